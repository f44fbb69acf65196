package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.notation.CellWording;
import dev.jixiao.notation.NotationProblem;
import dev.jixiao.notation.NotationReader;
import dev.jixiao.notation.Topic;
import dev.jixiao.notation.WholeCell;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.CellWords;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Statement;
import dev.jixiao.value.Unit;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An actual value (实际完成值) as a person wrote it, and what the library reads in it.
 *
 * <p>Reading is total: every text is an actual value, and what is not understood is plain text.
 *
 * <pre>{@code
 * ActualValue actual = ActualValue.of("70余件次");
 * actual.canonical();               // >70件次
 * actual.kind();                    // INEQUALITY
 * actual.quantity().orElseThrow();  // 70件次
 * }</pre>
 *
 * <p>Actual values are equal if they read alike: {@code ≥90％} equals {@code >=90%}. This class is immutable and
 * thread-safe.
 */
public final class ActualValue {
  private static final Kinds KINDS = new Kinds();
  /** Units of people and of objects that say by themselves what is counted. */
  private static final String OF_PEOPLE = "人名位户";

  private static final String OF_OBJECTS = "栋幢棵株头匹羽辆艘";

  private final String text;
  private final Cell cell;

  private ActualValue(String text, Cell cell) {
    this.text = text;
    this.cell = cell;
  }

  /**
   * Reads an actual cell.
   *
   * @param text the cell as written
   * @return the actual value; never throws for any text
   */
  public static ActualValue of(String text) {
    Objects.requireNonNull(text, "text");
    return new ActualValue(text, NotationReader.readActual(text).asReported(text));
  }

  /**
   * Reads an actual cell strictly: only what is in one of the notations.
   *
   * @param text the cell as written
   * @return the actual value, or a problem with its place in the text and what was expected
   */
  public static Parsed<ActualValue> parse(String text) {
    ActualValue value = of(text);
    return value.kind() == ActualKind.TEXT
        ? Parsed.failed(NotationProblem.of(ProblemCode.ACTUAL_UNREADABLE, text))
        : Parsed.ok(value);
  }

  /**
   * The cell as written.
   *
   * @return the text, unchanged
   */
  public String text() {
    return text;
  }

  /**
   * The content in the library's one notation.
   *
   * @return the canonical form; empty for a missing value
   */
  public String canonical() {
    return cell.canonical();
  }

  /**
   * The content in words that a person reads, such as 2024年12月30日.
   *
   * @return the words in both languages
   */
  public Message inWords() {
    return CellWording.of(cell);
  }

  /**
   * What kind of content was read.
   *
   * @return the kind
   */
  public ActualKind kind() {
    return cell.as(KINDS);
  }

  /**
   * Tells whether there is no value: the cell is blank, or holds a mark such as {@code /}, — or 无.
   *
   * @return true for a missing value
   */
  public boolean isMissing() {
    return cell instanceof Cell.Missing;
  }

  /**
   * Tells whether a word such as 约, 左右 or 余 says that the number is not exact.
   *
   * @return true for an approximate value
   */
  public boolean isApproximate() {
    return cell.isApproximate();
  }

  /**
   * The relation that is written with the number or the date, such as ≥ in {@code ≥95%}.
   *
   * @return the relation, {@link Relation#NONE} if there is none
   */
  public Relation relation() {
    return cell.relation();
  }

  /**
   * The number: of a number itself, the bound of an inequality, the lower end of a range, the signed size of a change, the
   * first part of a ratio.
   *
   * @return the quantity, or empty if the content is no number
   */
  public Optional<Quantity> quantity() {
    if (cell instanceof Cell.Amount amount) {
      return Optional.of(amount.quantity());
    } else if (cell instanceof Cell.Range range) {
      return Optional.of(range.low());
    } else if (cell instanceof Cell.Change change) {
      return Optional.of(change.size());
    }
    return cell instanceof Cell.Proportion proportion
        ? Optional.of(proportion.part())
        : Optional.empty();
  }

  /**
   * The second number: the upper end of a range or the second part of a ratio.
   *
   * @return the quantity, or empty
   */
  public Optional<Quantity> secondQuantity() {
    if (cell instanceof Cell.Range range) {
      return Optional.of(range.high());
    }
    return cell instanceof Cell.Proportion proportion
        ? Optional.of(proportion.whole())
        : Optional.empty();
  }

  /**
   * The date, or the beginning of a period.
   *
   * @return the date, or empty if the content is no date
   */
  public Optional<PartialDate> date() {
    if (cell instanceof Cell.Date date) {
      return Optional.of(date.date());
    }
    return cell instanceof Cell.Period period ? Optional.of(period.from()) : Optional.empty();
  }

  /**
   * The end of a period.
   *
   * @return the date, or empty if the content is no period
   */
  public Optional<PartialDate> endDate() {
    return cell instanceof Cell.Period period ? Optional.of(period.to()) : Optional.empty();
  }

