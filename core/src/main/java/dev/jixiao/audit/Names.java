package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.Unit;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the name of an indicator (三级指标). */
final class Names {
  private static final int MAX_CLIPPED = 60;
  private static final Pattern LABEL =
      Pattern.compile("\\s*(?:(?:三级)?指标\\s*[\\d一二三四五六七八九十]*)?[\\s:：、.…]*");
  private static final String PREFIX = "单位";

  private Names() {}

  /** The unit in brackets at the end of a name, such as 件 in 办理案件(件）; no unit if there is none. */
  static Unit unit(String name) {
    String text = name.strip();
    int end = text.length() - 1;
    int start = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
    if (start < 0 || end <= start + 1 || ")）".indexOf(text.charAt(end)) < 0) {
      return Unit.NONE;
    }
    String inner = text.substring(start + 1, end).strip();
    Unit unit = Unit.of(inner.substring(prefixEnd(inner)));
    return unit.dimension() == Dimension.UNKNOWN ? Unit.NONE : unit;
  }

  // 单位：件
  private static int prefixEnd(String inner) {
    if (!inner.startsWith(PREFIX)) {
      return 0;
    }
    boolean colon =
        inner.length() > PREFIX.length() && ":：".indexOf(inner.charAt(PREFIX.length())) >= 0;
    return PREFIX.length() + (colon ? 1 : 0);
  }

  /** Tells whether a name, or another short text, holds one of some words. */
  static boolean holdsAny(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a text holds a digit. */
  static boolean holdsDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a name is none: blank, or only what the empty form prints, such as 指标1： or ……. */
  static boolean isLabel(String name) {
    return LABEL.matcher(name).matches();
  }

  /** A text short enough to be quoted in a message. */
  static String clipped(String text) {
    return Message.clipped(text, MAX_CLIPPED);
  }
}
