package dev.jixiao.notation;

import dev.jixiao.value.CellWords.Meaning;
import dev.jixiao.value.CellWords.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Levels of quality: 显著提升, 长期提高, 持续改善, 效果明显, 良好, 优. */
final class LevelNotation {
  private static final int MAX_LENGTH = 40;
  private static final Words<Boolean> DEGREES = Words.of(
      "极大 显著 明显 大幅 大幅度 较大 较大幅度 较好 较高 较 较为 有所 有一定 一定 略有 略 有效 稳步 持续 长期 巩固 进一步 不断 逐步 逐年 稳定 切实 全面 充分 大力 积极"
          + " 无 无明显 未 没有 未见 不 未产生 未造成 没有产生 没有造成 不产生 不造成 未受 不受 未出现 基本 部分 得到 得到有效 得到显著 得到明显 有了 有明显 有显著 有较大 有大幅 深入 广泛 普遍 均衡 中长期 短期 非常 比较 很 十分 极 明显得到 得以 日益 更加 可 有力");
  private static final Words<Boolean> VERBS = Words.of(
      "提升 提高 上升 上涨 增强 改善 增加 促进 推进 推动 改进 优化 加强 发展 扩大 巩固 减少 降低 下降 保障 缓解 带动 增长 提振 完善 规范 强化 控制 遏制 减轻 拓展 丰富 普及"
          + " 保持 维护 稳定 平稳 低于上年 高于上年 影响 受益 发挥作用 发挥 可持续 持续 见效 增收 好转 向好 恢复 满足 落实 解决");
  private static final Words<Boolean> GRADES = Words.of(
      "优 良 优良 优秀 良好 较好 好 很好 非常好 非常明显 很明显 十分明显 非常显著 十分显著 十分满意 一般 中 较差 差 高 较高 中等 低 较低 合格 不合格 满意 非常满意 很满意 较满意 比较满意 基本满意 不满意 明显 显著 不明显"
          + " 可持续 显现 突出 长期有效 持续有效 中长期 中期 短期 较明显 较显著 有效 无 稳定 健康 达标 强 弱 较强 较大 较小 大 小 上升 增长 提高 提升 改善 增强 增加 减少 降低 下降 长期 持续 不显著 持平 平稳 不变");
  /** Grades that never follow one another: 良好较好 may be either. */
  private static final Words<Boolean> MARKS = Words.of("优秀 优良 良好 较好 合格 一般 较差");

  private static final Words<Boolean> MORE = Words.of("以上 及以上 或以上 (含)以上");

  private static final Words<Boolean> OVERALL = Words.of("总体 总体上 整体 整体上");

  private static final Words<Boolean> SUBJECTS =
      Words.of("效果 效益 成效 影响 质量 作用 水平 程度 等级 满意度 评价 能力 意识 环境 经济效益 社会效益 生态效益 影响力 情况 状况 结果 评级 情况良好 效率");
  /** What a level may describe, whatever the indicator is about. */
  private static final Words<Boolean> GENERAL =
      Words.of("效果 效益 成效 作用 水平 程度 等级 评价 情况 状况 结果 评级 保持 维持 持续 长期");

  /** What an official list of levels prints where a target should name one of them. */
  private static final Set<String> SCALES = Set.of(
      "好坏",
      "优劣",
      "高低",
      "大小",
      "强弱",
      "高中低",
      "大中小",
      "强中弱",
      "优良中差",
      "优良中低差",
      "优良中低",
      "优良差",
      "优中差",
      "好中差",
      "好一般差",
      "好较好一般差",
      "优秀良好合格不合格",
      "优秀良好一般较差");

  private static final Pattern SCALE_MARKS = Pattern.compile("[、/或和]");

  // 能显著提升 says that it may come
  static final Set<String> MAY_BE = Set.of("能", "能够", "可", "可以");
  private static final List<String> GAINED = List.of("得到", "得以", "有了", "有");
  private static final Set<String> ALREADY =
      Set.of("已", "已经", "均", "都", "均有", "都有", "已有", "均已", "实现", "实现了");
  private static final String QUALITATIVE = "定性";

