/** The main job: reads self-evaluation forms, scores, explains and audits them, and writes the reports. */
@NullMarked
package dev.jixiao.example.selfevaluation;

import org.jspecify.annotations.NullMarked;
