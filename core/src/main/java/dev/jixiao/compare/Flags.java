package dev.jixiao.compare;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the standard comparisons take for granted, as bits; the words are made when they are asked for. */
final class Flags {
  static final int DIRECTION = 1;
  static final int YEAR = 2;
  static final int UNIT = 4;
  static final int PERCENT_SIGN = 8;
  static final int APPROXIMATE = 16;
  static final int CHANGE = 32;
  static final int DATE = 64;
  static final int WITHOUT_COMPLETION = 128;

  private Flags() {}

  static List<Assumption> assumptions(
      int flags, Relation relation, @Nullable Quantity required, @Nullable Quantity achieved) {
    if ((flags & (DATE - 1)) == 0) {
      return List.of();
    }
    List<Assumption> all = new ArrayList<>();
    add(all, flags & DIRECTION, Assumption.Kind.DIRECTION, direction(flags, relation, required));
    add(
        all,
        flags & YEAR,
        Assumption.Kind.YEAR,
        Message.of("a date without a year was completed with the fiscal year", "日期未写年份，按预算年度补全"));
    add(
        all,
        flags & UNIT,
        Assumption.Kind.UNIT,
        Message.of(
            "one of the two numbers has no unit; " + required + " and " + achieved
                + " were compared",
            "一方未写计量单位，按" + required + "与" + achieved + "比较"));
    add(
        all,
        flags & PERCENT_SIGN,
        Assumption.Kind.PERCENT_SIGN,
        Message.of(
            "a number without a percent sign was read as " + achieved,
            "数值未写百分号，按" + achieved + "理解"));
    add(
        all,
        flags & APPROXIMATE,
        Assumption.Kind.OTHER,
        Message.of(
            "an approximate number was taken as " + achieved, "实际完成值为约数，按" + achieved + "计算"));
    add(
        all,
        flags & CHANGE,
        Assumption.Kind.OTHER,
        Message.of(
            "a number was taken as a change of " + achieved, "实际完成值按变动幅度" + achieved + "理解"));
    return List.copyOf(all);
  }

  private static void add(List<Assumption> all, int flag, Assumption.Kind kind, Message wording) {
    if (flag != 0) {
      all.add(new Assumption(kind, wording));
    }
  }

  private static Message direction(int flags, Relation relation, @Nullable Quantity required) {
    return (flags & DATE) != 0
        ? Message.of(
            "the target date states no relation; it was taken as a deadline", "指标值未写明时限关系，按完成期限理解")
        : Message.of(
            "the target states no relation; " + relation.symbol() + required
                + " was assumed from the category",
            "指标值未写明方向，按指标类别视为" + relation.symbol() + required);
  }
}
