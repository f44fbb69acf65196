package dev.jixiao.notation;

import dev.jixiao.value.CellWords;
import dev.jixiao.value.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a cell by trying the notations in turn: those of times, of numbers, and of words.
 *
 * <p>Reading is total and takes time in proportion to the length of the text: a text that is longer than any notation is
 * not looked into. This class is stateless and thread-safe.
 */
public final class NotationReader {
  /** The longest text that is looked into; longer ones are free text. */
  public static final int MAX_LENGTH = 256;

  private static final Set<CellWords.Meaning> SAYING_NOTHING = EnumSet.of(
      CellWords.Meaning.HARMLESS,
      CellWords.Meaning.ALL,
      CellWords.Meaning.DONE,
      CellWords.Meaning.FINISHING,
      CellWords.Meaning.TASK,
      CellWords.Meaning.PRACTICE,
      CellWords.Meaning.DOING,
      CellWords.Meaning.COUNTED,
      CellWords.Meaning.PROPER);
  private static final Set<String> THIS_YEAR = Set.of("本年", "本年度", "当年", "今年");
  /** Words that make little of the number behind them, which is the number all the same. */
  private static final Set<String> NO_MORE_THAN = Set.of("仅", "仅有", "只", "只有");

  private static final Pattern LITTLE = Pattern.compile("(?<=[率度数量额])(?:仅|只)(?:有|为|达到?)?$");

  /** What may stand between a date and the deed of that day. */
  private static final Pattern MANNER = Pattern.compile("^(?:已|均|全部|按时|按期|及时|如期|准时|足额|正式|顺利)+");

  private static final int MAX_SINGLE = 80;
  private static final int MAX_LABEL = 20;
  private static final String DONE = "完成";
  /** Words that make the number behind them one of another time, of a part, or of a difference. */
  private static final List<String> OF_OTHERS = List.of("同比", "环比", "年初", "期初", "其中", "提前", "相比");

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
   * Reads a cell that is text, or a number without a unit, as the answer to a deadline: 20231215, 11月中旬, 提前15天.
   *
   * @param text the text as written
   * @return what was read; a text if it answers no deadline; never throws
   */
  public static Cell readDateAnswer(String text) {
    return text.length() > MAX_LENGTH ? new Cell.Text(text) : DateAnswer.read(Folding.fold(text));
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
    if (cell instanceof Cell.Text) {
      Cell named = named(text, topic);
      return named != null ? named : labelled(cell, text, words, topic);
    }
    return cell instanceof Cell.Several several ? soleAmount(several) : cell;
  }

  /**
   * Reads a target that only the name of its indicator makes clear: 1:10 of 师生比, 3类以上 of 宣传品种类.
   *
   * @param text the text as written
   * @param name the name of the indicator
   * @return what was read, or a text; never throws
   */
  public static Cell readNamed(String text, String name) {
    Cell cell = text.length() > MAX_LENGTH ? null : named(text, Topic.of(name));
    return cell != null ? cell : new Cell.Text(text);
  }

  private static @Nullable Cell named(String text, Topic topic) {
    String folded = Folding.fold(text);
    if (topic.isRatio()) {
      return RatioNotation.readNamed(folded);
    }
    return topic.isOfKinds() ? QuantityNotation.readKinds(folded) : null;
  }

