package dev.jixiao.form;

import dev.jixiao.style.JixiaoStyle;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A self-evaluation form of a project's expenditure (项目支出绩效自评表).
 *
 * The layout follows the official form of 财预〔2020〕10号: a head, the budget block, the annual goal, the table of
 * indicators and the total.
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
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@JixiaoStyle
public abstract class PerformanceForm {
  PerformanceForm() {}

  /**
   * A builder of forms.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutablePerformanceForm.builder();
  }

  /**
   * The title of the form (标题).
   *
   * @return the title, empty if the form has none
   */
  @Value.Default
  public String title() {
    return "";
  }

  /**
   * The fiscal year (年度); it completes dates that have no year.
   *
   * @return the fiscal year
   */
  public abstract Optional<Year> fiscalYear();

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
   * The annual goals (年度总体目标); nearly every form has one.
   *
   * @return the goals
   */
  public abstract List<AnnualGoal> goals();

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
   * Further cells of the form, by name, kept as they are.
   *
   * @return the further cells
   */
  public abstract Map<String, String> attributes();

  /**
   * The annual goal (年度总体目标), the first where the form has several.
   *
   * @return the goal, or empty
   */
  public Optional<AnnualGoal> goal() {
    return goals().stream().findFirst();
  }

  /**
   * A builder that starts from this value.
   *
   * @return a new builder with every attribute set
   */
  public Builder toBuilder() {
    return ImmutablePerformanceForm.builder().from(this);
  }

  /**
   * A builder of forms. Builders are not thread-safe.
   */
  public abstract static class Builder {
    Builder() {}

    /**
     * Sets the title.
     *
     * @param title the title
     * @return this builder
     */
    public abstract Builder title(String title);

    /**
     * Sets the fiscal year.
     *
     * @param fiscalYear the fiscal year
     * @return this builder
     */
    public abstract Builder fiscalYear(Year fiscalYear);

    /**
     * Sets or clears the fiscal year.
     *
     * @param fiscalYear the fiscal year, or empty
     * @return this builder
     */
    public abstract Builder fiscalYear(Optional<? extends Year> fiscalYear);

    /**
     * Sets the project.
     *
     * @param project the project
     * @return this builder
     */
    public abstract Builder project(Project project);

    /**
     * Sets the budget block.
     *
     * @param budget the budget block
     * @return this builder
     */
    public abstract Builder budget(BudgetExecution budget);

    /**
     * Sets or clears the budget block.
     *
     * @param budget the budget block, or empty
     * @return this builder
     */
    public abstract Builder budget(Optional<? extends BudgetExecution> budget);

    /**
     * Adds to the goals.
     *
     * @param goals what to add, in order
     * @return this builder
     */
    public abstract Builder addGoals(AnnualGoal... goals);

    /**
     * Adds all of some to the goals.
     *
     * @param goals what to add, in order
     * @return this builder
     */
    public abstract Builder addAllGoals(Iterable<? extends AnnualGoal> goals);

    /**
     * Replaces the goals.
     *
     * @param goals what to have instead
     * @return this builder
     */
    public abstract Builder goals(Iterable<? extends AnnualGoal> goals);

    /**
     * Adds to the indicators.
     *
     * @param indicators what to add, in order
     * @return this builder
     */
    public abstract Builder addIndicators(Indicator... indicators);

    /**
     * Adds all of some to the indicators.
     *
     * @param indicators what to add, in order
     * @return this builder
     */
    public abstract Builder addAllIndicators(Iterable<? extends Indicator> indicators);

    /**
     * Replaces the indicators.
     *
     * @param indicators what to have instead
     * @return this builder
     */
    public abstract Builder indicators(Iterable<? extends Indicator> indicators);

    /**
     * Sets the reported total.
     *
     * @param reportedTotal the reported total
     * @return this builder
     */
    public abstract Builder reportedTotal(ReportedTotal reportedTotal);

    /**
     * Sets or clears the reported total.
     *
     * @param reportedTotal the reported total, or empty
     * @return this builder
     */
    public abstract Builder reportedTotal(Optional<? extends ReportedTotal> reportedTotal);

    /**
     * Adds one of the further cells.
     *
     * @param key the name
     * @param value the text
     * @return this builder
     */
    public abstract Builder putAttribute(String key, String value);

    /**
     * Replaces the further cells.
     *
     * @param attributes what to have instead
     * @return this builder
     */
    public abstract Builder attributes(Map<String, ? extends String> attributes);

    /**
     * Sets the fiscal year.
     *
     * @param year the year, such as 2023
     * @return this builder
     */
    public final Builder fiscalYear(int year) {
      return fiscalYear(Year.of(year));
    }

    /**
     * Sets the project by its name alone.
     *
     * @param name the name of the project
     * @return this builder
     */
    public final Builder projectName(String name) {
      return project(Project.builder().name(name).build());
    }

    /**
     * Sets the only goal.
     *
     * @param goal the goal
     * @return this builder
     */
    public final Builder goal(AnnualGoal goal) {
      return goals(List.of(goal));
    }

    /**
     * Builds the value.
     *
     * @return the value
     */
    public abstract PerformanceForm build();
  }
}
