package dev.jixiao.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The headings as one reading looks them up: each text once. */
final class Wordings {
  private static final int MAX_LABEL = 40;
  // blanks before a word of Chinese characters with a colon behind it
  private static final Pattern NEXT_LABEL =
      Pattern.compile("[\\s\\p{Z}]++(?=[\\p{IsHan}（）()]{2,14}\\p{Z}{0,4}[:：])");

  private final TableHeadings headings;
  private final Map<String, Set<TableRole>> known = new HashMap<>();

  Wordings(TableHeadings headings) {
    this.headings = headings;
  }

  /** What a text stands for as a heading. */
  Set<TableRole> roles(String text) {
    if (!headings.mayBe(text)) {
      return Set.of();
    }
    Set<TableRole> roles = known.get(text);
    if (roles == null) {
      roles = headings.roles(text);
      known.put(text, roles);
    }
    return roles;
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

  /** The labels with their texts that stand in one cell, parted by blanks; one where the cell holds one or none. */
  static List<Labelled> parts(String text) {
    List<Labelled> parts = new ArrayList<>();
    for (String part : colon(text) > 0 ? NEXT_LABEL.split(text) : new String[] {text}) {
      parts.add(labelled(part));
    }
    return parts;
  }

  private static int colon(String text) {
    int narrow = text.indexOf(':');
    int wide = text.indexOf('：');
    return narrow < 0 ? wide : wide < 0 ? narrow : Math.min(narrow, wide);
  }
}