  /**
   * The level of quality, such as 显著提高 in 同比销量显著提高.
   *
   * @return the level, or empty if there is none
   */
  public Optional<String> level() {
    return cell instanceof Cell.Level level ? Optional.of(level.level()) : Optional.empty();
  }

  /**
   * What a statement such as 已完成 says.
   *
   * @return the statement, or empty if the content is none
   */
  public Optional<Statement> statement() {
    return cell instanceof Cell.Said said ? Optional.of(said.statement()) : Optional.empty();
  }

  /**
   * The remark in brackets that leaves open what the number is worth, such as 其中30件未完成 in 100件（其中30件未完成）.
   *
   * @return the remark, or empty if there is none, or it says nothing that matters
   */
  public Optional<String> remark() {
    WholeCell.Account account = NotationReader.isCounted(cell)
        ? WholeCell.of(text, CellWords.standard(), Topic.ANY)
        : WholeCell.Account.NOTHING;
    return account.beside() == WholeCell.Beside.REMARK
        ? Optional.of(account.words())
        : Optional.empty();
  }

  /**
   * The contents of a cell that holds several.
   *
   * @return the parts in order, or none if there is one content only
   */
  public List<ActualValue> parts() {
    return cell instanceof Cell.Several several
        ? several.parts().stream()
            .map(part -> new ActualValue(part.canonical(), part.asReported(part.canonical())))
            .toList()
        : List.of();
  }

  Cell cell() {
    return cell;
  }

  /** This value as the answer to an indicator: a statement or a level counts only if it speaks of that indicator. */
  ActualValue answering(ComparisonContext context) {
    boolean worded = cell instanceof Cell.Said
        || cell instanceof Cell.Level
        || cell instanceof Cell.Text
        || cell instanceof Cell.Several;
    String rest = cell instanceof Cell.Text ? behindYear(context) : "";
    if (!rest.isEmpty()) {
      Cell counted = NotationReader.readAnswer(rest, context.words(), topic(context));
      if (counted instanceof Cell.Amount amount && isOfYear(amount.quantity().unit())) {
        return new ActualValue(text, counted.asReported(text));
      }
    }
    return worded && !NotationReader.isPlain(text)
        ? new ActualValue(
            text,
            NotationReader.readAnswer(text, context.words(), topic(context)).asReported(text))
        : this;
  }

  // 2023年125人 of the form of 2023
  private String behindYear(ComparisonContext context) {
    if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
      return "";
    }
    String year = context.fiscalYear().map(Year::toString).orElse("") + "年";
    if (year.length() == 1 || !text.startsWith(year)) {
      return "";
    }
    String rest = text.substring(year.length());
    return rest.startsWith("度") ? rest.substring(1) : rest;
  }

  // 2023年6个月 is no time that something took
  private static boolean isOfYear(Unit unit) {
    return !unit.isNone()
        && switch (unit.dimension()) {
          case TIME, CALENDAR, WORKING_TIME -> false;
          default -> true;
        };
  }

  /** What is said beside a number or a date. */
  WholeCell.Account account(ComparisonContext context) {
    // beside the plainest numbers nothing is said; to account for each was two fifths of a score's
    // time
    return NotationReader.isCounted(cell) && (!NotationReader.isPlain(text) || namesThing(context))
        ? WholeCell.of(text, context.words(), topic(context))
        : WholeCell.Account.NOTHING;
  }

  // 12个村 says what is counted, and so does 12人 where 个 were asked for
  private boolean namesThing(ComparisonContext context) {
    String unit = cell instanceof Cell.Amount amount ? amount.quantity().unit().symbol() : "";
    return unit.length() > 1
        ? unit.charAt(0) == '个' || unit.equals("张床") || (unit.equals("人次") && asksForOne(context))
        : !unit.isEmpty()
            && (asksForOne(context)
                ? (OF_PEOPLE + OF_OBJECTS).indexOf(unit.charAt(0)) >= 0
                : OF_OBJECTS.indexOf(unit.charAt(0)) >= 0 && asksForAny(context));
  }

  private static boolean asksForAny(ComparisonContext context) {
    String target = context.target();
    return !target.isEmpty() && Character.isDigit(target.charAt(target.length() - 1));
  }

  private static boolean asksForOne(ComparisonContext context) {
    return context.target().indexOf('个') >= 0;
  }

  private static Topic topic(ComparisonContext context) {
    return Topic.of(context.name(), context.target());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActualValue that
        && (text.equals(that.text)
            || (kind() == that.kind() && canonical().equals(that.canonical())));
  }

  @Override
  public int hashCode() {
    return canonical().hashCode();
  }

  /** The text as written. */
  @Override
  public String toString() {
    return text;
  }
}
