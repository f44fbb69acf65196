package dev.jixiao.score;

import dev.jixiao.explain.Explanation;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
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
   * @return the months, from 0 to 12; empty if the form does not state its day
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
   * The light of the budget's execution against the calendar.
   *
   * @return the light, or empty where there is no {@link #execution}
   */
  public Optional<Light> executionLight() {
    return Optional.ofNullable(executionLight);
  }

  /**
   * The light of the form: the gravest of its indicators and of its budget.
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
        sheet.fact(Message.of("execution against the calendar", "预算执行与序时进度之比"), "", execution);
      }
    });
  }
}
