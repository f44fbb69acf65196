package com.example.rows;

import java.math.BigDecimal;
import java.util.List;

/** What the application's page shows of a row: its points, why, and the fault of each cell by the cell's name. */
public record Answer(String name, String verdict, BigDecimal points, String reason, List<Fault> faults) {
  /** A fault of one cell. */
  public record Fault(String field, String code, String message) {}
}
