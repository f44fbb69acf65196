package dev.jixiao.notation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A class of the quality of water, of which the first is the best: Ⅲ类, Ⅲ类及以上, 优于Ⅲ类, 劣Ⅴ类.
 *
 * @param best the best class that a cell admits, 1 to 6; 6 is 劣Ⅴ类
 * @param worst the worst of them
 */
public record WaterClass(int best, int worst) {
  private static final int WORST = 6;

  private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五");
  private static final Map<String, Integer> ROMAN = Map.ofEntries(
      Map.entry("Ⅰ", 1),
      Map.entry("Ⅱ", 2),
      Map.entry("Ⅲ", 3),
      Map.entry("Ⅳ", 4),
      Map.entry("Ⅴ", 5),
      Map.entry("I", 1),
      Map.entry("II", 2),
      Map.entry("III", 3),
      Map.entry("IV", 4),
      Map.entry("V", 5));

  private static final String CLASS = "([ⅠⅡⅢⅣⅤ]|III|II|IV|I|V|[1-5一二三四五])";
  private static final Pattern WRITTEN = Pattern.compile(
      "(?:地表水环境质量|地表水|地下水|饮用水|断面|水环境质量|水质类别|水质|水体|类别|稳定|总体|全部|均|已|保持在?|维持在?|持续)*:?"
          + "(达到或优于|优于或达到|达到及优于|达到或好于|不低于|不劣于|优于|好于|≥|达到|达|为|符合|满足)?(劣)?"
          + CLASS
          + "(?:类?[-~至、]"
          + CLASS
          + ")?类(?:水体|水质|水)?(?:标准|要求)?((?:及|或|含|\\(含\\))?以上|[及或]优于|[及或]更?优)?(?:水体|水质|水)?(?:标准|要求)?");

  private static final Pattern WATER = Pattern.compile("水|断面|河|湖|库");

  /**
   * Tells whether a text speaks of water, whose classes everybody knows which way to count.
   *
   * @param text the name of an indicator, or a target
   * @return true if it does
   */
  public static boolean isOfWater(String text) {
    return WATER.matcher(text).find();
  }

  /**
   * Reads a cell that states a class of water.
   *
   * @param text the cell as written
   * @return the classes, or empty if the cell states none
   */
  public static Optional<WaterClass> of(String text) {
    if (text.length() > NotationReader.MAX_LENGTH || text.indexOf('类') < 0) {
      return Optional.empty();
    }
    Matcher written = WRITTEN.matcher(Folding.fold(text));
    return written.matches() ? Optional.ofNullable(read(written)) : Optional.empty();
  }

  private static @Nullable WaterClass read(Matcher written) {
    int first = number(written.group(3));
    if (written.group(2) != null) { // worse than the fifth
      boolean alone = first == WORST - 1 && written.group(4) == null && written.group(5) == null;
      return alone ? new WaterClass(WORST, WORST) : null;
    }
    if (written.group(4) != null) {
      int last = number(written.group(4));
      return first <= last ? new WaterClass(first, last) : null;
    }
    String than = written.group(1) == null ? "" : written.group(1);
    boolean better = than.equals("优于") || than.equals("好于");
    if (better && written.group(5) == null) {
      return first == 1 ? null : new WaterClass(1, first - 1);
    }
    // 3类以上 of anything may be three kinds or more
    boolean kinds = Folding.isDigit(written.group(3).charAt(0)) && "以上".equals(written.group(5));
    if (kinds) {
      return null;
    }
    boolean orBetter = written.group(5) != null || than.length() > 2 || than.equals("≥");
    return new WaterClass(orBetter ? 1 : first, first);
  }

  private static int number(String written) {
    int numeral = NUMERALS.indexOf(written);
    return Folding.isDigit(written.charAt(0))
        ? written.charAt(0) - '0'
        : numeral >= 0 ? numeral + 1 : ROMAN.getOrDefault(written, WORST);
  }
}
