package dev.jixiao.audit;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Basis;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Statement;
import dev.jixiao.value.Unit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether an actual value is of the kind that its target asks for. */
final class ActualKinds {
  private static final String NUMERALS = "零一二三四五六七八九十百";
  private static final Pattern IDIOMS = Pattern.compile("一[般定致直些律体方旦时]|[统进同逐专唯单万]一|十分|百姓");
  private static final Quantity HUNDRED = Quantity.of(100, 0, Unit.NONE);
  private static final Quantity ALL = Quantity.of(100, 0, Unit.PERCENT);

  private ActualKinds() {}

  static boolean mismatch(AuditRow row) {
    ActualValue actual = row.actual();
    return switch (row.asked()) {
      case NUMBER ->
        isNoNumber(actual) || isOtherThanRate(row.targetQuantity().orElse(null), actual);
      case MEASURE -> isNoNumber(actual) || isDeclaredAll(row);
      case DATE, PERIOD, DURATION, CONDITIONS -> isNoTime(actual);
      case LEVEL -> isNumber(actual);
      case STATEMENT -> isNumber(actual) && !(isDeed(row) && isAll(actual));
      case FREE_TEXT, MISSING, CUSTOM -> false;
    };
  }

  private static boolean isNoNumber(ActualValue actual) {
    return switch (actual.kind()) {
      case COMPLETION, LEVEL, DATE, PERIOD -> true;
      case TEXT -> !hasNumeral(actual.text());
      case NUMBER, RANGE, INEQUALITY, CHANGE, RATIO, SEVERAL, MISSING -> false;
    };
  }

  // a share against a count, or a count against a share; a plain 100 may be meant as 100%
  private static boolean isOtherThanRate(@Nullable Quantity required, ActualValue actual) {
    Unit achieved = actual.quantity().map(Quantity::unit).orElse(null);
    if (required == null || achieved == null) {
      return false;
    }
    return achieved.isRate()
        ? !required.unit().isRate() && !required.equals(HUNDRED)
        : required.unit().isRate() && !isShare(achieved);
  }

  private static boolean isShare(Unit unit) {
    return switch (unit.dimension()) {
      case POINT, MULTIPLE, NUMBER -> true;
      default -> false;
    };
  }

  // 100% of 3~5次 says that it is done, not how often
  private static boolean isDeclaredAll(AuditRow row) {
    return isAll(row.actual()) && row.comparison().basis() == Basis.DECLARED;
  }

  private static boolean isNoTime(ActualValue actual) {
    if (!actual.parts().isEmpty()) {
      return actual.parts().stream().allMatch(ActualKinds::isNoTime);
    }
    return switch (actual.kind()) {
      case COMPLETION, LEVEL -> true;
      case NUMBER, INEQUALITY ->
        actual.quantity().filter(q -> q.unit().isRate()).isPresent();
      case TEXT -> !hasNumeral(actual.text());
      case RANGE, DATE, PERIOD, CHANGE, RATIO, SEVERAL, MISSING -> false;
    };
  }

  private static boolean isNumber(ActualValue actual) {
    return switch (actual.kind()) {
      case NUMBER, INEQUALITY, RANGE -> true;
      case DATE, PERIOD, CHANGE, RATIO, LEVEL, COMPLETION, SEVERAL, MISSING, TEXT -> false;
    };
  }

  // 完成 is answered by 100%, but 及时 is not
  private static boolean isDeed(AuditRow row) {
    return ActualValue.of(row.targetText())
        .statement()
        .filter(said -> said == Statement.DONE)
        .isPresent();
  }

  private static boolean isAll(ActualValue actual) {
    return actual.quantity().filter(ALL::equals).isPresent();
  }

  private static boolean hasNumeral(String text) {
    return Names.holdsDigit(text)
        || (holdsNumeral(text) && holdsNumeral(IDIOMS.matcher(text).replaceAll("")));
  }

  private static boolean holdsNumeral(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (NUMERALS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
