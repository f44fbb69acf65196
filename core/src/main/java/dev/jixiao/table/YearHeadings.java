package dev.jixiao.table;

import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Placeholder;
import java.text.Normalizer;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads headings that name a year, such as {@code 2022年完成值 | 2023年指标值 | 2023年完成值} or {@code 上年完成情况 | 本年目标值}: those of
 * the form's year are its own, an actual value of the year before is the prior year's, and all others are kept under their
 * headings.
 *
 * <p>Of headings that name months, 1-6月完成值 beside 1-9月完成值, the last counts.
 *
 * <p>A form that names no year has that of its targets, or else the last year of which there is an actual value.
 */
final class YearHeadings {
  private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年度?");
  private static final Pattern THIS_YEAR = Pattern.compile("本年度?|当年|今年");
  private static final Pattern YEAR_BEFORE = Pattern.compile("上一?年度?|去年");
  private static final Set<TableRole> SPENT = EnumSet.of(TableRole.ACTUAL, TableRole.EXECUTED);

  private static final Set<TableRole> OF_MONTHS =
      EnumSet.of(TableRole.ACTUAL, TableRole.EXECUTED, TableRole.RATE);

  private YearHeadings() {}

  /**
   * A column with the year that its heading names, and what the heading says besides.
   *
   * @param year the year; 0 where the heading says 本年, -1 where it says 上年
   */
  private record Dated(Column column, int year, Set<TableRole> roles) {
    // the years from that of the form to that of the column
    int after(int own) {
      return year > 0 ? year - own : year;
    }

    @Nullable
    TableRole free(Columns columns) {
      return roles.stream().filter(role -> !columns.has(role)).findFirst().orElse(null);
    }
  }

  static void settle(Draft draft, Columns columns, Set<TableRole> allowed) {
    List<Dated> dated = new ArrayList<>();
    for (Column column : columns.unknown()) {
      String heading = Normalizer.normalize(column.heading(), Normalizer.Form.NFKC);
      Matcher year = YEAR.matcher(heading);
      boolean several =
          year.find() && YEAR.matcher(heading.substring(year.end())).find();
      if (!several && year.reset().find()) {
        add(draft, dated, column, Integer.parseInt(year.group(1)), year, allowed);
      } else if (!several) {
        add(draft, dated, column, 0, THIS_YEAR.matcher(heading), allowed);
        add(draft, dated, column, -1, YEAR_BEFORE.matcher(heading), allowed);
      }
    }
    int own = dated.isEmpty() ? 0 : year(draft, columns, dated);
    for (Dated column : dated) {
      if (own > 0 || column.year() <= 0) {
        settle(columns, column, column.after(own));
      }
    }
  }

  /** Of 1-3月完成值, 1-6月完成值 and 1-9月完成值 takes the last that is filled in: it counts up to now. */
  static void settleMonths(Columns columns, Grid grid) {
    for (TableRole role : OF_MONTHS) {
      NavigableMap<MonthDay, Column> byDay = new TreeMap<>();
      List<Column> all = columns.all(role);
      for (Column column : all) {
        MonthDay day = Titles.lastDay(column.heading());
        if (day != null) {
          byDay.put(day, column);
        }
      }
      if (all.size() > 1 && byDay.size() == all.size()) {
        Column last = byDay.descendingMap().values().stream()
            .filter(column -> isFilled(column, columns, grid))
            .findFirst()
            .orElse(byDay.lastEntry().getValue());
        columns.choose(role, last);
      }
    }
  }

  private static boolean isFilled(Column column, Columns columns, Grid grid) {
    return grid.below(columns.bottom(), column.left()).stream()
        .anyMatch(cell -> !Placeholder.is(cell.text()));
  }

  private static void add(
      Draft draft,
      List<Dated> dated,
      Column column,
      int year,
      Matcher named,
      Set<TableRole> allowed) {
    Set<TableRole> roles = EnumSet.noneOf(TableRole.class);
    if (named.reset().find()) {
      roles.addAll(draft.wordings.roles(named.replaceFirst(""), allowed));
      roles.removeAll(Set.of(TableRole.FURTHER, TableRole.BLOCK));
    }
    if (!roles.isEmpty()) {
      dated.add(new Dated(column, year, roles));
    }
  }

  /** Takes the year of the form from headings that are read, where nothing above them names one. */
  static void note(Draft draft, Columns columns) {
    columns.known().forEach((role, column) -> {
      Matcher year = YEAR.matcher(Normalizer.normalize(column.heading(), Normalizer.Form.NFKC));
      if (draft.years.isEmpty() && role != TableRole.PRIOR_YEAR && year.find()) {
        draft.years.put(Integer.valueOf(year.group(1)), column.head());
      }
    });
  }

  /** Tells whether rows are labelled with several years: 2021年, 2022年 and 2023年 before amounts of these years. */
  static boolean areOfYears(List<TableCell> labels) {
    Set<Integer> found = new TreeSet<>();
    labels.forEach(label -> Titles.yearAlone(label.text()).ifPresent(found::add));
    return found.size() > 1;
  }

  /**
   * Reports a row of amounts that is not labelled with the year of the form, where rows are those of several years: only that
   * year's is its budget.
   */
  static boolean isOfOtherYear(Draft draft, int row, List<TableCell> labels) {
    boolean other = labels.stream()
        .map(label -> Titles.yearAlone(label.text()))
        .anyMatch(year -> year.isPresent() && !draft.years.keySet().equals(Set.of(year.get())));
    if (other) {
      List<TableCell> written = draft.grid.written(row);
      String texts = TableProblems.shown(written);
      draft.grid.account(written);
      draft.problems.error(
          ProblemCode.TABLE_CELL_UNUSED,
          written.get(0),
          "/budget",
          "amounts of one of several years, and not known to be that of the form; they are not read: "
              + texts,
          "此处金额按多个年度分列，不能确定为本表年度，未读入：" + texts);
    }
    return other;
  }

  // the year of the form, or 0 where nothing tells it
  private static int year(Draft draft, Columns columns, List<Dated> dated) {
    Set<Integer> years = new TreeSet<>(draft.years.keySet());
    if (years.isEmpty() && !columns.has(TableRole.TARGET)) {
      years.addAll(years(dated, TableRole.TARGET));
    }
    if (years.isEmpty()) {
      SPENT.forEach(role -> years.addAll(columns.has(role) ? Set.of() : years(dated, role)));
      int last = years.isEmpty() ? 0 : Collections.max(years);
      years.removeIf(year -> year < last);
    }
    return years.size() == 1 ? years.iterator().next() : 0;
  }

  private static Set<Integer> years(List<Dated> dated, TableRole role) {
    return dated.stream()
        .filter(column -> column.year() > 0 && column.roles().contains(role))
        .map(Dated::year)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void settle(Columns columns, Dated dated, int after) {
    TableRole role = dated.free(columns);
    if (after == 0 && role != null) {
      columns.settle(dated.column(), role);
    } else if (after == -1
        && dated.roles().contains(TableRole.ACTUAL)
        && !columns.has(TableRole.PRIOR_YEAR)) {
      columns.settle(dated.column(), TableRole.PRIOR_YEAR);
    } else if (after < 0) {
      columns.keep(dated.column());
    }
  }
}
