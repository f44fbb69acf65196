package dev.jixiao.score;

import dev.jixiao.explain.Explanation;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Money;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a form (绩效运行监控): that of each indicator and of the budget, on the day of the form.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FormProgress {
  private static final int MONTHS = 12;
  private static final Message EXECUTION = Message.of("budget execution", "预算执行");

  private final PerformanceForm form;
  private final int months;
  private final List<IndicatorProgress> indicators;
  private final @Nullable Ratio execution;
  private final @Nullable Light executionLight;

  FormProgress(
      PerformanceForm form,
      int months,
      List<IndicatorProgress> indicators,
      @Nullable Ratio execution,
      @Nullable Light executionLight) {
    this.form = form;
    this.months = months;
    this.indicators = List.copyOf(indicators);
    this.execution = execution;
    this.executionLight = executionLight;
  }

  /**
   * The form.
   *
   * @return the form
   */
  public PerformanceForm form() {
    return form;
  }

  /**
   * How many months of the fiscal year have ended on the day of the form.
   *
   * @return the months, from 0 to 12; empty if the form does not state its date
   */
  public OptionalInt months() {
    return months < 0 ? OptionalInt.empty() : OptionalInt.of(months);
  }

  /**
   * The progress of each indicator.
   *
   * @return the rows in the order of the form
   */
  public List<IndicatorProgress> indicators() {
    return indicators;
  }

  /**
   * The execution rate as a share of the part of the year that is over (序时进度).
   *
   * @return the share; empty if there are no amounts, or no month has ended
   */
  public Optional<Ratio> execution() {
    return Optional.ofNullable(execution);
  }

  /**
   * The light of the budget execution compared with the calendar.
   *
   * @return the light, or empty where there is no {@link #execution}
   */
  public Optional<Light> executionLight() {
    return Optional.ofNullable(executionLight);
  }

  /**
   * Why the light of the budget is what it is.
   *
   * @return the reason in one sentence; empty where there is no {@link #execution}
   */
  public Optional<Message> executionReason() {
    FundingLine total = form.budget().map(BudgetExecution::total).orElse(null);
    if (execution == null || total == null) {
      return Optional.empty();
    }
    Money executed = total.executed().orElseThrow();
    Money annual = total.annual().orElseThrow();
    Ratio due = Ratio.of(months, MONTHS);
    String english = executed + " of " + annual + " is spent, " + executed.ratioTo(annual)
        + ", where " + due + " of the year is over: " + execution + " of what is due by now";
    String chinese = "已执行" + executed + "，占全年预算" + annual + "的" + executed.ratioTo(annual) + "，序时进度"
        + due + "，为序时进度的" + execution;
    Ratio end = expectedExecution().orElse(null);
    return Optional.of(
        end == null
            ? Message.of(english, chinese)
            : Message.of(
                english + "; " + end + " is expected by the end of the year",
                chinese + "；全年预计执行" + end));
  }

  /**
   * The execution rate that is expected by the end of the year (全年预计执行数 ÷ 全年预算数).
   *
   * @return the rate; empty if the form does not state both amounts, or the budget is zero
   */
  public Optional<Ratio> expectedExecution() {
    FundingLine total = form.budget().map(BudgetExecution::total).orElse(null);
    Money annual = total == null ? null : total.annual().orElse(null);
    Money expected = total == null ? null : total.expected().orElse(null);
    return annual == null || expected == null || annual.isZero()
        ? Optional.empty()
        : Optional.of(expected.ratioTo(annual));
  }

  /**
   * The light of the form: the most severe of its indicators and of its budget.
   *
   * @return the light, or empty if there is none
   */
  public Optional<Light> light() {
    return Stream.concat(
            indicators.stream().flatMap(row -> row.light().stream()), executionLight().stream())
        .min(Light::compareTo);
  }

  /**
   * How the lights were found.
   *
   * @return the explanation, made when it is asked for
   */
  public Explanation explanation() {
    return Explanation.of(1, sheet -> {
      for (IndicatorProgress row : indicators) {
        String name = row.indicator().name();
        sheet.group(Message.of(name), () -> row.explanation().steps().forEach(sheet::keep));
      }
      if (execution != null) {
        sheet.group(EXECUTION, () -> {
          executionReason().ifPresent(sheet::note);
          executionLight().ifPresent(light -> sheet.note(IndicatorProgress.said(light)));
        });
      }
    });
  }

  /** The form and how many months are over. */
  @Override
  public String toString() {
    return form + ", months: " + months;
  }
}
