package dev.jixiao.compare;

import dev.jixiao.notation.CellWording;
import dev.jixiao.problem.Message;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;

/** What the standard comparisons take for granted, in words. */
final class Assumptions {
  private static final Message UNITS = Message.of(
      "one of the two numbers has no unit; {} and {} were compared", "一方未写计量单位，按{}与{}比较");
  private static final Message PERCENT =
      Message.of("a number without a percent sign was read as {}", "数值未写百分号，按{}理解");
  private static final Message ROUGHLY =
      Message.of("an approximate number was taken as {}", "实际完成值为约数，按{}计算");
  private static final Message CHANGED =
      Message.of("a number was taken for a change of {}", "实际完成值按变动幅度{}理解");
  private static final Message SPOILT = Message.of(
      "{} was taken as {}; binary floating point had altered it", "实际完成值{}疑为计算机二进制小数误差，按{}计算");
  private static final Message OF_THE_YEAR =
      Message.of("the number was taken for that of the whole year, {}", "按年度数量{}比较");

  private static final Message BY_CATEGORY = Message.of("from the category", "按类别推定");
  private static final Message BY_ZERO = Message.of("from the target of zero", "按指标值为零推定");

  /** What the direction of a bare date is taken from. */
  static final Message DEADLINE_ORIGIN = Message.of("from the date, as a deadline", "按完成期限推定");

  static final Assumption DEADLINE = new Assumption(
      Assumption.Kind.DIRECTION,
      Message.of(
          "the target date states no relation; it was taken as a deadline", "指标值未写明时限关系，按完成期限理解"),
      DEADLINE_ORIGIN);
  static final Assumption FISCAL_YEAR = new Assumption(
      Assumption.Kind.YEAR,
      Message.of("a date without a year was completed with the fiscal year", "日期未写年份，按预算年度补全"));

  /** What becomes of a date without a year where the fiscal year is not known either. */
  static final Assumption YEAR_OPEN = new Assumption(
      Assumption.Kind.YEAR,
      Message.of(
          "the form does not state its fiscal year; a date without a year is taken as one of the actual value's",
          "表中没有预算年度，未写年份的日期按实际完成日期的年份理解"));

  private Assumptions() {}

  static Assumption yearOfOther(int year) {
    return new Assumption(
        Assumption.Kind.YEAR,
        Message.of(
            "the form does not state its fiscal year; a date without a year was taken as one of "
                + year,
            "表中没有预算年度，未写年份的日期按" + year + "年理解"));
  }

  /** A requirement whose direction was not written, with what it was taken from. */
  static Message inferred(Message requirement, Message origin) {
    return Message.of(
        requirement.english() + " (direction " + origin.english() + ")",
        requirement.chinese() + "（方向" + origin.chinese() + "）");
  }

  static Direction direction(Relation bound) {
    return bound.isUpperBound() ? Direction.SMALLER_IS_BETTER : Direction.LARGER_IS_BETTER;
  }

  /** The reason for a direction that the target itself states. */
  static Message written(Relation stated) {
    return Message.of("as the target says, " + stated.symbol(), "按指标值写明的“" + stated.symbol() + "”");
  }

  static Message byCategory() {
    return BY_CATEGORY;
  }

  /** What the direction of a number without a bound is taken from. */
  static Message origin(Quantity required, ComparisonContext context) {
    if (required.signum() == 0) {
      return BY_ZERO;
    }
    String ending =
        context.directionByName().map(DirectionsByName.Reason::ending).orElse(null);
    return ending == null
        ? BY_CATEGORY
        : Message.of("from the name, " + ending, "按指标名称中的“" + ending + "”推定");
  }

  static Assumption direction(Relation relation, Quantity required, ComparisonContext context) {
    String bound = relation.symbol() + required;
    String ending =
        context.directionByName().map(DirectionsByName.Reason::ending).orElse(null);
    String inferred = ending == null ? "按指标类别" : "按指标名称中的“" + ending + "”";
    String grounds = required.signum() == 0 ? "指标值为零，" : inferred;
    Message origin = origin(required, context);
    return new Assumption(
        Assumption.Kind.DIRECTION,
        Message.of(
            "the target states no relation; " + bound + " was assumed " + origin.english(),
            "指标值未写明方向，" + grounds + "视为" + bound),
        origin);
  }

  static Assumption unit(Quantity required, Quantity achieved) {
    return new Assumption(Assumption.Kind.UNIT, UNITS.with(required, achieved));
  }

  static Assumption yearly(Quantity achieved) {
    return new Assumption(Assumption.Kind.UNIT, OF_THE_YEAR.with(achieved));
  }

  static Assumption percentSign(Quantity achieved) {
    return new Assumption(Assumption.Kind.PERCENT_SIGN, PERCENT.with(achieved));
  }

  static Assumption roughly(Quantity achieved) {
    return new Assumption(Assumption.Kind.OTHER, ROUGHLY.with(achieved));
  }

  static Assumption lastDay(PartialDate required) {
    return new Assumption(
        Assumption.Kind.LAST_DAY,
        Message.of(
            "\"before\" was taken as by the end of "
                + CellWording.date(required).english(),
            "“前”按截至" + CellWording.date(DateComparison.toLastDay(required)).chinese() + "理解"));
  }

  static Assumption unspoilt(Quantity written, Quantity meant) {
    return new Assumption(Assumption.Kind.OTHER, SPOILT.with(written, meant));
  }

  static Assumption days(Quantity time, DayCount days) {
    String from = days.least().stripTrailingZeros().toPlainString();
    String to = days.most().stripTrailingZeros().toPlainString();
    boolean one = from.equals(to);
    return new Assumption(
        Assumption.Kind.UNIT,
        Message.of(
            "months and working days are not counted in days: " + time + " was taken as "
                + (one ? from : from + " to " + to) + " days",
            "天、工作日与月口径不同，" + time + "按" + (one ? from : from + "~" + to) + "天理解"));
  }

  static Assumption change(Quantity achieved) {
    return new Assumption(Assumption.Kind.OTHER, CHANGED.with(achieved));
  }
}
