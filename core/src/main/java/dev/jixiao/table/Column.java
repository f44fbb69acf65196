package dev.jixiao.table;

import dev.jixiao.value.Dimension;
import dev.jixiao.value.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of a block: the places under one heading.
 *
 * @param left the leftmost column of the table it covers
 * @param right the column to its right
 * @param cells the cells that head it, from above, without blank ones
 */
record Column(int left, int right, List<TableCell> cells) {
  // （A） and （B） number the columns
  private static final Pattern UNIT = Pattern.compile("[（(]([^()（）A-Z]{1,6})[)）]$");

  private static final Pattern OTHER_TIMES =
      Pattern.compile("上年|去年|前年|往年|以前|历史|中期|中长期|长期|实施期|下年|次年|明年|[0-9]{4}年|上级|同行");

  // those who judge besides the unit itself
  private static final Pattern JUDGES = Pattern.compile("复核|审核|核定|核查|抽查|复评|财政|主管部门|第三方|专家|评审|中介");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern BRACKETS = Pattern.compile("[(（][^()（）]+[)）]");

  // what the unit says about its own year
  private static final Set<TableRole> OWN =
      EnumSet.of(TableRole.TARGET, TableRole.ACTUAL, TableRole.WEIGHT, TableRole.SCORE);

  /** The cell that heads the column: the lowest. */
  TableCell head() {
    return cells.get(cells.size() - 1);
  }

  /** The heading as printed, without line breaks and blanks; a text that is printed twice is given once. */
  String heading() {
    if (cells.size() == 1) {
      return withoutBlanks(head().text());
    }
    Set<String> texts = new LinkedHashSet<>();
    for (TableCell cell : cells) {
      texts.add(withoutBlanks(cell.text()));
    }
    return String.join("", texts);
  }

  private static String withoutBlanks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ') {
        return BLANKS.matcher(text).replaceAll("");
      }
    }
    return text;
  }

  /** The unit that the heading states in brackets for all that stands below, such as （%）, or an empty text. */
  String unit() {
    Matcher stated = UNIT.matcher(heading());
    String unit = stated.find() ? stated.group(1) : "";
    Dimension dimension = Unit.of(unit).dimension();
    return dimension == Dimension.UNKNOWN || dimension == Dimension.NUMBER ? "" : unit;
  }

  /** The cells above the lowest. */
  List<TableCell> above() {
    return cells.subList(0, cells.size() - 1);
  }

  /** This column with the heading of another one before its own: 一级指标 and 分值 are 一级指标分值. */
  Column under(@Nullable Column other) {
    List<TableCell> both = new ArrayList<>(other == null ? List.of() : other.cells());
    both.addAll(cells);
    return new Column(left, right, List.copyOf(both));
  }

  /** This column and the one before it as one. */
  Column behind(@Nullable Column other) {
    Column both = under(other);
    return other == null ? both : new Column(other.left(), right, both.cells());
  }

  /** What the heading can stand for: all its texts joined, else the lowest alone, if nothing above it may turn its meaning. */
  Set<TableRole> roles(Set<TableRole> allowed, Wordings wordings) {
    Set<TableRole> roles = wordings.roles(heading(), allowed);
    if (isOfOthersByBrackets(roles)) {
      return Set.of();
    }
    boolean plain = above().stream().allMatch(cell -> isPlain(cell, wordings));
    return roles.isEmpty() && plain ? wordings.roles(head().text(), allowed) : roles;
  }

  // 得分（财政复核） is no score of the unit itself, nor 指标值（上年） a target of the year
  private boolean isOfOthersByBrackets(Set<TableRole> roles) {
    Matcher brackets = BRACKETS.matcher(heading());
    boolean meant = roles.stream().anyMatch(OWN::contains);
    return meant && brackets.find() && isOfOthers(brackets.group());
  }

  // 年度指标值 over 指标性质 and 指标值; 自评情况 over several; but neither 上年 nor 约 over 指标值
  private static boolean isPlain(TableCell cell, Wordings wordings) {
    return !JUDGES.matcher(cell.text()).find()
        && (!wordings.roles(cell.text()).isEmpty()
            || (cell.columns() > 1 && !OTHER_TIMES.matcher(cell.text()).find()));
  }

  private static boolean isOfOthers(String heading) {
    return OTHER_TIMES.matcher(heading).find() || JUDGES.matcher(heading).find();
  }

  /** Tells whether one of its texts speaks of another time, or of somebody who judges besides the unit. */
  boolean isOfOthers() {
    return cells.stream().anyMatch(cell -> isOfOthers(cell.text()));
  }

  boolean covers(int column) {
    return left <= column && column < right;
  }
}
