package dev.jixiao.form;

import dev.jixiao.problem.Message;
import java.text.Normalizer;
import java.util.Optional;

/**
 * The side that judges an indicator (评分主体). More sides may be added.
 *
 * <pre>{@code
 * Reviewer.read("财政");   // Optional[FINANCE]
 * Reviewer.read("县领导"); // empty
 * }</pre>
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum Reviewer {
  /** The unit that carries the project out (单位自评). */
  UNIT("单位", "Unit", "单位自评"),
  /** The competent department (主管部门). */
  DEPARTMENT("主管部门", "Department", "主管部门"),
  /** The finance department (财政部门). */
  FINANCE("财政部门", "Finance", "财政部门"),
  /** Anybody else: an evaluation firm, experts, auditors (第三方机构). */
  THIRD_PARTY("第三方机构", "Third party", "第三方机构");

  private final String heading;
  private final String english;
  private final String chinese;

  Reviewer(String heading, String english, String chinese) {
    this.heading = heading;
    this.english = english;
    this.chinese = chinese;
  }

  /**
   * The side as forms name it.
   *
   * @return the heading, such as 主管部门
   */
  public String heading() {
    return heading;
  }

  /**
   * The side as reports name it.
   *
   * @return the label, such as Unit and 单位自评
   */
  public Message label() {
    return Message.of(english, chinese);
  }

  /**
   * Reads the side from the words of a form.
   *
   * @param text the words, such as 财政, 主管部门评分 or 第三方机构
   * @return the side, or empty for any other text
   */
  public static Optional<Reviewer> read(String text) {
    String word = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return Optional.ofNullable(
        switch (word.replaceFirst("(评分|评价|打分)$", "")) {
          case "单位", "单位自评", "自评", "项目单位", "实施单位", "预算单位" -> UNIT;
          case "主管部门", "部门", "业务主管部门" -> DEPARTMENT;
          case "财政部门", "财政", "财政局", "财政厅" -> FINANCE;
          case "第三方机构", "第三方", "评价机构", "中介机构", "专家", "专家组" -> THIRD_PARTY;
          default -> null;
        });
  }
}
