package dev.jixiao.compare;

import dev.jixiao.value.CellWords;
import dev.jixiao.value.FullWidth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statements that something did not happen, and indicators that count what should not happen. */
final class Denial {
  private static final List<String> GRAVE = List.of("大", "严重");
  private static final String HAPPENED = "发生";
  private static final List<String> DENIALS = List.of("未", "不", "无", "非");
  private static final Pattern DENIAL = Pattern.compile(
      "(?:全年|本年|本年度|目前|均|已|暂)?(未发生|没有发生|未出现|没有出现|未产生|未发现|从未发生|杜绝|不存在|无发生|零发生|没有|无|零|未)(?:任何)?(.{0,12}?)(?:情况|现象|行为|发生)?");
  private static final Set<String> ABSENT = Set.of("不存在", "未发现", "未出现", "没有出现");
  private static final Pattern ADMITTED =
      Pattern.compile("(?:已|仍|尚|还)?(?:存在|有|出现|发生)了?(\\p{IsHan}{2,8}?)(?:情况|现象|行为|问题)?");
  private static final Set<CellWords.Meaning> DEEDS = EnumSet.of(
      CellWords.Meaning.DONE,
      CellWords.Meaning.FINISHING,
      CellWords.Meaning.DOING,
      CellWords.Meaning.PRACTICE,
      CellWords.Meaning.TASK,
      CellWords.Meaning.PROPER);

  private static final Pattern GRAVE_THING = Pattern.compile("([重特较]*大.{2,}?)(?:情况|现象)?$");

  /** What is done about what ought not to happen. */
  private static final List<String> HANDLING =
      List.of("办结", "处理", "处置", "化解", "调解", "整改", "查处", "解决", "答复", "回复", "结案", "销号");

  private Denial() {}

  /** Whether a statement says no more than that something bad was dealt with: 投诉已全部办结 of 投诉率. */
  static boolean isOnlyHandled(String statement, ComparisonContext context) {
    boolean handled = HANDLING.stream()
        .anyMatch(deed ->
            statement.contains(deed) && !(context.name() + context.target()).contains(deed));
    return handled && isOfHarm(context);
  }

  /** Whether the grave thing that a statement denies is the very one that the indicator is about. */
  static boolean isNamedGrave(String statement, ComparisonContext context) {
    Matcher grave = GRAVE_THING.matcher(statement);
    return grave.find() && FullWidth.strip(context.name()).contains(grave.group(1));
  }

  // 无重大安全事故, 全年未发生违规: what should not happen is denied before anything else is said
  static boolean asksForNothing(String statement, ComparisonContext context) {
    boolean denied = false;
    for (CellWords.Word word : context.words().split(statement)) {
      CellWords.Meaning meaning = word.meaning().orElse(CellWords.Meaning.SUBJECT);
      switch (meaning) {
        case HARMLESS, ALL, THIS_YEAR -> {}
        case NONE -> {
          return !denied; // 未杜绝 denies the denial
        }
        case NOT -> denied = true;
        case HARM -> {
          return denied;
        }
        default -> {
          if (!context.name().contains(word.text())) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /**
   * Whether a statement denies without saying what: 未发生 may speak of an accident, but also of what should have been done.
   */
  static boolean isBare(String statement, ComparisonContext context) {
    return asksForNothing(statement, context)
        && context.words().split(statement).stream()
            .allMatch(word -> word.is(CellWords.Meaning.NONE)
                || word.is(CellWords.Meaning.HARMLESS)
                || word.is(CellWords.Meaning.ALL)
                || word.is(CellWords.Meaning.THIS_YEAR));
  }

  /** Whether a statement denies all that should not happen; 无重大事故 and 无严重投诉 leave room for small ones. */
  static boolean saysNothing(String statement, ComparisonContext context) {
    List<String> asked = harms(context.name() + " " + context.target(), context);
    List<String> denied = harms(statement, context);
    boolean other = !(denied.isEmpty() || context.name().isEmpty())
        && denied.stream()
            .noneMatch(word -> context.name().contains(word)
                || asked.stream().anyMatch(harm -> isOneHarm(harm, word)));
    boolean large = GRAVE.stream()
        .anyMatch(grave ->
            statement.contains(grave) && !(context.name() + context.target()).contains(grave));
    return asksForNothing(statement, context) && !large && !other;
  }

  /** Whether a statement denies what the indicator is named after: 零返贫 of 返贫人数, 未超支 of 超支率, 未发生 of 火灾发生率. */
  static boolean deniesNamed(String statement, ComparisonContext context) {
    Matcher denial = DENIAL.matcher(FullWidth.strip(statement));
    String name = FullWidth.strip(context.name());
    if (!denial.matches() || name.isEmpty()) {
      return false;
    }
    String what = denial.group(2);
    if (what.isEmpty()) {
      boolean absent = ABSENT.contains(denial.group(1)) && isOfHarm(context);
      return absent || (denial.group(1).endsWith(HAPPENED) && name.contains(HAPPENED));
    }
    if (!name.contains(what)) {
      return false; // 无有效投诉 of 投诉率
    }
    boolean turns =
        context.words().meaningOf(what).filter(CellWords.Meaning::turns).isPresent();
    boolean deed = context.words().meaningOf(what).filter(DEEDS::contains).isPresent();
    String rest = name.substring(name.indexOf(what) + what.length());
    boolean answered = context.words().split(rest).stream()
        .anyMatch(word -> word.meaning().filter(DEEDS::contains).isPresent());
    return what.length() > 1
        && !answered // 投诉处理率
        && (turns || (!deed && !isNotYet(denial)))
        && DENIALS.stream().noneMatch(no -> name.contains(no + what));
  }

  /** Whether a statement admits what the indicator is named after: 存在拖欠 of 拖欠工资. */
  static boolean admitsNamed(String statement, ComparisonContext context) {
    Matcher admitted = ADMITTED.matcher(FullWidth.strip(statement));
    return admitted.matches()
        && FullWidth.strip(context.name()).contains(admitted.group(1))
        && isOfHarm(context);
  }

  private static boolean isNotYet(Matcher denial) {
    return denial.group(1).equals("未");
  }

  // 安全事故 and 安全生产事故
  private static boolean isOneHarm(String one, String other) {
    return one.contains(other) || other.contains(one) || ending(one).equals(ending(other));
  }

  private static String ending(String word) {
    return word.substring(Math.max(0, word.length() - 2));
  }

  static List<String> harms(String statement, ComparisonContext context) {
    return context.words().split(statement).stream()
        .filter(word -> word.is(CellWords.Meaning.HARM))
        .map(CellWords.Word::text)
        .toList();
  }

  /** Whether the indicator counts what should not happen. */
  static boolean isOfHarm(ComparisonContext context) {
    boolean less = context
        .directionByName()
        .filter(reason -> reason.direction() == Direction.SMALLER_IS_BETTER)
        .isPresent();
    List<CellWords.Word> name = context.words().split(FullWidth.strip(context.name()));
    boolean denied = name.stream()
        .anyMatch(word -> word.is(CellWords.Meaning.NOT) || word.is(CellWords.Meaning.NONE));
    return less || (!denied && endsInHarm(name));
  }

  // 违规违纪行为, 安全事故次数
  private static boolean endsInHarm(List<CellWords.Word> name) {
    int last = name.size() - 1;
    while (last > 0
        && (name.get(last).is(CellWords.Meaning.HARMLESS)
            || name.get(last).is(CellWords.Meaning.COUNTED))) {
      last--;
    }
    return last >= 0 && name.get(last).is(CellWords.Meaning.HARM);
  }
}