  private LevelNotation() {}

  /** Reads the whole text; null if no level is in it, or something beside it takes it back or is not known. */
  static @Nullable Cell read(String text, int start, int to, Known known) {
    if (to - start > MAX_LENGTH || hasParts(text, start, to)) {
      return null;
    }
    int from = afterMark(text, start, to);
    String cell = text.substring(from, to).strip();
    if (SCALES.contains(SCALE_MARKS.matcher(cell).replaceAll(""))) {
      return new Cell.Level(cell, "");
    }
    if (LastYear.level(cell) != null) {
      return new Cell.Level(cell, cell);
    }
    for (int i = from; i < to; i++) {
      int end = levelEnd(text, i, to);
      if (end > 0) {
        boolean accounted = isSubject(text.substring(from, i), known)
            && isHarmlessEnd(text.substring(end, to), known);
        return accounted
            ? new Cell.Level(cell, plain(text.substring(degreeStart(text, i, end), end)))
            : null;
      }
    }
    int end = gradeEnd(text, from, to);
    int grade = grade(text, from, end, known);
    return grade >= 0
            && MARKS.suffix(text, from, grade) == 0
            && isSubject(text.substring(from, grade), known)
        ? new Cell.Level(cell, text.substring(grade, end))
        : null;
  }

  // 良好以上, 提高了
  private static int gradeEnd(String text, int from, int to) {
    int more = MORE.suffix(text, from, to);
    return MARKS.suffix(text, from, to - more) == to - more - from
        ? to - more
        : to - said(text, to);
  }

  private static int said(String text, int to) {
    return text.charAt(to - 1) == '了' ? 1 : 0;
  }

  /** Whether a stretch is nothing but words of levels: 提升, 长期. */
  static boolean isWorded(String stretch) {
    int at = 0;
    int length = 1;
    while (at < stretch.length() && length > 0) {
      length = Math.max(
          DEGREES.prefix(stretch, at, stretch.length()),
          VERBS.prefix(stretch, at, stretch.length()));
      at += length;
    }
    return length > 0;
  }

  /** Whether a stretch, with the word before it, is a level with or without what it describes: 提升, and 促进就业 behind 有效. */
  static boolean isLevel(String before, String stretch) {
    return isWorded(stretch)
        || (DEGREES.suffix(before, 0, before.length()) > 0
            && VERBS.prefix(stretch, 0, stretch.length()) > 0);
  }

  // 定性良好, 定性：良好
  private static int afterMark(String text, int from, int to) {
    int at = text.startsWith(QUALITATIVE, from) ? from + QUALITATIVE.length() : from;
    at += at > from && at < to && text.charAt(at) == ':' ? 1 : 0;
    return at < to ? at : from;
  }

  // 得到进一步提高 is 进一步提高, 有明显提高 is 明显提高, and 得到改善 is 改善
  private static int degreeStart(String text, int from, int end) {
    for (String gained : GAINED) {
      int at = from + gained.length();
      if (text.startsWith(gained, from)
          && at < end
          && (levelEnd(text, at, end) == end || VERBS.prefix(text, at, end) == end - at)) {
        return at;
      }
    }
    return from;
  }

  // 明显的提高 is 明显提高, and 明显得到改善 is 明显改善
  private static String plain(String level) {
    return level.indexOf('的') < 0 && level.indexOf("得到") < 0
        ? level
        : level.replace("的", "").replace("得到", "");
  }

  /** Whether what stands before a level only says what has that level. */
  private static boolean isSubject(String text, Known known) {
    for (Word word : known.words().split(text)) {
      Meaning meaning = word.meaning().orElse(Meaning.SUBJECT);
      boolean fine = switch (meaning) {
        case HARMLESS ->
          !MAY_BE.contains(word.text()) && (known.topic().isAny() || !isAim(word.text()));
        case ALL, DONE, PROPER, DOING, PRACTICE -> true;
        case THIS_YEAR -> known.topic().isAny() || !StatementGrammar.isPartOfYear(word);
        case NORM, FINISHING, TASK, STAGE, COUNTED, SUBJECT, HARM, LATE, STOPPED, POOR ->
          known.topic().isAny() || known.topic().covers(word.text()) || isGeneral(word.text());
        case NOT, NONE, PART, UNDER_WAY, PLAN, DOUBTFUL, OTHER_YEAR, REFERENCE -> false;
      };
      if (!fine && !isCovered(text, known)) {
        return false;
      }
    }
    return true;
  }

