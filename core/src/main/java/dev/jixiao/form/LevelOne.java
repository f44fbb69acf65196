package dev.jixiao.form;

/**
 * A category of level one (一级指标) of the official forms.
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum LevelOne {
  /** Cost indicators (成本指标), a level-one category since 财预〔2021〕101号. */
  COST("成本指标"),
  /** Output indicators (产出指标). */
  OUTPUT("产出指标"),
  /** Benefit indicators (效益指标). */
  BENEFIT("效益指标"),
  /** Satisfaction indicators (满意度指标). */
  SATISFACTION("满意度指标");

  private final String heading;

  LevelOne(String heading) {
    this.heading = heading;
  }

  /**
   * The heading as the official form prints it.
   *
   * @return the heading
   */
  public String heading() {
    return heading;
  }
}
