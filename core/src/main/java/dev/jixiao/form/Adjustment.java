package dev.jixiao.form;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Placeholder;
import dev.jixiao.value.Points;
import dev.jixiao.value.YesNo;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell by which people adjust a score (加分, 扣分, 一票否决): its text as written and what it says.
 *
 * <p>A text that does not say how many points, or whether yes or no, is kept and is a {@link #problem}; it never counts as
 * none.
 *
 * <pre>{@code
 * Adjustment.readDeduction("扣2分").orElseThrow().value();   // Optional[2]
 * Adjustment.readVeto("一票否决").orElseThrow().value();      // Optional[true]
 * Adjustment.readDeduction("酌情").orElseThrow().problem();  // ADJUSTMENT_UNREADABLE
 * Adjustment.readDeduction("—");                            // empty: nothing is written
 * }</pre>
 *
 * <p>Adjustments are equal if they say the same; those that say nothing are if their texts are. This class is immutable and
 * thread-safe.
 *
 * @param <T> {@link Points} for a bonus and a deduction, {@link Boolean} for a veto
 */
public final class Adjustment<T> {
  private static final Pattern BONUS = Pattern.compile("(?:奖励|附加)?(?:加分|加|奖)?:?(.*)");
  private static final Pattern DEDUCTION =
      Pattern.compile("(?:扣分|扣减|扣除|减分|扣|减):?(?=[^-])(.*)|-?(?=[^-])(.*)");

  private static final int MAX_LENGTH = 256;

  private static final Message POINTS =
      Message.of("a number of points, such as 2 or 2分", "分数，例如 2 或 2分");
  private static final Message YES_OR_NO = Message.of("yes or no (是 or 否)", "是或否");

  private final String text;
  private final @Nullable T value;
  private final @Nullable Problem problem;

  private Adjustment(String text, @Nullable T value, @Nullable Problem problem) {
    this.text = text;
    this.value = value;
    this.problem = problem;
  }

  /**
   * Points on top of a score (加分).
   *
   * @param points the points, not below zero
   * @return the bonus
   * @throws IllegalArgumentException if the points are below zero
   */
  public static Adjustment<Points> bonus(Points points) {
    if (points.signum() < 0) {
      throw new IllegalArgumentException("a bonus is not below zero: " + points);
    }
    return new Adjustment<>(textOf(points), points, null);
  }

  /**
   * Points taken off a score (扣分).
   *
   * @param points the points; two and minus two both take two points off
   * @return the deduction, whose points are not below zero
   */
  public static Adjustment<Points> deduction(Points points) {
    Points taken = points.signum() < 0 ? Points.ZERO.minus(points) : points;
    return new Adjustment<>(textOf(taken), taken, null);
  }

  /**
   * A veto (一票否决), or expressly none.
   *
   * @param veto true if missing the target vetoes the whole form
   * @return the veto
   */
  public static Adjustment<Boolean> veto(boolean veto) {
    return new Adjustment<>(veto ? "是" : "否", veto, null);
  }

  /**
   * Reads points on top of a score: {@code 2}, {@code +2}, {@code 2分}, {@code 加2分}.
   *
   * @param text the cell as written
   * @return the bonus; empty if nothing is written: null, blank, —, 无
   */
  public static Optional<Adjustment<Points>> readBonus(@Nullable String text) {
    return readPoints(text, Adjustment::pointsOnTop, "bonus", "加分");
  }

  /**
   * Reads points taken off a score: {@code 2}, {@code -2}, {@code 2分}, {@code 扣2分}.
   *
   * @param text the cell as written
   * @return the deduction, whose points are not below zero; empty if nothing is written: null, blank, —, 无
   */
  public static Optional<Adjustment<Points>> readDeduction(@Nullable String text) {
    return readPoints(text, Adjustment::pointsTaken, "deduction", "扣分");
  }

  /**
   * Reads whether missing the target vetoes the whole form: 是, √, yes, 一票否决, or 否, 无, ×, no.
   *
   * @param text the cell as written
   * @return the veto; empty if nothing is written: null, blank, —
   */
  public static Optional<Adjustment<Boolean>> readVeto(@Nullable String text) {
    // 无 is a no here
    return text == null || (Placeholder.is(text) && YesNo.of(text).isEmpty())
        ? Optional.empty()
        : Optional.of(read(text, Adjustment::yesOrNo, "veto", "一票否决", YES_OR_NO));
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
   * What the cell says.
   *
   * @return the points, not below zero, or whether there is a veto; empty if the text does not say it
   */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Why the cell says nothing.
   *
   * @return the problem, {@code ADJUSTMENT_UNREADABLE}; empty if there is a value
   */
  public Optional<Problem> problem() {
    return Optional.ofNullable(problem);
  }

  /** Reads what a cell says; null if it does not say it. */
  private interface Reader<T> {
    @Nullable
    T read(String folded);
  }

  private static Optional<Adjustment<Points>> readPoints(
      @Nullable String text, Reader<Points> reader, String english, String chinese) {
    return text == null || Placeholder.is(text)
        ? Optional.empty()
        : Optional.of(read(text, reader, english, chinese, POINTS));
  }

  private static <T> Adjustment<T> read(
      String text, Reader<T> reader, String english, String chinese, Message expected) {
    T value = text.length() > MAX_LENGTH ? null : reader.read(FullWidth.strip(text));
    return new Adjustment<>(
        text, value, value == null ? unreadable(text, english, chinese, expected) : null);
  }

  private static Problem unreadable(String text, String english, String chinese, Message expected) {
    String shown = text.strip();
    shown =
        shown.length() <= 40 ? shown : shown.substring(0, shown.offsetByCodePoints(0, 20)) + "…";
    return Problem.builder()
        .code(ProblemCode.ADJUSTMENT_UNREADABLE.name())
        .wording(Message.of(
            "the " + english + " \"" + shown + "\" cannot be read and is not counted",
            chinese + "“" + shown + "”无法识别，未计入"))
        .expected(expected)
        .build();
  }

  private static @Nullable Points pointsOnTop(String cell) {
    if (cell.equals("不加分") || cell.equals("未加分")) {
      return Points.ZERO;
    }
    Matcher matcher = BONUS.matcher(cell);
    return matcher.matches() ? number(matcher.group(1)) : null;
  }

  private static @Nullable Points pointsTaken(String cell) {
    if (cell.equals("不扣分") || cell.equals("未扣分")) {
      return Points.ZERO;
    }
    Matcher matcher = DEDUCTION.matcher(cell);
    if (!matcher.matches()) {
      return null;
    }
    String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return number.startsWith("+") ? null : number(number);
  }

  // nobody knows what the percentage is of
  private static @Nullable Points number(String text) {
    return text.endsWith("%")
        ? null
        : Points.parse(text).value().filter(points -> points.signum() >= 0).orElse(null);
  }

  private static @Nullable Boolean yesOrNo(String cell) {
    return switch (cell) {
      case "一票否决", "否决" -> true;
      case "不否决", "非否决", "非一票否决" -> false;
      default -> YesNo.of(cell).map(YesNo::isYes).orElse(null);
    };
  }

  private static String textOf(Points points) {
    return points.isFiniteDecimal() ? points.toString() : points.toFraction().replace('/', '÷');
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Adjustment<?> that
        && Objects.equals(value, that.value)
        && (value != null || text.equals(that.text));
  }

  @Override
  public int hashCode() {
    return value != null ? value.hashCode() : text.hashCode();
  }

  /** The text as written. */
  @Override
  public String toString() {
    return text;
  }
}
