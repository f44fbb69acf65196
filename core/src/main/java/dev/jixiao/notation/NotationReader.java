package dev.jixiao.notation;

import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a cell by trying the notations in turn.
 *
 * <p>Reading is total and takes time in proportion to the length of the text: a text that is longer than any notation is
 * not looked into. This class is stateless and thread-safe.
 */
public final class NotationReader {
  /** The longest text that is looked into; longer ones are free text. */
  public static final int MAX_LENGTH = 256;

  private static final char FIRST_HAN = 0x4E00;
  private static final int MAX_SINGLE = 80;
  private static final int NUMBERS = 1;
  private static final int DATES = 2;
  private static final int RANGES = 4;
  private static final int CHANGES = 8;
  private static final int PARTS = 16;
  private static final int OTHERS = 32;

  private NotationReader() {}

  /**
   * Reads a cell.
   *
   * @param text the text as written
   * @return what was read; never throws
   */
  public static Cell read(String text) {
    if (text.length() > MAX_LENGTH) {
      return text.isBlank() ? Cell.missing() : Cell.text(text);
    }
    if (text.isEmpty()) {
      return Cell.missing();
    }
    Cell plain = plain(text);
    return plain != null ? plain : readByGrammar(text);
  }

  /** Reads the plainest cells without the grammar; null for others. */
  static @Nullable Cell plain(String text) {
    if (text.charAt(0) >= FIRST_HAN) {
      return PlainLevel.read(text);
    }
    Cell number = PlainNumber.read(text);
    return number != null ? number : PlainDate.read(text);
  }

  /**
   * Tells whether a cell holds nothing or a mark for nothing, without reading what else it may hold.
   *
   * @param text the text as written
   * @return true if {@link #read} would give a missing cell
   */
  public static boolean isMissing(String text) {
    if (text.length() > MAX_LENGTH) {
      return text.isBlank();
    }
    String folded = Folding.fold(text);
    Cursor cursor = opened(folded);
    int mark = ListMark.length(folded, cursor.at, cursor.end);
    return (MissingNotation.matches(folded, cursor.at, cursor.end)
            || (mark > 0 && MissingNotation.matches(folded, cursor.at + mark, cursor.end)))
        && read(text).shape() == Cell.Shape.MISSING;
  }

  private static Cursor opened(String folded) {
    Cursor cursor = new Cursor(folded, 0, folded.length());
    while (BracketNotation.unwrap(cursor) || isStop(folded, cursor)) {
      // one pair of brackets or one full stop less
    }
    return cursor;
  }

  static Cell readByGrammar(String text) {
    String folded = Folding.fold(text);
    Cursor cursor = opened(folded);
    if (MissingNotation.matches(folded, cursor.at, cursor.end)) {
      return Cell.missing();
    }
    Cell cell = single(folded, cursor.at, cursor.end);
    if (cell.shape() != Cell.Shape.TEXT) {
      return cell;
    }
    int mark = ListMark.length(folded, cursor.at, cursor.end);
    if (mark > 0 && MissingNotation.matches(folded, cursor.at + mark, cursor.end)) {
      return Cell.missing();
    }
    cell = mark > 0 ? single(folded, cursor.at + mark, cursor.end) : cell;
    if (cell.shape() != Cell.Shape.TEXT) {
      return cell;
    }
    Cell several = SeveralNotation.read(folded, cursor.at, cursor.end);
    several = several != null ? several : SeveralNotation.readLines(text);
    return several != null ? several : Cell.text(text);
  }

  private static boolean isStop(String text, Cursor cursor) {
    if (cursor.atEnd()) {
      return false;
    }
    char last = text.charAt(cursor.end - 1);
    boolean stop = last == '。' || last == ';' || last == ',';
    cursor.end -= stop ? 1 : 0;
    return stop;
  }

  /** Reads a part of a folded text that holds one content. */
  static Cell single(String text, int from, int to) {
    if (to - from <= MAX_SINGLE && from < to) {
      int features = features(text, from, to);
      Cell cell = (features & NUMBERS) != 0 ? numeric(text, from, to, features) : null;
      cell = cell != null || (features & DATES) == 0 ? cell : dated(text, from, to);
      cell = cell != null ? cell : StatementNotation.read(text, from, to);
      cell = cell != null || (features & PARTS) != 0 ? cell : LevelNotation.read(text, from, to);
      if (cell != null) {
        return cell;
      }
    }
    return Cell.text(text.substring(from, to));
  }

  private static @Nullable Cell numeric(String text, int from, int to, int features) {
    Cell cell = (features & DATES) != 0 ? dated(text, from, to) : null;
    if (cell == null && (features & CHANGES) != 0) {
      cell = ChangeNotation.read(text, from, to);
    }
    if (cell == null && (features & RANGES) != 0) {
      cell = RangeNotation.read(text, from, to);
    }
    if (cell == null && (features & OTHERS) != 0) {
      cell = RatioNotation.read(text, from, to);
    }
    if (cell == null && text.charAt(from) == '每') {
      cell = PerUnitNotation.read(text, from, to);
    }
    return cell != null ? cell : QuantityNotation.read(text, from, to);
  }

  private static @Nullable Cell dated(String text, int from, int to) {
    Cell cell = DateNotation.read(text, from, to);
    return cell != null ? cell : PeriodNotation.read(text, from, to);
  }

  /** Which notations a text cannot be in is told by the characters it has not. */
  private static int features(String text, int from, int to) {
    int features = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      features |= Folding.isDigit(c) ? NUMBERS : feature(c);
    }
    return features;
  }

  private static int feature(char c) {
    return switch (c) {
      case '零',
          '〇',
          '一',
          '二',
          '两',
          '三',
          '四',
          '五',
          '六',
          '七',
          '八',
          '九',
          '十',
          '百',
          '千',
          '万',
          '亿',
          '半' -> NUMBERS;
      case '年', '月', '日', '季', 'Q', '/', '.' -> DATES;
      case '-' -> DATES | RANGES | CHANGES;
      case '~', '至', '到' -> DATES | RANGES | CHANGES;
      case '±', '正', '≤' -> RANGES;
      case '+', '增', '升', '高', '涨', '大', '降', '少', '低', '缩', '减', '轻', '省', '约', '收' -> CHANGES;
      case ':' -> OTHERS;
      case ',', ';', '。' -> PARTS;
      default -> 0;
    };
  }
}
