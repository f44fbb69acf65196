package dev.jixiao.example.selfevaluation;

import dev.jixiao.audit.Finding;
import dev.jixiao.score.FormScore;
import java.util.List;

/** A form with its score and what the audit found. */
record ReviewedForm(FormScore score, List<Finding> findings) {}