  // 年度目标显著提升 and 目标：显著提升 repeat the target
  private static boolean isAim(String word) {
    return word.contains("目标") || word.contains("指标") || word.contains("计划");
  }

  // the whole of it may be in the words of the indicator: 只增不减 of 耕地只增不减
  private static boolean isCovered(String text, Known known) {
    return !known.topic().isAny() && known.topic().covers(text);
  }

  private static boolean isGeneral(String word) {
    return GENERAL.prefix(word, 0, word.length()) == word.length();
  }

  /** Whether what stands behind a level neither takes it back nor speaks of something else. */
  private static boolean isHarmlessEnd(String text, Known known) {
    if (!text.isEmpty() && known.topic().endsWith(text)) {
      return true; // 显著提升公共服务能力
    }
    for (Word word : known.words().split(text)) {
      Meaning meaning = word.meaning().orElse(Meaning.SUBJECT);
      boolean harmless = meaning == Meaning.HARMLESS
          || isGeneral(word.text())
          || (!meaning.turns() && (known.topic().isAny() || known.topic().covers(word.text())));
      if (!harmless) {
        return false;
      }
    }
    return true;
  }

  // a digit that is not of a year
  private static boolean isCount(String text, int at, int to) {
    int end = at;
    while (end < to && Folding.isDigit(text.charAt(end))) {
      end++;
    }
    return end > at && !text.startsWith("年", end);
  }

  // several clauses are read one by one, and a number is more than a level: 同比未增长5%
  private static boolean hasParts(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == ',' || c == ';' || c == '。' || isCount(text, i, to)) {
        return true;
      }
    }
    return false;
  }

  // 显著提升, 巩固提高, 得到进一步改善
  private static int levelEnd(String text, int from, int to) {
    int at = from;
    int degree = DEGREES.prefix(text, at, to);
    while (degree > 0) {
      at += degree;
      degree = DEGREES.prefix(text, at, to);
    }
    at += at > from && at < to && text.charAt(at) == '的' ? 1 : 0;
    int verb = at > from ? VERBS.prefix(text, at, to) : 0;
    // 持续保持稳定 is 稳定
    boolean kept = text.startsWith("保持", at) && GRADES.prefix(text, at + 2, to) == to - at - 2;
    if (kept && to > at + 2) {
      return -1;
    }
    return verb > 0 ? at + verb : -1;
  }

  // 已提高, 均有改善; 已达标 is a statement
  private static boolean isAlready(String text, int from, int grade, int to) {
    return ALREADY.contains(text.substring(from, grade))
        && VERBS.prefix(text, grade, to) == to - grade;
  }

  // 总体良好
  private static boolean isOverall(String text, int from, int to) {
    return OVERALL.prefix(text, from, to) == to - from;
  }

  // 采购中 is under way
  private static boolean isMiddle(String text, int from, int to) {
    return to - from == 1 && text.charAt(from) == '中';
  }

  // 优良, 效果良好, 水质优
  private static int grade(String text, int from, int to, Known known) {
    int length = GRADES.suffix(text, from, to);
    if (length == 0) {
      return -1;
    }
    int start = to - length;
    boolean alone = start == from;
    boolean said = SUBJECTS.suffix(text, from, start) > 0 || VERBS.suffix(text, from, start) > 0;
    boolean gained = GAINED.contains(text.substring(from, start)); // 有提升
    return alone
            || gained
            || isAlready(text, from, start, to)
            || said
            || isOverall(text, from, start)
            || (!isMiddle(text, start, to) && isCovered(text.substring(from, start), known))
        ? start
        : -1;
  }
}
