package dev.jixiao.form;

import dev.jixiao.problem.Problem;
import dev.jixiao.style.JixiaoStyle;
import dev.jixiao.value.Points;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A performance form of a project's expenditure (项目支出绩效表): its targets, its monitoring, its self-evaluation or its
 * evaluation, as its {@linkplain FormKind kind} says.
 *
 * <p>The layout follows the official self-evaluation form of 财预〔2020〕10号: a head, the budget block, the annual goal, the
 * table of indicators and the total. The other kinds have the same parts and some more cells.
 *
 * <pre>{@code
 * PerformanceForm.builder()
 *     .title("节水灌溉项目支出绩效自评表")
 *     .fiscalYear(2023)
 *     .projectName("节水灌溉")
 *     .addIndicators(indicator)
 *     .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. It is not {@code Serializable}: a session store or a cluster keeps its JSON, which is
 * checked when it is read back and outlives a version of the library.
 *
 * <p>Builders take null for anything that may be absent, as mappers of database rows pass it; elsewhere null is refused with a {@link
 * NullPointerException} that names the field.
 */
@Value.Immutable
@JixiaoStyle
public abstract class PerformanceForm {
  private static final List<String> FIELDS = List.of(
      "kind",
      "title",
      "fiscalYear",
      "asOf",
      "project",
      "budget",
      "midTermBudget",
      "goal",
      "goals",
      "midTermGoal",
      "midTermGoals",
      "indicators",
      "bonus",
      "deduction",
      "reportedTotal",
      "attributes");

  PerformanceForm() {}

  /**
   * The names of the fields in the order in which a form prints them, by which findings are sorted and JSON is written.
   *
   * @return the names that locations and JSON have
   */
  public static List<String> fields() {
    return FIELDS;
  }

  /**
   * A builder of forms.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutablePerformanceForm.builder();
  }

  /**
   * The kind of form.
   *
   * @return the kind, a self-evaluation by default
   */
  @Value.Default
  public FormKind kind() {
    return FormKind.SELF_EVALUATION;
  }

  /**
   * The title of the form (标题).
   *
   * @return the title, empty if the form has none
   */
  public String title() {
    String given = givenTitle();
    return given == null ? "" : given;
  }

  // null for the empty text, so that both are equal
  abstract @Nullable String givenTitle();

  /**
   * The fiscal year (年度); it completes dates that have no year.
   *
   * @return the fiscal year
   */
  public abstract Optional<Year> fiscalYear();

  /**
   * The day up to which actual values and spending count (截止日期), on a monitoring form.
   *
   * @return the day
   */
  public abstract Optional<LocalDate> asOf();

  /**
   * The project (项目).
   *
   * @return the project
   */
  @Value.Default
  public Project project() {
    return Project.builder().build();
  }

  /**
   * The budget block (项目资金).
   *
   * @return the budget block
   */
  public abstract Optional<BudgetExecution> budget();

  /**
   * The funds of the whole term of the project (实施期资金总额), where a form has them beside those of the year.
   *
   * <p>The two are of different scope and are never compared.
   *
   * @return the funds of the term
   */
  public abstract Optional<BudgetExecution> midTermBudget();

  /**
   * The annual goals (年度总体目标); nearly every form has one.
   *
   * @return the goals
   */
  public abstract List<AnnualGoal> goals();

  /**
   * The goals of the whole term of the project (中期目标, 实施期总目标), where a form has them beside those of the year.
   *
   * <p>The two are of different scope and are never compared.
   *
   * @return the goals of the term
   */
  public abstract List<AnnualGoal> midTermGoals();

  /**
   * The rows of the indicator table, in the order of the form.
   *
   * @return the indicators
   */
  public abstract List<Indicator> indicators();

  /**
   * The total as the form reports it (总分).
   *
   * @return the reported total
   */
  public abstract Optional<ReportedTotal> reportedTotal();

  /**
   * Points on top of the form's total (加分), beside those of its rows.
   *
   * @return the bonus
   */
  public abstract Optional<Adjustment<Points>> bonus();

  /**
   * Points taken off the form's total (扣分), beside those of its rows.
   *
   * @return the deduction
   */
  public abstract Optional<Adjustment<Points>> deduction();

  /**
   * Further cells of the form, by name, kept as they are.
   *
   * @return the further cells
   */
  public Map<String, String> attributes() {
    Map<String, String> given = givenAttributes();
    return given == null ? Map.of() : given;
  }

  /** None is absent, so that one without further cells equals one that was given an empty map. */
  abstract @Nullable Map<String, String> givenAttributes();

  /**
   * The annual goal (年度总体目标), the first where the form has several.
   *
   * @return the goal, or empty
   */
  public Optional<AnnualGoal> goal() {
    return goals().stream().findFirst();
  }

  /**
   * The goal of the whole term, the first where the form has several.
   *
   * @return the goal, or empty
   */
  public Optional<AnnualGoal> midTermGoal() {
    return midTermGoals().stream().findFirst();
  }

  /**
   * What is wrong with the form's own bonus and deduction: those that cannot be read, and further cells that bear the name of
   * one of these fields, where they are not counted.
   *
   * @return the problems, with locations such as {@code /deduction}; mostly none
   */
  public List<Problem> adjustmentProblems() {
    return new AdjustmentProblems(attributes())
        .add("bonus", bonus())
        .add("deduction", deduction())
        .list();
  }

  /**
   * This form with one of its rows edited.
   *
   * <pre>{@code
   * PerformanceForm corrected = form.withIndicator(3, row -> row.actual("95%").deviation("已核实"));
   * }</pre>
   *
   * @param index the number of the row, from 0
   * @param edit what to set in the row
   * @return a form with that row changed
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public PerformanceForm withIndicator(int index, Consumer<Indicator.Builder> edit) {
    Indicator.Builder row = indicators().get(index).toBuilder();
    edit.accept(row);
    List<Indicator> rows = new ArrayList<>(indicators());
    rows.set(index, row.build());
    return toBuilder().indicators(rows).build();
  }

  /**
   * A builder that starts from this value.
   *
   * @return a new builder with every attribute set
   */
  public Builder toBuilder() {
    return ImmutablePerformanceForm.builder().from(this);
  }

  /** The title, the year, the kind and how many indicators there are. */
  @Override
  public String toString() {
    return title()
        + fiscalYear().map(year -> " (" + year + ")").orElse("")
        + ", " + kind() + ", indicators: " + indicators().size();
  }

  /** A builder of forms; each setter has the meaning of the accessor of its name. Builders are not thread-safe. */
  public abstract static class Builder {
    Builder() {}

    public abstract Builder kind(FormKind kind);

    /**
     * {@return this builder}
     * @param title as its accessor; null for none
     */
    public final Builder title(@Nullable String title) {
      return givenTitle(title == null || title.isEmpty() ? null : title);
    }

    abstract Builder givenTitle(@Nullable String given);

    public abstract Builder fiscalYear(@Nullable Year fiscalYear);

    public abstract Builder fiscalYear(Optional<? extends Year> fiscalYear);

    /** Sets the year, such as 2023. */
    public final Builder fiscalYear(int year) {
      return fiscalYear(Year.of(year));
    }

    public abstract Builder asOf(@Nullable LocalDate asOf);

    public abstract Builder asOf(Optional<? extends LocalDate> asOf);

    public abstract Builder project(Project project);

    /** Sets the name of the project, of which nothing else is known. */
    public final Builder projectName(String name) {
      return project(Project.builder().name(name).build());
    }

    public abstract Builder budget(@Nullable BudgetExecution budget);

    public abstract Builder budget(Optional<? extends BudgetExecution> budget);

    public abstract Builder midTermBudget(@Nullable BudgetExecution midTermBudget);

    public abstract Builder midTermBudget(Optional<? extends BudgetExecution> midTermBudget);

    public abstract Builder addGoals(AnnualGoal... goals);

    public abstract Builder addAllGoals(Iterable<? extends AnnualGoal> goals);

    /** Sets them all; null for none. */
    public final Builder goals(@Nullable Collection<? extends AnnualGoal> goals) {
      Iterable<? extends AnnualGoal> all = goals == null ? List.of() : goals;
      return goals(all);
    }

    abstract Builder goals(Iterable<? extends AnnualGoal> goals);

    /** Sets the only goal. */
    public final Builder goal(@Nullable AnnualGoal goal) {
      return goals(goal == null ? List.of() : List.of(goal));
    }

    public abstract Builder addMidTermGoals(AnnualGoal... midTermGoals);

    public abstract Builder addAllMidTermGoals(Iterable<? extends AnnualGoal> midTermGoals);

    /** Sets them all; null for none. */
    public final Builder midTermGoals(@Nullable Collection<? extends AnnualGoal> midTermGoals) {
      Iterable<? extends AnnualGoal> all = midTermGoals == null ? List.of() : midTermGoals;
      return midTermGoals(all);
    }

    abstract Builder midTermGoals(Iterable<? extends AnnualGoal> midTermGoals);

    /** Sets the only goal of the term. */
    public final Builder midTermGoal(@Nullable AnnualGoal goal) {
      return midTermGoals(goal == null ? List.of() : List.of(goal));
    }

    public abstract Builder addIndicators(Indicator... indicators);

    public abstract Builder addAllIndicators(Iterable<? extends Indicator> indicators);

    /** Sets them all; null for none. */
    public final Builder indicators(@Nullable Collection<? extends Indicator> indicators) {
      Iterable<? extends Indicator> all = indicators == null ? List.of() : indicators;
      return indicators(all);
    }

    abstract Builder indicators(Iterable<? extends Indicator> indicators);

    public abstract Builder reportedTotal(@Nullable ReportedTotal reportedTotal);

    public abstract Builder reportedTotal(Optional<? extends ReportedTotal> reportedTotal);

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
     * Builds the value.
     *
     * @return the value
     */
    public abstract PerformanceForm build();
  }
}
