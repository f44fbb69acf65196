package dev.jixiao.compare;

import java.util.List;

/**
 * The aspect in which a statement calls something satisfactory: work that is on time need not comply with the rules, and
 * work that complies need not be finished.
 */
final class Aspect {
  private static final List<List<String>> ASPECTS = List.of(
      List.of("及时", "按时", "按期", "如期", "准时", "当日办结", "当天办结", "即时办结", "当场办结", "即来即办", "即到即办"),
      List.of("合规", "合法", "规范", "依法"),
      List.of("合格", "达标", "准确", "无误", "完整", "齐全", "真实", "完好"),
      List.of("合理"),
      List.of("有效"),
      List.of("健全", "完善"));
  /** Words that speak of every aspect alike: 按规定, 符合要求, 无违规. */
  private static final List<String> ANY_ASPECT =
      List.of("按", "符合", "达", "遵", "严格", "到位", "落实", "满足", "通过", "正常", "无", "未");
  /** What speaks of time, or of all that was asked for: 按期, 按合同约定, 无延误. */
  private static final List<String> TIME = List.of(
      "时", "期", "按", "当日", "当天", "当场", "即办", "提前", "延", "迟", "逾", "滞后", "拖", "进度", "计划", "要求",
      "约定");
  /** What speaks of a deed itself. */
  private static final List<String> DEED = List.of("到位", "落实", "通过", "符合", "达", "满足");

  private Aspect() {}

  /** Whether a statement speaks of another aspect than the one that is asked for: 合规 of 及时. */
  static boolean differs(String asked, String answer) {
    List<List<String>> aspects = of(asked);
    return !aspects.isEmpty()
        && !speaksOfAll(answer)
        && !of(answer).isEmpty()
        && of(answer).stream().noneMatch(aspects::contains);
  }

  /** Whether a statement speaks of an aspect that is asked for, or of all of them alike. */
  static boolean answers(String asked, String answer) {
    return speaksOfAll(answer) || of(answer).stream().anyMatch(of(asked)::contains);
  }

  /** Whether a statement says that something was on time; 合格 and 无投诉 do not. */
  static boolean isTimely(String answer) {
    return holds(answer, TIME);
  }

  /** Whether a statement says that something was done properly; 合规 and 无投诉 do not. */
  static boolean isOfDeed(String answer) {
    return isTimely(answer) || holds(answer, DEED);
  }

  // 按规定, but not 按时
  private static boolean speaksOfAll(String answer) {
    String rest = answer;
    for (String word : ASPECTS.stream().flatMap(List::stream).toList()) {
      rest = rest.replace(word, "");
    }
    return holds(rest, ANY_ASPECT);
  }

  private static List<List<String>> of(String statement) {
    return ASPECTS.stream().filter(words -> holds(statement, words)).toList();
  }

  private static boolean holds(String statement, List<String> words) {
    return words.stream().anyMatch(statement::contains);
  }
}
