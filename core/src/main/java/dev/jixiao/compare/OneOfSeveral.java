package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.value.CellWords;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.UnitMatch;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one number that answers where several things were counted: 520人次 of 12期，520人次 and of 12期（520人次） against 500人次. */
final class OneOfSeveral {
  private static final String FIGURE = "\\d+(?:\\.\\d+)?\\p{IsHan}{1,6}";
  private static final Pattern UNPARTED = Pattern.compile(
      "(\\p{IsHan}{0,12}" + FIGURE + ")((?:、?" + FIGURE + "|\\(" + FIGURE + "\\)){1,3})");
  private static final Pattern NEXT = Pattern.compile("[、(]?(" + FIGURE + ")\\)?");

  private static final Pattern WITH_PART =
      Pattern.compile("([^,，;。()]+)[,，;。]((?:其中|含|包括|包含)[^,，;。()]+)");

  private static final Pattern LABELLED =
      Pattern.compile("(\\p{IsHan}{1,10}?):?(\\d{1,9}(?:\\.\\d{1,4})?)(\\p{IsHan}{1,4})");
  private static final Set<String> SUMS = Set.of("共", "共计", "合计", "总计", "总共", "一共", "累计");

  /** 共 between two figures, and 分 before one in brackets: 2期共120人, 120人（分2期）. */
  private static final Pattern SUM_OF =
      Pattern.compile("(?<=\\d\\p{IsHan}{1,3})共(?=\\d)|([(（])[分共](?=\\d)");

  private static final Pattern RATE =
      Pattern.compile("(\\p{IsHan}{2,10}[率度])(?:为|达到?|:|：)?(\\d{1,3}(?:\\.\\d{1,6})?)[%％]");

  /** Rates of how good something was. */
  private static final Set<String> OF_QUALITY =
      Set.of("合格率", "优良率", "优秀率", "及格率", "满意率", "满意度", "就业率");

  private OneOfSeveral() {}

  /**
   * The rate that is asked for beside rates of something else: 100% of 合格率100%，优良率60%; null for any other cell.
   */
  static @Nullable ActualValue besideRate(
      ActualValue actual, Quantity required, ComparisonContext context) {
    String name = FullWidth.strip(context.name());
    String[] parts = FullWidth.strip(actual.text()).split("[,，;；、]", -1);
    String asked = null;
    for (String part : parts) {
      Matcher rate = RATE.matcher(part);
      if (!required.unit().isRate() || !rate.matches()) {
        return null;
      }
      String label = rate.group(1);
      boolean named = name.endsWith(label);
      boolean other =
          OF_QUALITY.contains(label) && !name.contains(label.substring(0, label.length() - 1));
      if (named ? asked != null : !other) {
        return null;
      }
      asked = named ? part : asked;
    }
    return parts.length > 1 && asked != null ? ActualValue.of(asked) : null;
  }

  /**
   * The number among several that counts what is asked for; null if there is none or more than one, or another of them is
   * no count.
   */
  static Cell.@Nullable Amount askedFor(Cell.Several several, Quantity required) {
    Cell.Amount asked = null;
    for (Cell part : several.parts()) {
      if (!(part instanceof Cell.Amount amount) || !Answering.isOneNumber(amount)) {
        return null;
      }
      UnitMatch match = required.unit().match(amount.quantity().unit());
      boolean other = match == UnitMatch.CONTRADICTING
          && CountedUnit.isCount(amount.quantity().unit());
      if (match == UnitMatch.SAME ? asked != null : !other) {
        return null;
      }
      asked = match == UnitMatch.SAME ? amount : asked;
    }
    return CountedUnit.isCount(required.unit()) ? asked : null;
  }

  /** The sum that a cell gives beside its parts: 共120人 of 线上50人，线下70人，共120人; null for any other cell. */
  static @Nullable ActualValue total(ActualValue actual, ComparisonContext context) {
    String[] parts = FullWidth.strip(actual.text()).split("[,，;；、]", -1);
    BigDecimal sum = BigDecimal.ZERO;
    String unit = "";
    String total = "";
    for (String part : parts) {
      Matcher figure = LABELLED.matcher(part);
      if (!figure.matches()
          || (!unit.isEmpty() && !unit.equals(figure.group(3)))
          || context.words().split(figure.group(1)).stream()
              .anyMatch(word -> word.meaning().filter(CellWords.Meaning::turns).isPresent())) {
        return null;
      }
      unit = figure.group(3);
      BigDecimal number = new BigDecimal(figure.group(2));
      boolean whole = SUMS.contains(figure.group(1));
      if (whole && !total.isEmpty()) {
        return null;
      }
      total = whole ? figure.group(2) + unit : total;
      sum = whole ? sum.subtract(number) : sum.add(number);
    }
    return !total.isEmpty() && parts.length > 2 && sum.signum() == 0 ? ActualValue.of(total) : null;
  }

  /**
   * A cell with numbers side by side, or one of them in brackets, parted: 12期520人次, 12期（520人次）; one with a part of its number
   * behind it, with the part in brackets: 120人，其中女性40人; null for any other cell.
   */
  static @Nullable ActualValue parted(ActualValue actual) {
    String text = SUM_OF.matcher(FullWidth.strip(actual.text())).replaceAll("$1");
    Matcher withPart = WITH_PART.matcher(text);
    if (withPart.matches()) {
      return ActualValue.of(withPart.group(1) + "(" + withPart.group(2) + ")");
    }
    Matcher unparted = UNPARTED.matcher(text);
    return unparted.matches()
        ? ActualValue.of(unparted.group(1) + NEXT.matcher(unparted.group(2)).replaceAll("；$1"))
        : null;
  }
}
