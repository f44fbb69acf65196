package dev.jixiao.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the forms of a table begin and end: each at the label of its project or department, with the title above it.
 *
 * <p>A label that heads a column is none, and a second one of the same form begins no other.
 */
final class FormFinder {
  /**
   * The rows of a table that hold one form.
   *
   * @param top the first row
   * @param start the row with the project's name, or else that of the title
   * @param end the row below the last
   * @param title the cell with the title, or null
   */
  record Segment(int top, int start, int end, @Nullable TableCell title) {}

  private static final Set<TableRole> VALUES =
      EnumSet.of(TableRole.TARGET, TableRole.ACTUAL, TableRole.WEIGHT, TableRole.SCORE);
  private static final Set<TableRole> LEVELS =
      EnumSet.of(TableRole.LEVEL1, TableRole.LEVEL2, TableRole.NAME);
  private static final Set<TableRole> STARTS =
      EnumSet.of(TableRole.PROJECT_NAME, TableRole.ORGANISATION);

  private final Grid grid;
  private final Wordings wordings;
  private final BitSet labels = new BitSet();
  private final BitSet titles = new BitSet();
  private final BitSet headers = new BitSet();
  private final BitSet totals = new BitSet();
  private boolean isList;

  FormFinder(Grid grid, Wordings wordings) {
    this.grid = grid;
    this.wordings = wordings;
    for (int row = 0; row < grid.rows(); row++) {
      look(row);
    }
  }

  private void look(int row) {
    boolean label = false;
    int levels = 0;
    int values = 0;
    int amounts = 0;
    List<TableCell> written = grid.written(row);
    for (int i = 0; i < written.size(); i++) {
      TableCell cell = written.get(i);
      Set<TableRole> roles = wordings.roles(cell.text());
      if (!roles.isEmpty()) {
        label |= isAny(roles, STARTS);
        levels += isAny(roles, LEVELS) ? 1 : 0;
        values += isAny(roles, VALUES) ? 1 : 0;
        amounts += isAny(roles, BlockRoles.AMOUNTS) ? 1 : 0;
        if (i < 2 && roles.contains(TableRole.TOTAL)) {
          totals.set(row);
        }
      }
      label |= startsInside(cell.text());
      if (written.size() <= 2 && Titles.title(cell).isPresent()) {
        titles.set(row);
      }
    }
    boolean header = levels >= 2 || (levels == 1 && values >= 2);
    headers.set(row, header);
    labels.set(row, label && !header && amounts < 2);
    isList |= label && header;
  }

  private static boolean isAny(Set<TableRole> roles, Set<TableRole> allowed) {
    for (TableRole role : roles) {
      if (allowed.contains(role)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsInside(String text) {
    boolean labelled = text.indexOf(':') > 0 || text.indexOf('：') > 0;
    return labelled
        && Wordings.parts(text).stream().anyMatch(part -> wordings.isAny(part.label(), STARTS));
  }

  /** Tells whether a table of indicators has the project as a column: such a table lists the rows of many forms. */
  boolean isList() {
    return isList;
  }

  /** Tells whether the headings of indicators stand anywhere. */
  boolean hasIndicators() {
    return !headers.isEmpty();
  }

  /** The forms, in their order; none where nothing says what the form is about. */
  List<Segment> find() {
    List<Integer> starts = starts();
    List<Segment> segments = new ArrayList<>();
    int top = 0;
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      int end = i + 1 < starts.size() ? top(starts.get(i + 1), start + 1) : grid.rows();
      segments.add(new Segment(top, start, end, title(start, top)));
      top = end;
    }
    return segments;
  }

  private List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    for (int row = labels.nextSetBit(0); row >= 0; row = labels.nextSetBit(row + 1)) {
      if (starts.isEmpty() || isNew(starts.get(starts.size() - 1), row)) {
        starts.add(row);
      }
    }
    if (starts.isEmpty() && !titles.isEmpty() && headers.nextSetBit(titles.nextSetBit(0)) >= 0) {
      starts.add(titles.nextSetBit(0));
    }
    return starts;
  }

  private boolean isNew(int last, int row) {
    int title = titles.previousSetBit(row);
    int header = headers.nextSetBit(last);
    boolean other = title > last || (header >= 0 && header < row);
    return other && !isAgain(last, row, title);
  }

  // the head of a form, with or without its title, that is printed again on its next page
  private boolean isAgain(int last, int row, int title) {
    int first = titles.previousSetBit(last);
    int total = totals.nextSetBit(last);
    return (total < 0 || total >= row)
        && texts(last).equals(texts(row))
        && texts(last + 1).equals(texts(row + 1))
        && headers.nextSetBit(row) >= 0
        && (title <= last || (first >= 0 && texts(first).equals(texts(title))));
  }

  private List<String> texts(int row) {
    return row >= grid.rows()
        ? List.of()
        : grid.written(row).stream().map(cell -> CellText.oneLine(cell.text())).toList();
  }

  // the first row of the next form: its title, and an annex's number and blank rows above it
  private int top(int start, int least) {
    int title = titles.previousSetBit(start);
    int top = title >= least ? title : start;
    while (top > least && (grid.isBlank(top - 1) || isAnnex(top - 1))) {
      top--;
    }
    return top;
  }

  private boolean isAnnex(int row) {
    for (TableCell cell : grid.written(row)) {
      if (!Titles.lines(cell).stream().allMatch(Titles::isAnnex)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable TableCell title(int start, int top) {
    int row = titles.previousSetBit(start);
    if (row < top) {
      return null;
    }
    TableCell title = null;
    for (TableCell cell : grid.written(row)) {
      title = Titles.title(cell).isPresent() ? cell : title;
    }
    return title;
  }
}
