package dev.jixiao.table;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The headings as one reading looks them up: each text once. */
final class Wordings {
  private static final int MAX_LABEL = 40;

  private final TableHeadings headings;
  private final Map<String, Set<TableRole>> known = new HashMap<>();

  Wordings(TableHeadings headings) {
    this.headings = headings;
  }

  /** What a text stands for as a heading. */
  Set<TableRole> roles(String text) {
    return text.isBlank() ? Set.of() : known.computeIfAbsent(text, headings::roles);
  }

  /** What a text stands for as a heading, of what is allowed where it stands. */
  Set<TableRole> roles(String text, Set<TableRole> allowed) {
    Set<TableRole> roles = EnumSet.noneOf(TableRole.class);
    for (TableRole role : roles(text)) {
      if (allowed.contains(role)) {
        roles.add(role);
      }
    }
    return roles;
  }

  boolean isAny(String text, Set<TableRole> allowed) {
    for (TableRole role : roles(text)) {
      if (allowed.contains(role)) {
        return true;
      }
    }
    return false;
  }

  boolean is(TableCell cell, TableRole role) {
    return roles(cell.text()).contains(role);
  }

  /** A label and its text that stand in one cell, parted by a colon. */
  record Labelled(String label, String text) {}

  /** The label and the text of a cell such as {@code 项目名称：节水灌溉}, or one without a label. */
  static Labelled labelled(String text) {
    int colon = colon(text);
    boolean labels = colon > 0 && colon <= MAX_LABEL && text.indexOf('\n') != colon;
    return labels
        ? new Labelled(
            CellText.strip(text.substring(0, colon)), CellText.strip(text.substring(colon + 1)))
        : new Labelled("", text);
  }

  private static int colon(String text) {
    int narrow = text.indexOf(':');
    int wide = text.indexOf('：');
    return narrow < 0 ? wide : wide < 0 ? narrow : Math.min(narrow, wide);
  }
}
