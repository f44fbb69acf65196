package dev.jixiao.form;

/**
 * The side that judges an indicator (评分主体). More sides may be added.
 */
public enum Reviewer {
  /** The unit that carries the project out (单位自评). */
  UNIT("单位"),
  /** The competent department (主管部门). */
  DEPARTMENT("主管部门"),
  /** The finance department (财政部门). */
  FINANCE("财政部门"),
  /** Anybody else: an evaluation firm, experts, auditors (第三方机构). */
  THIRD_PARTY("第三方机构");

  private final String heading;

  Reviewer(String heading) {
    this.heading = heading;
  }

  /**
   * The side as forms name it.
   *
   * @return the heading, such as 主管部门
   */
  public String heading() {
    return heading;
  }
}
