package dev.jixiao.notation;

import dev.jixiao.value.Relation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A comparison with the year before that names no number: 不低于上年, 与去年持平, 较上年有所提高, 同比下降.
 *
 * @param relation how this year's value stands to last year's: at least, more, at most, less, or the same
 * @param judged whether it says better or worse, and not more or less: 优于上年
 */
public record LastYear(Relation relation, boolean judged) {
  private static final String YEAR = "(?:上年|去年|上一年|上年度|上一年度|去年度)";
  private static final String LEVEL = "(?:的?水平|同期|同期水平|的?同期数|平均水平)?";
  private static final Pattern AGAINST = Pattern.compile(
      "(?:均|都|总体|整体|略|稍|明显|大幅|显著)?(不低于|不少于|不小于|不得低于|不高于|不超过|不多于|不大于|不得高于|不得超过|高于|多于|大于|超过|超出|超|低于|少于|小于|等于|优于|好于|差于|不及|不如)"
          + YEAR + LEVEL);

  private static final Pattern SAME = Pattern.compile("(?:总体|整体|均|都)?(?:(?:与|和|同|较|比)" + YEAR
      + LEVEL + "(?:相比)?,?(?:保持)?|保持)(?:持平|相当|相同|一致|不变|上年水平|去年水平)");

  private static final Pattern CHANGED =
      Pattern.compile("(?:均|都|总体|整体|已)?(?:同比|(?:较|比|与)" + YEAR + LEVEL
          + "(?:相比)?),?(?:有|均有|有所|略有|稍有|有了|明显|显著|大幅|大幅度|有明显|有较大|有较大幅度|实现|得到|有显著|较大幅度)?"
          + "(?:(增长|增加|提高|提升|上升|上涨|高|多)|(下降|减少|降低|下滑|回落|低|少))了?");

  private static final Pattern MENTION =
      Pattern.compile("^(?:均|都|总体|整体|已)?(?:同比|(?:较|比|与)" + YEAR + LEVEL + "(?:相比)?),?");

  /**
   * A change since the year before without the mention of it: 显著提升 of 较上年显著提升.
   *
   * @param text the cell as written
   * @return the rest of the cell, the whole of it if no year is mentioned
   */
  public static String change(String text) {
    return mentions(text) ? MENTION.matcher(Folding.fold(text)).replaceFirst("") : text;
  }

  private static boolean mentions(String text) {
    return text.indexOf('年') >= 0 || text.contains("同比");
  }

  /**
   * Reads a cell that compares with the year before.
   *
   * @param text the cell as written
   * @return the comparison, or empty if the cell is none
   */
  public static Optional<LastYear> of(String text) {
    if (text.length() > NotationReader.MAX_LENGTH || !mentions(text)) {
      return Optional.empty();
    }
    String cell = Folding.fold(text);
    LastYear level = level(cell);
    if (level != null) {
      return Optional.of(level);
    }
    Matcher changed = CHANGED.matcher(cell);
    return changed.matches()
        ? Optional.of(
            new LastYear(changed.group(1) != null ? Relation.MORE_THAN : Relation.LESS_THAN, false))
        : Optional.empty();
  }

  /** One that states where the value stands, and not that it changed; null if the cell is none. */
  static @Nullable LastYear level(String cell) {
    if (cell.indexOf('年') < 0) {
      return null;
    }
    if (SAME.matcher(cell).matches()) {
      return new LastYear(Relation.EQUAL, false);
    }
    Matcher against = AGAINST.matcher(cell);
    if (!against.matches()) {
      return null;
    }
    return switch (against.group(1)) {
      case "不低于", "不少于", "不小于", "不得低于" -> new LastYear(Relation.AT_LEAST, false);
      case "不高于", "不超过", "不多于", "不大于", "不得高于", "不得超过" -> new LastYear(Relation.AT_MOST, false);
      case "低于", "少于", "小于" -> new LastYear(Relation.LESS_THAN, false);
      case "等于" -> new LastYear(Relation.EQUAL, false);
      case "优于", "好于" -> new LastYear(Relation.MORE_THAN, true);
      case "差于", "不及", "不如" -> new LastYear(Relation.LESS_THAN, true);
      default -> new LastYear(Relation.MORE_THAN, false);
    };
  }
}
