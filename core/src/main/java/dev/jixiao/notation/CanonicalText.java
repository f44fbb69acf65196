package dev.jixiao.notation;

import dev.jixiao.value.Quantity;
import dev.jixiao.value.Unit;

/** Prints a cell in the library's one notation. */
final class CanonicalText {
  private CanonicalText() {}

  static String of(Cell cell) {
    return switch (cell.shape()) {
      case NUMBER -> signed(cell, cell.quantity().toString());
      case CHANGE -> signed(cell, (cell.quantity().signum() < 0 ? "" : "+") + cell.quantity());
      case RANGE -> range(cell.quantity(), cell.otherQuantity());
      case RATIO -> cell.quantity() + ":" + cell.otherQuantity();
      case DATE -> signed(cell, cell.date().toString());
      case PERIOD -> cell.date() + "~" + cell.otherDate();
      case SEVERAL -> several(cell);
      case LEVEL -> cell.word();
      case MISSING, STATEMENT, TEXT -> cell.word().strip();
    };
  }

  private static String signed(Cell cell, String content) {
    return cell.sign() == Cell.NO_SIGN ? content : cell.sign() + content;
  }

  // 3~5次, but 90%~100%: a percent sign belongs to each number
  private static String range(Quantity low, Quantity high) {
    boolean once = low.unit().equals(high.unit()) && !high.unit().isRate();
    return (once ? low.withUnit(Unit.NONE) : low) + "~" + high;
  }

  private static String several(Cell cell) {
    StringBuilder text = new StringBuilder();
    for (Cell part : cell.parts()) {
      text.append(text.length() == 0 ? "" : "；").append(of(part));
    }
    return text.toString();
  }
}
