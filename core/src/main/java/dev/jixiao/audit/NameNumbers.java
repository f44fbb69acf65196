package dev.jixiao.audit;

import dev.jixiao.form.StandardCategory;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Unit;
import dev.jixiao.value.UnitMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the numbers in the name of an indicator that mean the same as its target. */
final class NameNumbers {
  private static final Pattern END =
      Pattern.compile("(?:以上|以下|以内|左右)?[)）。，,；;\\s]*(?:[(（][^()（）]{0,8}[)）])?[。；;\\s]*");
  private static final Pattern METRIC = Pattern.compile(".*(?:数|率|量|度|额|比例|时间|面积|长度|里程|成本|金额)$");
  private static final int MAX_NAME = 200;

  private NameNumbers() {}

  static List<Mentions.Mention> fitting(AuditRow row, Quantity required) {
    String name = row.name();
    if (name.length() > MAX_NAME) {
      return List.of();
    }
    Unit unit = required.unit().isNone() ? row.unitOfName() : required.unit();
    List<Mentions.Mention> mentions = Mentions.in(name);
    if (mentions.isEmpty() || unit.isNone()) {
      return plain(row, mentions);
    }
    List<Mentions.Mention> fitting = new ArrayList<>(mentions.size());
    for (Mentions.Mention mention : mentions) {
      if (fits(name, mention, unit)) {
        fitting.add(mention);
      }
    }
    return fitting;
  }

  // without any unit, only the one count in the name of an output that is no measure
  private static List<Mentions.Mention> plain(AuditRow row, List<Mentions.Mention> mentions) {
    boolean only = mentions.size() == 1
        && row.isIn(StandardCategory.QUANTITY)
        && mentions.get(0).quantity().unit().dimension() == Dimension.COUNT
        && !METRIC.matcher(row.name().strip()).matches();
    return only ? mentions : List.of();
  }

  private static boolean fits(String name, Mentions.Mention mention, Unit unit) {
    UnitMatch match = mention.quantity().unit().match(unit);
    if (match != UnitMatch.SAME && match != UnitMatch.CONVERTIBLE) {
      return false;
    }
    return unit.dimension() == Dimension.COUNT || isEnd(name, mention.end());
  }

  /** Tells whether nothing follows but punctuation and a unit in brackets. */
  static boolean isEnd(String text, int from) {
    return END.matcher(text).region(from, text.length()).matches();
  }
}