  // 共120人，均合格: one number, and beside it only that all is well
  private static Cell soleAmount(Cell.Several several) {
    Cell sole = null;
    for (Cell part : several.parts()) {
      boolean fine = part instanceof Cell.Said said
          && (said.statement() == Statement.DONE || said.statement() == Statement.PROPER);
      if (!fine) {
        if (sole != null || !(part instanceof Cell.Amount)) {
          return several;
        }
        sole = part;
      }
    }
    return sole == null ? several : sole;
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

  /**
   * Reads a target cell with the words that a program knows: where one of them turns the meaning the cell is text, and
   * harmless ones say nothing.
   *
   * @param text the text as written
   * @param words the words that are known
   * @return what was read; never throws
   */
  public static Cell readTarget(String text, CellWords words) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return read(text);
    }
    Cell plain = plain(text);
    if (plain != null) {
      return plain;
    }
    Cell cell = readByGrammar(text, new Known(words, Topic.ANY));
    if (cell instanceof Cell.Text) {
      return labelled(cell, text, words, Topic.NONE);
    }
    return isCounted(cell) && WholeCell.ofTarget(text, words).beside() != WholeCell.Beside.NOTHING
        ? new Cell.Text(text)
        : cell;
  }

  /**
   * Reads an actual cell by itself: beside a number only its own words are taken, and a step on the way is not the job.
   *
   * @param text the text as written
   * @return what was read; never throws
   */
  public static Cell readActual(String text) {
    Cell cell = read(text);
    boolean lost = text.length() <= MAX_LENGTH
        && !isPlain(text)
        && (isCounted(cell)
            ? WholeCell.of(text, CellWords.standard(), Topic.ANY).beside() == WholeCell.Beside.OTHER
            : cell instanceof Cell.Said && isStep(text));
    return lost ? new Cell.Text(text) : cell;
  }

  // 招标完成
  private static boolean isStep(String text) {
    for (CellWords.Word word : CellWords.standard().split(Folding.fold(text))) {
      if (word.is(CellWords.Meaning.STAGE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether a content is a number, a date or the like, beside which words may say something.
   *
   * @param cell a content
   * @return true for all but statements, levels, texts and nothing
   */
  public static boolean isCounted(Cell cell) {
    return !(cell instanceof Cell.Said
        || cell instanceof Cell.Level
        || cell instanceof Cell.Text
        || cell instanceof Cell.Missing);
  }

  /** A number between words that are all accounted for: 查处违规案件12项 of 查处违规案件, 95%满意 of 群众满意度. */
  private static Cell labelled(Cell otherwise, String text, CellWords words, Topic topic) {
    String folded = Folding.fold(text);
    int first = Folding.firstDigit(folded);
    int last = lastDigit(folded);
    boolean accounted = first <= last
        && first <= MAX_LABEL
        && WholeCell.of(text, words, topic).beside() == WholeCell.Beside.NOTHING;
    for (int to = folded.length(); accounted && to > last; to--) {
      boolean whole = to == folded.length();
      // 120人次年度 is no 120人次, since 次年度 is one word
      boolean behind = whole
          || (isBeside(folded.substring(to), words, topic)
              && !isWithinWord(folded.substring(last + 1), to - last - 1, words));
      for (int from = whole ? 1 : 0; behind && from <= first; from++) {
        // what is cut off is a label: 不足5件以上 is no 5件以上, 核减2次 no 2次, and 无超预算0起 no 超预算0起
        if (from > 0
            && (RelationNotation.leads(folded, from - 1)
                || ChangeNotation.isTakingBack(folded, from - 1, words))) {
          break;
        }
        boolean label = isBeside(folded.substring(0, from), words, topic)
            && !isWithinWord(folded.substring(0, first), from, words);
        Cell cell = label ? readByGrammar(folded.substring(from, to)) : otherwise;
        if (isRateOfCount(folded.substring(0, from), cell)) {
          return otherwise;
        }
        if (isOfCell(cell, whole) || isDoneOn(cell, folded.substring(to), topic)) {
          return cell;
        }
      }
    }
    return otherwise;
  }

  // 完成率100人 contradicts itself
  private static boolean isRateOfCount(String label, Cell cell) {
    String plain = label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
    return (plain.endsWith("率") || plain.endsWith("幅度"))
        && cell instanceof Cell.Amount amount
        && !amount.quantity().unit().isNone()
        && !amount.quantity().unit().isRate();
  }

  // 5月底完成培训 and 5月底培训完成 of 培训完成时间, 6月15日下达 of 资金下达时间
  private static boolean isDoneOn(Cell cell, String behind, Topic topic) {
    int done = DONE.length();
    String deed = MANNER.matcher(behind).replaceFirst("");
    if (cell instanceof Cell.Date && !deed.equals(DONE) && topic.asksWhen(deed)) {
      return true;
    }
    return cell instanceof Cell.Date
        && behind.length() > done
        && ((behind.startsWith(DONE) && topic.covers(behind.substring(done)))
            || (behind.endsWith(DONE)
                && topic.covers(behind.substring(0, behind.length() - done))));
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

  // 8点 is no 8: behind a number without a unit nothing is cut away
  private static boolean isOfCell(Cell cell, boolean whole) {
    return cell instanceof Cell.Change
        || (cell instanceof Cell.Amount amount
            && (whole || !amount.quantity().unit().isNone()));
  }

  /**
   * Whether what is cut away is only words that are known to say nothing or are the indicator's own, and not 负增长, 不足, 以上,
   * 每月 or 第.
   */
  private static boolean isBeside(String beside, CellWords words, Topic topic) {
    // 成活率仅70%: 率仅 is no word
    Matcher little = LITTLE.matcher(beside);
    String cut = little.find() ? beside.substring(0, little.start()) : beside;
    if (cut.length() > 1 && topic.covers(cut)) {
      return true;
    }
    if (OF_OTHERS.stream().anyMatch(cut::contains)
        || cut.startsWith("较")
        || ChangeNotation.comparesWith(cut, 0)) {
      return false;
    }
    int named = namedFrom(cut, words, topic);
    for (int at = 0; at < named; at++) {
      char c = cut.charAt(at);
      boolean averaged = c == '均' && at > 0 && "人户月日年亩村".indexOf(cut.charAt(at - 1)) >= 0;
      if ((c != ':' && !Folding.isHan(c))
          || c == '每'
          || averaged
          || ChangeNotation.startsWord(cut, at)
          || RelationNotation.startsWord(cut, at)) {
        return false;
      }
    }
    return named < cut.length()
        || words.split(cut).stream().allMatch(word -> saysNothing(word, topic));
  }

  /** Where the words of the topic begin that end a label, 开展技能培训 of 全年开展技能培训; its length if they do not. */
  private static int namedFrom(String label, CellWords words, Topic topic) {
    int from = 0;
    for (CellWords.Word word : words.split(label)) {
      if (label.length() - from > 1 && topic.covers(label.substring(from))) {
        return from;
      }
      if (!saysNothing(word, topic)) {
        return label.length();
      }
      from += word.text().length();
    }
    return label.length();
  }

  // 可于12月完成 says that it may come
  private static boolean saysNothing(CellWords.Word word, Topic topic) {
    boolean harmless = THIS_YEAR.contains(word.text())
        || NO_MORE_THAN.contains(word.text())
        || (word.meaning().filter(SAYING_NOTHING::contains).isPresent()
            && !LevelNotation.MAY_BE.contains(word.text()));
    return harmless || topic.covers(word.text()) || Apart.isBought(word.text(), topic);
  }

  private static int lastDigit(String text) {
    int at = text.length() - 1;
    while (at >= 0 && !Folding.isDigit(text.charAt(at))) {
      at--;
    }
    return at;
  }

  /** Reads the plainest cells without the grammar; null for others. */
  static @Nullable Cell plain(String text) {
    if (text.charAt(0) >= 0x4E00) { // no plain number or date begins with a Chinese character
      return PlainLevel.read(text);
    }
    Cell number = PlainNumber.read(text);
    return number != null ? number : PlainDate.read(text);
  }

  /**
   * Tells whether a cell holds nothing or a placeholder, without reading what else it may hold.
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
      Cell cell = time(text, from, to);
      cell = cell == null && Numerals.isIn(text, from, to) ? number(text, from, to) : cell;
      cell = cell != null ? cell : StatementNotation.read(text, from, to, known);
      cell = cell != null ? cell : LevelNotation.read(text, from, to, known);
      if (cell != null) {
        return cell;
      }
    }
    return new Cell.Text(text.substring(from, to));
  }

  // with a number or without
  private static @Nullable Cell time(String text, int from, int to) {
    Cell cell = DateNotation.read(text, from, to);
    return cell != null ? cell : PeriodNotation.read(text, from, to);
  }

  private static @Nullable Cell number(String text, int from, int to) {
    Cell cell = ChangeNotation.read(text, from, to);
    cell = cell != null ? cell : RangeNotation.read(text, from, to);
    cell = cell != null ? cell : RatioNotation.read(text, from, to);
    cell = cell != null ? cell : PerUnitNotation.read(text, from, to);
    cell = cell != null ? cell : MoneyNotation.read(text, from, to);
    return cell != null ? cell : QuantityNotation.read(text, from, to);
  }
}
