package dev.jixiao.notation;

import dev.jixiao.value.CellWords;
import java.util.List;
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
  private static final int MAX_LABEL = 20;

  /** A notation reads a part of a folded text that holds one content, and gives null for a text in another notation. */
  private interface Notation {
    @Nullable
    Cell read(String text, int from, int to);
  }

  /** The notations of numbers and dates in the order in which they are tried, before those of words. */
  private static final List<Notation> NOTATIONS = List.of(
      DateNotation::read,
      PeriodNotation::read,
      ChangeNotation::read,
      RangeNotation::read,
      RatioNotation::read,
      PerUnitNotation::read,
      MoneyNotation::read,
      QuantityNotation::read);

  private NotationReader() {}

  /**
   * Reads a cell.
   *
   * @param text the text as written
   * @return what was read; never throws
   */
  public static Cell read(String text) {
    if (text.length() > MAX_LENGTH) {
      return text.isBlank() ? Cell.Missing.VALUE : new Cell.Text(text);
    }
    if (text.isEmpty()) {
      return Cell.Missing.VALUE;
    }
    Cell plain = plain(text);
    return plain != null ? plain : readByGrammar(text);
  }

  /**
   * Reads a cell as the answer to an indicator: a statement or a level may speak of that indicator only.
   *
   * @param text the text as written
   * @param words the words that are known
   * @param topic what the indicator is about
   * @return what was read; never throws
   */
  public static Cell readAnswer(String text, CellWords words, Topic topic) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return read(text);
    }
    Cell cell = readByGrammar(text, new Known(words, topic));
    return cell instanceof Cell.Text ? labelled(cell, text, words, topic) : cell;
  }

  /**
   * Tells whether a cell is one of the plainest, which read alike whatever the indicator is about.
   *
   * @param text the text as written
   * @return true for cells such as 100, 2023-12-31 and 显著提升
   */
  public static boolean isPlain(String text) {
    return !text.isEmpty() && plain(text) != null;
  }

  // 查处违规案件12项 of 查处违规案件: a number behind words of the indicator
  private static Cell labelled(Cell otherwise, String text, CellWords words, Topic topic) {
    String folded = Folding.fold(text);
    int number = firstDigit(folded);
    boolean accounted = number < folded.length()
        && WholeCell.of(text, words, topic).beside() == WholeCell.Beside.NOTHING;
    // what is cut off is a label: 不足5件以上 is no 5件以上, 核减2次 no 2次, and 无超预算0起 no 超预算0起
    for (int from = 1;
        accounted
            && from <= number
            && from <= MAX_LABEL
            && !RelationNotation.leads(folded, from - 1)
            && !ChangeNotation.isTakingBack(folded, from - 1, words);
        from++) {
      Cell cell = isWithinWord(folded.substring(0, number), from, words)
          ? null
          : readByGrammar(folded.substring(from));
      if (cell instanceof Cell.Amount) {
        return cell;
      }
    }
    return otherwise;
  }

  private static boolean isWithinWord(String text, int at, CellWords words) {
    int from = 0;
    for (CellWords.Word word : words.split(text)) {
      int to = from + word.text().length();
      if (from < at && at < to) {
        return word.meaning().isPresent();
      }
      from = to;
    }
    return false;
  }

  private static int firstDigit(String text) {
    int at = 0;
    while (at < text.length() && !Folding.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
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
        && read(text) instanceof Cell.Missing;
  }

  private static Cursor opened(String folded) {
    Cursor cursor = new Cursor(folded, 0, folded.length());
    while (BracketNotation.unwrap(cursor) || isStop(folded, cursor)) {
      // one pair of brackets or one full stop less
    }
    return cursor;
  }

  static Cell readByGrammar(String text) {
    return readByGrammar(text, Known.BY_ITSELF);
  }

  private static Cell readByGrammar(String text, Known known) {
    String folded = Folding.fold(text);
    Cell interval = IntervalNotation.read(folded);
    if (interval != null) {
      return interval instanceof Cell.Text ? new Cell.Text(text) : interval;
    }
    Cursor cursor = opened(folded);
    if (MissingNotation.matches(folded, cursor.at, cursor.end)) {
      return Cell.Missing.VALUE;
    }
    Cell cell = single(folded, cursor.at, cursor.end, known);
    if (BracketNotation.isAccounting(folded, cursor, cell)) {
      return new Cell.Text(text);
    }
    if (!(cell instanceof Cell.Text)) {
      return cell;
    }
    int mark = ListMark.length(folded, cursor.at, cursor.end);
    if (mark > 0 && MissingNotation.matches(folded, cursor.at + mark, cursor.end)) {
      return Cell.Missing.VALUE;
    }
    cell = mark > 0 ? single(folded, cursor.at + mark, cursor.end, known) : cell;
    if (!(cell instanceof Cell.Text)) {
      return cell;
    }
    Cell several = SeveralNotation.read(folded, cursor.at, cursor.end, known);
    several = several != null ? several : SeveralNotation.readLines(text, known);
    return several != null ? several : new Cell.Text(text);
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
  static Cell single(String text, int from, int to, Known known) {
    if (to - from <= MAX_SINGLE && from < to) {
      for (Notation notation : NOTATIONS) {
        Cell cell = notation.read(text, from, to);
        if (cell != null) {
          return cell;
        }
      }
      Cell cell = StatementNotation.read(text, from, to, known);
      cell = cell != null ? cell : LevelNotation.read(text, from, to, known);
      if (cell != null) {
        return cell;
      }
    }
    return new Cell.Text(text.substring(from, to));
  }
}
