package dev.jixiao.audit;

import dev.jixiao.value.Decimals;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers with a unit in a text. Silence is better than a false alarm: numbers in quotation marks, ordinals,
 * ranges, approximations, bounds for a noun (60岁以上老人), shares for each (每村2个) and numbers without a known unit are no
 * mentions.
 */
final class Mentions {
  private static final int MAX_UNIT = 6;
  private static final int MAX_NUMBER = 18;
  // 每人次2件: as far as the owner of a share reaches
  private static final int MAX_OWNER = 4;
  private static final String CHINESE_DIGITS = "一二三四五六七八九十两";
  // 一个, 八项规定, 一家: words rather than numbers
  private static final List<String> SAFE_UNITS =
      List.of("次", "场次", "件", "场", "批次", "份", "名", "户", "座", "处", "台", "辆", "套", "篇", "公里");
  // 2020年, 5月, 31日: parts of a date rather than durations
  private static final List<String> DATE_UNITS = List.of("年", "年度", "月", "日", "季度", "季");
  // 提高2%: by how much, not how much
  private static final List<String> CHANGES =
      List.of("提高", "提升", "增长", "增加", "上升", "下降", "降低", "减少", "节约", "节省", "高于", "低于", "高", "低");
  private static final List<String> BOUNDS = List.of("以上", "以下", "以内", "及以上");
  private static final String OPENING = "“\"《‘「『";
  private static final String CLOSING = "”\"》’」』";

  private Mentions() {}

  /**
   * A number with its unit inside a longer text, such as 200件 in 年内完成200件法律援助案件.
   *
   * @param quantity the number and its unit
   * @param start where it begins
   * @param end where it ends, after the unit
   */
  record Mention(Quantity quantity, int start, int end) {}

  static List<Mention> in(String text) {
    List<Mention> found = new ArrayList<>(0);
    char closing = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (closing != 0) {
        closing = c == closing ? 0 : closing;
        continue;
      }
      if (isNumber(c)) {
        int end = numberEnd(text, i);
        Mention mention = mention(text, i, end);
        if (mention != null) {
          found.add(mention);
        }
        i = (mention == null ? end : mention.end()) - 1;
      } else {
        closing = closing(text, i);
      }
    }
    return found;
  }

  /** What ends the quotation that begins here, or 0. */
  private static char closing(String text, int at) {
    int quote = OPENING.indexOf(text.charAt(at));
    return quote >= 0 && text.indexOf(CLOSING.charAt(quote), at + 1) > 0
        ? CLOSING.charAt(quote)
        : 0;
  }

  private static int numberEnd(String text, int start) {
    int end = start;
    if (isDigit(text.charAt(start))) {
      while (end < text.length() && isNumeral(text, end)) {
        end++;
      }
      return end;
    }
    while (end < text.length() && isChineseDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNumeral(String text, int at) {
    char c = text.charAt(at);
    boolean inner =
        (c == '.' || c == ',') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    return isDigit(c) || inner;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNumber(char c) {
    return isDigit(c) || isChineseDigit(c);
  }

  private static boolean isChineseDigit(char c) {
    return CHINESE_DIGITS.indexOf(c) >= 0;
  }

  private static @Nullable Mention mention(String text, int start, int end) {
    if (isBarred(text, start)) {
      return null;
    }
    int unitEnd = Unit.end(text, end, Math.min(text.length(), end + MAX_UNIT));
    Unit unit = Unit.of(text, end, unitEnd);
    boolean word = !isDigit(text.charAt(start)) && !SAFE_UNITS.contains(unit.symbol());
    boolean date = DATE_UNITS.contains(unit.symbol());
    if (unitEnd == end || word || date || isQualified(text, unitEnd)) {
      return null;
    }
    BigDecimal number = number(text.substring(start, end)).orElse(null);
    return number == null ? null : new Mention(Quantity.of(number, unit), start, unitEnd);
  }

  private static Optional<BigDecimal> number(String digits) {
    if (isDigit(digits.charAt(0))) {
      return digits.length() > MAX_NUMBER
          ? Optional.empty()
          : Decimals.parse(digits.replace(",", ""));
    }
    int value = digits.equals("两") ? 2 : CHINESE_DIGITS.indexOf(digits) + 1;
    return digits.length() > 1 ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
  }

  // What comes before: an ordinal, a range, a code such as G312, a share for each, a change, an
  // approximation.
  private static boolean isBarred(String text, int start) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    return text.lastIndexOf('每', start - 1) >= Math.max(0, start - MAX_OWNER)
        || isChange(text, start)
        || "第约近各-~—–－～至/.·:：".indexOf(before) >= 0
        || (before == '到' && !text.startsWith("达到", start - 2))
        || (before < 0x80 && Character.isLetterOrDigit(before))
        || isChineseDigit(before)
        || isListed(text, start)
        || isRough(text, start);
  }

  private static boolean isChange(String text, int start) {
    for (String change : CHANGES) {
      if (text.startsWith(change, start - change.length())) {
        return true;
      }
    }
    return false;
  }

  // 2、3件, but not 民事案件、30件
  private static boolean isListed(String text, int start) {
    if (start < 2 || text.charAt(start - 1) != '、') {
      return false;
    }
    char before = text.charAt(start - 2);
    return isDigit(before) || isChineseDigit(before);
  }

  // 数十件, but not 案件数20件
  private static boolean isRough(String text, int start) {
    return "余数几".indexOf(text.charAt(start - 1)) >= 0 && !isDigit(text.charAt(start));
  }

  // What follows: another number (3个100%), a range, a unit of a ratio, an approximation, a
  // bound for a noun.
  private static boolean isQualified(String text, int end) {
    if (end >= text.length()) {
      return false;
    }
    char after = text.charAt(end);
    return isDigit(after) || "/每-~—–至到多余左性".indexOf(after) >= 0 || isBoundForNoun(text, end);
  }

  private static boolean isBoundForNoun(String text, int end) {
    for (String bound : BOUNDS) {
      int noun = end + bound.length();
      if (text.startsWith(bound, end)
          && noun < text.length()
          && Character.isLetter(text.charAt(noun))) {
        return true;
      }
    }
    return false;
  }
}
