package dev.jixiao.audit;

import dev.jixiao.compare.ActualKind;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Statement;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Unit;

/** Tells whether an actual value is of the kind that its target asks for. */
final class ActualKinds {
  private static final String NUMERALS = "零一二三四五六七八九十百";

  private ActualKinds() {}

  static boolean mismatch(Row row) {
    TargetFacts target = row.target();
    ActualValue actual = row.actual();
    return switch (target.kind()) {
      case NUMBER, MEASURE -> isNoNumber(actual) || isOtherThanRate(target, actual);
      case DATE, PERIOD, DURATION, CONDITIONS -> isNoTime(target, actual);
      case LEVEL -> isNumber(actual);
      case STATEMENT -> isNumber(actual) && !(isDeed(row) && isAll(actual));
      case FREE, MISSING, OWN -> false;
    };
  }

  private static boolean isNoNumber(ActualValue actual) {
    return switch (actual.kind()) {
      case COMPLETION, LEVEL, DATE, PERIOD -> true;
      case TEXT -> !hasNumeral(actual.text());
      default -> false;
    };
  }

  // a share against a count, or a count against a share
  private static boolean isOtherThanRate(TargetFacts target, ActualValue actual) {
    Quantity required = target.quantity();
    Quantity achieved = actual.quantity().orElse(null);
    if (required == null || achieved == null || actual.kind() == ActualKind.CHANGE) {
      return false;
    }
    Unit one = required.unit();
    Unit other = achieved.unit();
    return other.isRate()
        ? !one.isRate() && !(one.isNone() && isShareByName(target))
        : one.isRate() && !other.isNone() && !isShare(other);
  }

  private static boolean isShareByName(TargetFacts target) {
    return target.quantity() != null
        && target.quantity().compareTo(Quantity.of(100, 0, Unit.NONE)) == 0;
  }

  private static boolean isShare(Unit unit) {
    return switch (unit.dimension()) {
      case POINT, MULTIPLE, NUMBER -> true;
      default -> false;
    };
  }

  private static boolean isNoTime(TargetFacts target, ActualValue actual) {
    if (!actual.parts().isEmpty()) {
      return actual.parts().stream().allMatch(part -> isNoTime(target, part));
    }
    return switch (actual.kind()) {
      case COMPLETION, LEVEL -> true;
      case NUMBER, INEQUALITY ->
        actual.quantity().filter(q -> q.unit().isRate()).isPresent();
      case TEXT -> !hasNumeral(actual.text());
      default -> false;
    };
  }

  private static boolean isNumber(ActualValue actual) {
    return switch (actual.kind()) {
      case NUMBER, INEQUALITY, RANGE -> true;
      default -> false;
    };
  }

  // 完成 is answered by 100%, but 及时 is not
  private static boolean isDeed(Row row) {
    return ActualValue.of(row.targetText())
        .statement()
        .filter(said -> said == Statement.DONE)
        .isPresent();
  }

  private static boolean isAll(ActualValue actual) {
    return actual.quantity().filter(Quantity.of(100, 0, Unit.PERCENT)::equals).isPresent();
  }

  private static boolean hasNumeral(String text) {
    return text.chars().anyMatch(c -> Character.isDigit(c) || NUMERALS.indexOf(c) >= 0);
  }
}
