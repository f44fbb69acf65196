package dev.jixiao.score;

import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Explanation;
import dev.jixiao.explain.Sheet;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.target.Target;
import dev.jixiao.value.Ratio;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The progress of one indicator (指标进展): what should have been reached by now, what was, and the light of both.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class IndicatorProgress {
  private static final Message TARGET = Message.of("target of the year", "年度指标值");
  private static final Message ACTUAL = Message.of("reached so far", "当前完成值");
  private static final Message EXPECTED = Message.of("expected by now", "序时应完成");
  private static final Message PROGRESS = Message.of("progress", "进度");
  private static final Message LIGHT = Message.of("light", "预警灯");

  private final Indicator indicator;
  private final @Nullable Target expected;
  private final @Nullable Ratio progress;
  private final @Nullable Light light;
  private final @Nullable Comparison forecast;
  private final Message reason;

  IndicatorProgress(
      Indicator indicator,
      @Nullable Target expected,
      @Nullable Ratio progress,
      @Nullable Light light,
      @Nullable Comparison forecast,
      Message reason) {
    this.indicator = indicator;
    this.expected = expected;
    this.progress = progress;
    this.light = light;
    this.forecast = forecast;
    this.reason = reason;
  }

  /**
   * The indicator.
   *
   * @return the row of the form
   */
  public Indicator indicator() {
    return indicator;
  }

  /**
   * What should have been reached by the day of the form: the share of the target that its schedule gives for counts and
   * amounts of which more is better, and the target of the year for rates, levels and upper bounds.
   *
   * @return the expected target; empty if nothing is due yet, or the target cannot be read
   */
  public Optional<Target> expected() {
    return Optional.ofNullable(expected);
  }

  /**
   * The actual value as a share of the expected one.
   *
   * @return the exact share; empty if there are no two numbers to compare
   */
  public Optional<Ratio> progress() {
    return Optional.ofNullable(progress);
  }

  /**
   * The light.
   *
   * @return the light; empty if nothing is due yet or nothing can be judged
   */
  public Optional<Light> light() {
    return Optional.ofNullable(light);
  }

  /**
   * What comparing the forecast (全年预计完成值) with the target of the year comes to.
   *
   * @return the comparison; empty if there is no forecast
   */
  public Optional<Comparison> forecast() {
    return Optional.ofNullable(forecast);
  }

  /**
   * What the forecast comes to, in words.
   *
   * @return a sentence such as 全年预计完成值“34公里”达不到年度指标值“≥60公里”; empty if there is no forecast
   */
  public Optional<Message> forecastReason() {
    return forecast().map(comparison -> {
      String expects = indicator.forecast().map(value -> value.text().strip()).orElse("");
      String asked = indicator.target().text().strip();
      boolean met = comparison.verdict() == Verdict.MET;
      if (met
          || comparison.verdict() == Verdict.PARTLY_MET
          || comparison.verdict() == Verdict.NOT_MET) {
        return Message.of(
            "the forecast \"" + expects + "\" " + (met ? "meets" : "misses") + " the target \""
                + asked + "\"",
            "全年预计完成值“" + expects + "”" + (met ? "达到" : "达不到") + "年度指标值“" + asked + "”");
      }
      return Message.of(
          "the forecast \"" + expects + "\" cannot be compared with the target \"" + asked + "\"",
          "全年预计完成值“" + expects + "”无法与年度指标值“" + asked + "”比较");
    });
  }

  /**
   * Why the light is what it is, or why there is none.
   *
   * @return the reason in one sentence
   */
  public Message reason() {
    return reason;
  }

  /**
   * How the light was found, step by step.
   *
   * @return the explanation, made when it is asked for
   */
  public Explanation explanation() {
    return Explanation.of(1, this::explain);
  }

  private void explain(Sheet sheet) {
    sheet.fact(TARGET, indicator.target().text());
    String reached = indicator.actualOrMissing().text();
    sheet.fact(ACTUAL, reached.isBlank() ? "—" : reached);
    if (expected != null) {
      sheet.fact(EXPECTED, expected.text());
    }
    if (progress != null) {
      sheet.fact(PROGRESS, "", progress);
    }
    sheet.note(reason);
    forecastReason().ifPresent(sheet::note);
    if (light != null) {
      sheet.note(said(light));
    }
  }

  /** A light as an explanation states it. */
  static Message said(Light light) {
    return Message.of(
        LIGHT.english() + ": " + light.label().english(),
        LIGHT.chinese() + "：" + light.label().chinese());
  }

  /** The name, the progress and the light. */
  @Override
  public String toString() {
    return indicator.name() + " " + (progress == null ? "-" : progress) + " "
        + (light == null ? "-" : light);
  }
}
