package com.example.rows;

import java.util.List;

/** A form as the application has it. */
public record Sheet(String title, int fiscalYear, String projectName, List<Row> rows) {}
