package dev.jixiao.form;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.problem.Problem;
import dev.jixiao.style.JixiaoStyle;
import dev.jixiao.target.FreeText;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import dev.jixiao.value.Points;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One row of the indicator table (绩效指标): a target, an actual value, a weight and a score.
 *
 * <p>The row is that of the forms annexed to 财预〔2020〕10号. It holds what the form says, whatever that is: weights and scores are points
 * as they are printed, and what does not fit together is for an audit to find. Only what is no number at all is refused.
 *
 * <pre>{@code
 * Indicator.builder()
 *     .category(IndicatorCategory.SERVICE_RECIPIENT_SATISFACTION)
 *     .name("受援人满意度")
 *     .target("≥95%")
 *     .actual("91.2%")
 *     .weight("10")
 *     .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@JixiaoStyle
public abstract class Indicator {
  private static final List<String> FIELDS = List.of(
      "level1",
      "level2",
      "name",
      "code",
      "goal",
      "sign",
      "target",
      "unit",
      "midTermTarget",
      "initialTarget",
      "actual",
      "forecast",
      "likelihood",
      "derivation",
      "weight",
      "bonus",
      "deduction",
      "veto",
      "eitherOf",
      "reportedScore",
      "judgements",
      "deviation",
      "scoring",
      "notApplicable",
      "attributes");
  private static final ActualValue MISSING = ActualValue.of("");

  Indicator() {}

  /**
   * The names of the fields in the order in which a form prints them, by which findings are sorted and JSON is written.
   *
   * @return the names that locations and JSON have
   */
  public static List<String> fields() {
    return FIELDS;
  }

  /**
   * A builder of indicators.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableIndicator.builder();
  }

  /**
   * The category: the headings of level one and two (一级指标, 二级指标).
   *
   * @return the category, without headings if none was set
   */
  @Value.Default
  public IndicatorCategory category() {
    return IndicatorCategory.NONE;
  }

  /**
   * The indicator itself (三级指标).
   *
   * @return the name, empty if the form has none
   */
  public String name() {
    String given = givenName();
    return given == null ? "" : given;
  }

  // null for the empty text, so that both are equal
  abstract @Nullable String givenName();

  /**
   * The code of the indicator (指标代码) in a catalogue or a budget system.
   *
   * @return the code
   */
  public abstract Optional<String> code();

  /**
   * The name of the goal the indicator belongs to, where a form has several.
   *
   * @return the name of the goal
   */
  public abstract Optional<String> goal();

  /**
   * The target (年度指标值).
   *
   * @return the target, empty free text if the form has none
   */
  @Value.Default
  public Target target() {
    return FreeText.EMPTY;
  }

  /**
   * The target set at the start of the year (年初指标值), where it was adjusted since.
   *
   * @return the initial target
   */
  public abstract Optional<Target> initialTarget();

  /**
   * The target of the whole term of the project (中期指标值, 实施期指标值), where a form has one beside that of the year.
   *
   * <p>The two are of different scope and are never compared.
   *
   * @return the target of the term
   */
  public abstract Optional<Target> midTermTarget();

  /**
   * The actual value (实际完成值); on a monitoring form that reached so far.
   *
   * @return the actual value
   */
  public abstract Optional<ActualValue> actual();

  /**
   * The actual value as comparisons take it.
   *
   * @return the actual value, or a {@linkplain ActualValue#isMissing() missing} one with an empty text if the form has none
   */
  @Value.Derived
  @Value.Auxiliary
  public ActualValue actualOrMissing() {
    return actual().orElse(MISSING);
  }

  /**
   * The value expected at the end of the year (全年预计完成值), on a monitoring form.
   *
   * @return the forecast
   */
  public abstract Optional<ActualValue> forecast();

  /**
   * The likelihood that the target will be reached (完成目标可能性), on a monitoring form.
   *
   * @return the likelihood
   */
  public abstract Optional<Likelihood> likelihood();

  /**
   * The figures behind the actual value.
   *
   * @return the derivation
   */
  public abstract Optional<Derivation> derivation();

  /**
   * The weight (分值): the most points the indicator can have.
   *
   * @return the weight in points, zero if the form has none; an audit finds fault with one that is not above zero
   */
  @Value.Default
  public Points weight() {
    return Points.ZERO;
  }

  /**
   * The score (得分) as the form reports it, beside which a scorer puts its own.
   *
   * @return the reported score in points
   */
  public abstract Optional<Points> reportedScore();

  /**
   * Points on top (加分).
   *
   * @return the bonus, which may be a text that is no number of points; it is counted only if it is one
   */
  public abstract Optional<Adjustment<Points>> bonus();

  /**
   * Points that people took off (扣分), as the separate column of some provinces has it.
   *
   * @return the deduction
   */
  public abstract Optional<Adjustment<Points>> deduction();

  /**
   * Whether missing the target vetoes the whole form (一票否决).
   *
   * @return the veto
   */
  public abstract Optional<Adjustment<Boolean>> veto();

  /**
   * The name of a group of indicators of which only the best counts (二者择其一).
   *
   * @return the name of the group
   */
  public abstract Optional<String> eitherOf();

  /**
   * What several sides say of the indicator, in the order of the form.
   *
   * @return the judgements
   */
  public abstract List<Judgement> judgements();

  /**
   * The reason for a deviation and what is done about it (偏差原因分析及改进措施).
   *
   * @return the reason as written
   */
  public abstract Optional<String> deviation();

  /**
   * The standard by which this indicator is scored (评(扣)分标准), where it has one of its own.
   *
   * @return the scoring standard
   */
  public abstract Optional<ScoringStandard> scoring();

  /**
   * Tells whether the indicator does not apply to the project (不适用).
   *
   * @return true if it is not assessed
   */
  @Value.Default
  public boolean notApplicable() {
    return false;
  }

  /**
   * Further cells of the row, by name, kept as they are.
   *
   * @return the further cells
   */
  public Map<String, String> attributes() {
    Map<String, String> given = givenAttributes();
    return given == null ? Map.of() : given;
  }

  /** None is absent, so that a row without further cells equals one that was given an empty map. */
  abstract @Nullable Map<String, String> givenAttributes();

  /**
   * A further cell of the row by its typed key.
   *
   * @param key the key
   * @param <T> the type of value
   * @return the value, or empty if the row has none of that name
   * @throws IllegalArgumentException if the cell is not in the key's notation
   */
  public <T> Optional<T> attribute(AttributeKey<T> key) {
    return Optional.ofNullable(attributes().get(key.name())).map(key::read);
  }

  /**
   * What is wrong with bonus, deduction and veto: those that cannot be read, and further cells that bear the name of one of
   * these fields, where they are not counted.
   *
   * @return the problems, with locations such as {@code /deduction}; mostly none
   */
  public List<Problem> adjustmentProblems() {
    if (attributes().isEmpty()
        && bonus().isEmpty()
        && deduction().isEmpty()
        && veto().isEmpty()) {
      return List.of();
    }
    return new AdjustmentProblems(attributes())
        .add("bonus", bonus())
        .add("deduction", deduction())
        .add("veto", veto())
        .addName("eitherOf")
        .list();
  }

  /**
   * A builder that starts from this value.
   *
   * @return a new builder with every attribute set
   */
  public Builder toBuilder() {
    return ImmutableIndicator.builder().from(this);
  }

  /** The category, the name, the target with the actual value, and the weight. */
  @Override
  public String toString() {
    return category() + " " + name() + ": " + target().text() + " ← "
        + actualOrMissing().text() + ", weight " + weight();
  }

  /** A builder of indicators; each setter has the meaning of the accessor of its name. Builders are not thread-safe. */
  public abstract static class Builder {
    Builder() {}

    public abstract Builder category(IndicatorCategory category);

    /**
     * {@return this builder}
     * @param name as its accessor; null for none
     */
    public final Builder name(@Nullable String name) {
      return givenName(name == null || name.isEmpty() ? null : name);
    }

    abstract Builder givenName(@Nullable String given);

    public abstract Builder code(@Nullable String code);

    public abstract Builder code(Optional<String> code);

    public abstract Builder goal(@Nullable String goal);

    public abstract Builder goal(Optional<String> goal);

    public abstract Builder target(Target target);

    /** Sets the target cell, read by the standard indicator types; null for none. */
    public final Builder target(@Nullable String text) {
      return target(text == null ? FreeText.EMPTY : IndicatorTypes.standard().read(text));
    }

    /**
     * Sets a target that is given in three cells (指标性质, 指标值, 度量单位); each may be null.
     *
     * <p>A sign or a unit that does not join the value, because it contradicts it or is no sign, is kept as a further cell of
     * the name {@code sign} or {@code unit}; {@code Scorer.understand} says that they contradict one another.
     *
     * @param sign the sign, such as ≥
     * @param value the value, such as 95
     * @param unit the unit, such as %
     * @return this builder
     * @see JoinedTarget
     */
    public final Builder target(
        @Nullable String sign, @Nullable String value, @Nullable String unit) {
      JoinedTarget joined = JoinedTarget.of(sign, value, unit);
      if (sign != null && !joined.isSignUsed()) {
        putAttribute("sign", sign);
      }
      if (unit != null && !joined.isUnitUsed()) {
        putAttribute("unit", unit);
      }
      return target(joined.text());
    }

    public abstract Builder initialTarget(@Nullable Target initialTarget);

    public abstract Builder initialTarget(Optional<? extends Target> initialTarget);

    public abstract Builder midTermTarget(@Nullable Target midTermTarget);

    public abstract Builder midTermTarget(Optional<? extends Target> midTermTarget);

    /** Sets the target of the term, read by the standard indicator types; null for none. */
    public final Builder midTermTarget(@Nullable String text) {
      return midTermTarget(Optional.ofNullable(text).map(IndicatorTypes.standard()::read));
    }

    public abstract Builder actual(@Nullable ActualValue actual);

    public abstract Builder actual(Optional<? extends ActualValue> actual);

    /** Sets the actual cell as written, or null for none. */
    public final Builder actual(@Nullable String text) {
      return actual(Optional.ofNullable(text).map(ActualValue::of));
    }

    public abstract Builder forecast(@Nullable ActualValue forecast);

    public abstract Builder forecast(Optional<? extends ActualValue> forecast);

    /** Sets the forecast as written, or null for none. */
    public final Builder forecast(@Nullable String text) {
      return forecast(Optional.ofNullable(text).map(ActualValue::of));
    }

    public abstract Builder likelihood(@Nullable Likelihood likelihood);

    public abstract Builder likelihood(Optional<? extends Likelihood> likelihood);

    public abstract Builder derivation(@Nullable Derivation derivation);

    public abstract Builder derivation(Optional<? extends Derivation> derivation);

    public abstract Builder weight(Points weight);

    /**
     * {@return this builder}
     * @param points a decimal number of points, or null for no weight
     * @throws IllegalArgumentException if the text is not a number; {@link Points#parse} reads what people type
     */
    public final Builder weight(@Nullable String points) {
      return weight(points == null ? Points.ZERO : Points.of(points));
    }

    /** Sets a whole number of points. */
    public final Builder weight(int points) {
      return weight(Points.of(points));
    }

    /**
     * {@return this builder}
     * @param points the points, or null for no weight
     * @throws IllegalArgumentException if the number has more than 64 digits or a scale beyond ±64
     */
    public final Builder weight(@Nullable BigDecimal points) {
      return weight(points == null ? Points.ZERO : Points.of(points));
    }

    public abstract Builder reportedScore(@Nullable Points reportedScore);

    public abstract Builder reportedScore(Optional<? extends Points> reportedScore);

    /**
     * {@return this builder}
     * @param points a decimal number of points, or null for none
     * @throws IllegalArgumentException if the text is not a number; {@link Points#parse} reads what people type
     */
    public final Builder reportedScore(@Nullable String points) {
      return reportedScore(Optional.ofNullable(points).map(Points::of));
    }

    /**
     * {@return this builder}
     * @param points the points, or null for none
     * @throws IllegalArgumentException if the number has more than 64 digits or a scale beyond ±64
     */
    public final Builder reportedScore(@Nullable BigDecimal points) {
      return reportedScore(Optional.ofNullable(points).map(Points::of));
    }

    public abstract Builder bonus(@Nullable Adjustment<Points> bonus);

    public abstract Builder bonus(Optional<? extends Adjustment<Points>> bonus);

    /**
     * {@return this builder}
     * @param points points on top
     * @throws IllegalArgumentException if the points are below zero
     */
    public final Builder bonus(@Nullable Points points) {
      return bonus(Optional.ofNullable(points).map(Adjustment::bonus));
    }

    /** Sets the cell as written. */
    public final Builder bonus(@Nullable String text) {
      return bonus(Adjustment.readBonus(text));
    }

    public abstract Builder deduction(@Nullable Adjustment<Points> deduction);

    public abstract Builder deduction(Optional<? extends Adjustment<Points>> deduction);

    /** Sets points taken off. */
    public final Builder deduction(@Nullable Points points) {
      return deduction(Optional.ofNullable(points).map(Adjustment::deduction));
    }

    /** Sets the cell as written. */
    public final Builder deduction(@Nullable String text) {
      return deduction(Adjustment.readDeduction(text));
    }

    public abstract Builder veto(@Nullable Adjustment<Boolean> veto);

    public abstract Builder veto(Optional<? extends Adjustment<Boolean>> veto);

    /**
     * {@return this builder}
     * @param veto true if missing the target vetoes the whole form
     */
    public final Builder veto(boolean veto) {
      return veto(Adjustment.veto(veto));
    }

    /** Sets the cell as written, such as 是; blank or null for none. */
    public final Builder veto(@Nullable String text) {
      return veto(Adjustment.readVeto(text));
    }

    public abstract Builder eitherOf(@Nullable String eitherOf);

    public abstract Builder eitherOf(Optional<String> eitherOf);

    public abstract Builder addJudgements(Judgement... judgements);

    public abstract Builder addAllJudgements(Iterable<? extends Judgement> judgements);

    /** Sets them all; null for none. */
    public final Builder judgements(@Nullable Collection<? extends Judgement> judgements) {
      Iterable<? extends Judgement> all = judgements == null ? List.of() : judgements;
      return judgements(all);
    }

    abstract Builder judgements(Iterable<? extends Judgement> judgements);

    public abstract Builder deviation(@Nullable String deviation);

    public abstract Builder deviation(Optional<String> deviation);

    public abstract Builder scoring(@Nullable ScoringStandard scoring);

    public abstract Builder scoring(Optional<? extends ScoringStandard> scoring);

    public abstract Builder notApplicable(boolean notApplicable);

    /** Sets one further cell; null sets none. */
    public final Builder putAttribute(String key, @Nullable String value) {
      String name = FurtherCells.key(key);
      return value == null ? this : putGivenAttribute(name, value);
    }

    /** Sets the further cells, without those that are null; null for none. */
    public final Builder attributes(@Nullable Map<String, ? extends @Nullable String> attributes) {
      return givenAttributes(FurtherCells.given(attributes));
    }

    abstract Builder putGivenAttribute(String key, String value);

    abstract Builder givenAttributes(@Nullable Map<String, ? extends String> given);

    /**
     * {@return this builder}
     * @param key the key of a further cell
     * @param value its value
     * @param <T> the type of value
     */
    public final <T> Builder attribute(AttributeKey<T> key, T value) {
      return putAttribute(key.name(), key.write(value));
    }

    /**
     * Builds the value.
     *
     * @return the value
     */
    public abstract Indicator build();
  }
}
