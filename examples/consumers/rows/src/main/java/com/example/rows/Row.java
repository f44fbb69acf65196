package com.example.rows;

import java.math.BigDecimal;

/** A row as the application's database and pages have it: every cell may be missing. */
public record Row(
    String level1,
    String level2,
    String name,
    String sign,
    String target,
    String unit,
    String actual,
    BigDecimal weight,
    BigDecimal reportedScore,
    String deviation) {}
