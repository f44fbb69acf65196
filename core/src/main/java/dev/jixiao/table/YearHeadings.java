package dev.jixiao.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads headings that name a year, such as {@code 2022年完成值 | 2023年指标值 | 2023年完成值}: those of the form's year are its own, an
 * actual value of the year before is the prior year's, and all others are kept under their headings.
 *
 * <p>A form that names no year has that of its targets, or else the last year of which there is an actual value.
 */
final class YearHeadings {
  private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年度?");
  private static final Set<TableRole> SPENT = EnumSet.of(TableRole.ACTUAL, TableRole.EXECUTED);

  private YearHeadings() {}

  /** A column with the year that its heading names, and what the heading says besides. */
  private record Dated(Column column, int year, Set<TableRole> roles) {
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
      boolean one = year.find() && !year.find();
      Set<TableRole> roles = EnumSet.noneOf(TableRole.class);
      if (one) {
        roles.addAll(draft.wordings.roles(YEAR.matcher(heading).replaceAll(""), allowed));
        roles.removeAll(Set.of(TableRole.FURTHER, TableRole.BLOCK));
      }
      if (!roles.isEmpty()) {
        year.reset();
        year.find();
        dated.add(new Dated(column, Integer.parseInt(year.group(1)), roles));
      }
    }
    int own = dated.isEmpty() ? 0 : year(draft, columns, dated);
    for (Dated column : own > 0 ? dated : List.<Dated>of()) {
      settle(columns, column, own);
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

  // the year of the form, or 0 where it cannot be told
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
        .filter(column -> column.roles().contains(role))
        .map(Dated::year)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void settle(Columns columns, Dated dated, int year) {
    TableRole role = dated.free(columns);
    if (dated.year() == year && role != null) {
      columns.settle(dated.column(), role);
    } else if (dated.year() == year - 1
        && dated.roles().contains(TableRole.ACTUAL)
        && !columns.has(TableRole.PRIOR_YEAR)) {
      columns.settle(dated.column(), TableRole.PRIOR_YEAR);
    } else if (dated.year() < year) {
      columns.keep(dated.column());
    }
  }
}
