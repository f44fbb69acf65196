package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Requirement;
import dev.jixiao.notation.Cell;
import dev.jixiao.notation.CellWording;
import dev.jixiao.problem.Message;
import org.jspecify.annotations.Nullable;

/**
 * A target of a standard type. Two are equal if they are of one kind and read alike.
 *
 * <p>This class is immutable and thread-safe.
 */
public abstract sealed class StandardTarget implements Target
    permits CompletionTarget,
        ConditionsTarget,
        DeadlineTarget,
        PeriodTarget,
        QualitativeTarget,
        QuantityTarget,
        RangeTarget,
        RatioTarget {
  /**
   * The kind of a target (指标值类型) that a standard type reads.
   *
   * <p>More kinds may be added. Enums are immutable and thread-safe.
   */
  public enum Kind {
    /** A share: {@code ≥95%}, 3‰. */
    PERCENTAGE("percentage", "percentage", "百分比"),
    /** A number with or without a unit: 100, {@code ≥20件}. */
    NUMBER("number", "number", "数值"),
    /** An amount of money: {@code ≤71.28万元}. */
    MONEY("money", "amount of money", "金额"),
    /** A date by which something is to be done: 2020年12月31日前. */
    DEADLINE("deadline", "deadline", "完成时限"),
    /** A level of quality: 显著提升. */
    QUALITATIVE("qualitative", "level of quality", "定性等级"),
    /** Something that is to be done, or to be in order: 完成, 及时. */
    COMPLETION("completion", "statement", "完成情况"),
    /** A length of time: 60天内. */
    DURATION("duration", "length of time", "时长"),
    /** A number that is not exact: 约120平方米. */
    APPROXIMATE("approximate", "approximate number", "约数"),
    /** A range of numbers: 90%-100%. */
    RANGE("range", "range", "区间"),
    /** A period between two dates: 2021年1月-12月. */
    PERIOD("period", "period", "期间"),
    /** A change relative to something: 较上年增长10%. */
    RELATIVE_CHANGE("relative-change", "change", "增减幅度"),
    /** A ratio of two numbers: 1:1.5. */
    RATIO("ratio", "ratio", "比例"),
    /** Several conditions: 60天内完成，经批准延长案件90天完成. */
    CONDITIONS("conditions", "several conditions", "多项条件");

    private final String typeName;
    private final String english;
    private final String chinese;

    Kind(String typeName, String english, String chinese) {
      this.typeName = typeName;
      this.english = english;
      this.chinese = chinese;
    }

    /**
     * The name of the type that reads targets of this kind.
     *
     * @return the name, as it stands in JSON and in rule sets
     */
    public String typeName() {
      return typeName;
    }

    /**
     * The kind in words.
     *
     * @return the label for reports
     */
    public Message label() {
      return Message.of(english, chinese);
    }
  }

  private final Kind kind;
  private final String text;

  StandardTarget(Kind kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  /** What was read. */
  abstract Cell cell();

  /** The judgement of an actual value against this target. */
  abstract Comparison compare(ActualValue actual, ComparisonContext context);

  /** What this target asks for; its words, where there is no bound to be named. */
  Requirement requirement(ComparisonContext context) {
    return Requirement.of(inWords());
  }

  /**
   * The kind of target.
   *
   * @return the kind, which tells the type
   */
  public final Kind kind() {
    return kind;
  }

  @Override
  public final String text() {
    return text;
  }

  @Override
  public final String canonical() {
    return cell().canonical();
  }

  @Override
  public final Message inWords() {
    return CellWording.of(cell());
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof StandardTarget that
        && kind == that.kind
        && (text.equals(that.text) || canonical().equals(that.canonical()));
  }

  @Override
  public final int hashCode() {
    return canonical().hashCode();
  }

  /** The text as written. */
  @Override
  public final String toString() {
    return text;
  }
}
