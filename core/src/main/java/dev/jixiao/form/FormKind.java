package dev.jixiao.form;

import dev.jixiao.problem.Message;

/**
 * The kind of a performance form (绩效表), by its place in the year of a project.
 *
 * <p>The model is one; the kind decides which checks run and what has to be filled in. More kinds may be added.
 * Enums are immutable and thread-safe.
 */
public enum FormKind {
  /** The declaration of targets (绩效目标申报表): no actual values and no scores yet. */
  TARGETS("绩效目标申报表", "Declaration"),
  /** The monitoring of a year under way (绩效运行监控表), as of a date. */
  MONITORING("绩效运行监控表", "Monitoring"),
  /** The self-evaluation after the year (绩效自评表). */
  SELF_EVALUATION("绩效自评表", "Self-evaluation"),
  /** An evaluation by others, or a scorecard (绩效评价评分表): 部门整体, 重点评价, 事前评估. */
  EVALUATION("绩效评价评分表", "Evaluation");

  private final String heading;
  private final String english;

  FormKind(String heading, String english) {
    this.heading = heading;
    this.english = english;
  }

  /**
   * The kind as titles of forms name it.
   *
   * @return the heading, such as 绩效自评表
   */
  public String heading() {
    return heading;
  }

  /**
   * The kind as reports name it.
   *
   * @return the label, such as Self-evaluation and 绩效自评表
   */
  public Message label() {
    return Message.of(english, heading);
  }
}
