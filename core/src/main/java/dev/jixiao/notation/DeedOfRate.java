package dev.jixiao.notation;

import dev.jixiao.value.CellWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The deed or the state that a percentage is said of, where the indicator is a rate: 合格95% answers 验收合格率, and 验收95% does
 * not.
 */
final class DeedOfRate {
  private static final String RATE = "率";
  private static final int CORE = 2;

  /** What is as much as the state or the deed before it: 通过验收 is 验收合格, but 合格 is not 优良. */
  private static final Map<String, List<String>> AS_MUCH = Map.of(
      "合格", List.of("通过", "达标", "优良", "优秀"),
      "达标", List.of("合格"),
      "通过", List.of("合格"),
      "及时", List.of("按时", "按期", "如期", "准时"),
      "按期", List.of("按时", "如期", "准时", "及时"),
      "办结", List.of("结案", "审结"),
      "完成", List.of("完工", "竣工", "建成", "办结"),
      "处理", List.of("处置"),
      "处置", List.of("处理"),
      "知晓", List.of("了解"));

  /** Deeds and numbers that may be those of any rate. */
  private static final Set<String> GENERAL = Set.of(
      "完成", "完成了", "达成", "达标", "达到", "达到了", "实现", "实现了", "平均", "比例", "占比", "数值", "数据", "结果", "得分",
      "质量", "总量", "工程质量", "值", "计", "合", "达到的", "约为", "数", "测评", "问卷", "问卷调查", "抽样", "抽样调查", "调查",
      "共完成", "累计完成", "累计达", "控制", "控制在", "严格控制", "不超过", "不超", "未超过", "未超", "不超出", "未超出", "不突破",
      "未突破");

  /** Words that say nothing of a value elsewhere, and here what was done. */
  private static final Set<String> DEEDS = Set.of("公开", "发现", "建设", "考核", "考试");

  /** What says only that the deed before it was done. */
  private static final Set<String> OUTCOMES = Set.of("到位", "完成", "落实");

  private DeedOfRate() {}

  /** What a cell says a percentage of, where the rate is of something else; null if it says nothing of the kind. */
  static @Nullable String other(String text, CellWords words, Topic topic) {
    String name = topic.rate();
    int digit = Folding.firstDigit(text);
    int end = text.indexOf('%');
    if (name.length() <= CORE || end < digit || text.contains(RATE) || text.indexOf('(') >= 0) {
      return null;
    }
    String core = Topic.plain(name.substring(name.length() - CORE - 1, name.length() - 1));
    String said = Topic.plain(text.substring(0, digit) + " " + text.substring(end + 1));
    if (said.isBlank() || isSaid(core, said) || isOutcome(core, name, said)) {
      return null;
    }
    for (CellWords.Word word : words.split(said)) {
      String deed = word.text().strip();
      if (deed.length() > 1 && isDeed(word) && !GENERAL.contains(deed)) {
        return deed;
      }
    }
    return null;
  }

  private static boolean isSaid(String core, String said) {
    return said.contains(core)
        || AS_MUCH.getOrDefault(core, List.of()).stream().anyMatch(said::contains);
  }

  // 整改95% of 问题整改到位率
  private static boolean isOutcome(String core, String name, String said) {
    int at = name.length() - 2 * CORE - 1;
    return OUTCOMES.contains(core) && at >= 0 && said.contains(name.substring(at, at + CORE));
  }

  private static boolean isDeed(CellWords.Word word) {
    return DEEDS.contains(word.text().strip())
        || word.meaning()
            .filter(meaning -> switch (meaning) {
              case FINISHING, TASK, DOING, PRACTICE, STAGE, DONE, PROPER, COUNTED -> true;
              case NORM -> word.text().length() > CORE; // 资金使用
              default -> false;
            })
            .isPresent();
  }
}
