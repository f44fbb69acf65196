package dev.jixiao.target;

import dev.jixiao.notation.Cell;
import org.jspecify.annotations.Nullable;

/** Which standard type a number belongs to, by its unit. */
enum QuantityKind {
  NUMBER,
  PERCENTAGE,
  MONEY,
  DURATION,
  APPROXIMATE;

  /** The kind of a number; null if the content is no number. */
  static @Nullable QuantityKind of(Cell cell) {
    if (cell.shape() != Cell.Shape.NUMBER) {
      return null;
    }
    if (cell.isApproximate()) {
      return APPROXIMATE;
    }
    return switch (cell.quantity().unit().dimension()) {
      case RATE -> PERCENTAGE;
      case MONEY -> MONEY;
      case TIME, CALENDAR, WORKING_TIME -> DURATION;
      default -> NUMBER;
    };
  }
}
