package dev.jixiao.compare;

import dev.jixiao.explain.Sheet;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Written;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a comparison is, as bits: what the standard comparisons take for granted, of which the words are made when they are
 * asked for, where the completion comes from, the basis and the relation.
 */
final class Flags {
  static final int DIRECTION = 1;
  static final int YEAR = 2;
  static final int UNIT = 4;
  static final int PERCENT_SIGN = 8;
  static final int APPROXIMATE = 16;
  static final int CHANGE = 32;
  static final int DATE = 64;
  /** The completion is left open. */
  static final int OPEN = 128;
  /** The completion is 100% or nothing. */
  static final int WHOLE = 256;

  static final int DECLARED = 512;
  /** A number of the year, which is what the form is of, answers one a year. */
  static final int YEARLY = 1024;

  private static final int RELATION = 16;

  private static final Map<Relation, Message> DIRECTIONS = directions();
  private static final Message DEADLINE = Message.of(
      "the target date states no relation; it was taken as a deadline", "指标值未写明时限关系，按完成期限理解");
  private static final Message FISCAL_YEAR =
      Message.of("a date without a year was completed with the fiscal year", "日期未写年份，按预算年度补全");
  private static final Message UNITS = Message.of(
      "one of the two numbers has no unit; {} and {} were compared", "一方未写计量单位，按{}与{}比较");
  private static final Message PERCENT =
      Message.of("a number without a percent sign was read as {}", "数值未写百分号，按{}理解");
  private static final Message ROUGHLY =
      Message.of("an approximate number was taken as {}", "实际完成值为约数，按{}计算");
  private static final Message CHANGED =
      Message.of("a number was taken as a change of {}", "实际完成值按变动幅度{}理解");

  private static final Message OF_THE_YEAR =
      Message.of("the number of the year was compared as {}", "按年度数量{}比较");

  private Flags() {}

  static int of(Relation relation) {
    return relation.sign() << RELATION;
  }

  static Relation relation(int bits) {
    return Relation.of((char) (bits >> RELATION));
  }

  private static Map<Relation, Message> directions() {
    Map<Relation, Message> directions = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      String bound = relation.symbol() + "{}";
      directions.put(
          relation,
          Message.of(
              "the target states no relation; " + bound + " was assumed from the category",
              "指标值未写明方向，按指标类别视为" + bound));
    }
    return directions;
  }

  /** Takes one assumption after the other, its numbers apart from its words. */
  private interface Assumed {
    void add(Assumption.Kind kind, Message words, Written... numbers);
  }

  static List<Assumption> assumptions(
      int flags, Relation relation, Quantity required, Quantity achieved) {
    List<Assumption> all = new ArrayList<>();
    each(
        flags,
        relation,
        required,
        achieved,
        (kind, words, numbers) -> all.add(new Assumption(kind, words.with(numbers))));
    return List.copyOf(all);
  }

  static void explain(
      int flags, Relation relation, Quantity required, Quantity achieved, Sheet sheet) {
    each(flags, relation, required, achieved, (kind, words, numbers) -> sheet.note(words, numbers));
  }

  private static void each(
      int flags, Relation relation, Quantity required, Quantity achieved, Assumed assumed) {
    if ((flags & DIRECTION) != 0) {
      if ((flags & DATE) != 0) {
        assumed.add(Assumption.Kind.DIRECTION, DEADLINE);
      } else {
        Message direction = Objects.requireNonNull(DIRECTIONS.get(relation));
        assumed.add(Assumption.Kind.DIRECTION, direction, required);
      }
    }
    if ((flags & YEAR) != 0) {
      assumed.add(Assumption.Kind.YEAR, FISCAL_YEAR);
    }
    if ((flags & UNIT) != 0) {
      assumed.add(Assumption.Kind.UNIT, UNITS, required, achieved);
    }
    if ((flags & YEARLY) != 0) {
      assumed.add(Assumption.Kind.UNIT, OF_THE_YEAR, achieved);
    }
    if ((flags & PERCENT_SIGN) != 0) {
      assumed.add(Assumption.Kind.PERCENT_SIGN, PERCENT, achieved);
    }
    if ((flags & APPROXIMATE) != 0) {
      assumed.add(Assumption.Kind.OTHER, ROUGHLY, achieved);
    }
    if ((flags & CHANGE) != 0) {
      assumed.add(Assumption.Kind.OTHER, CHANGED, achieved);
    }
  }
}
