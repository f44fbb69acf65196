package dev.jixiao.notation;

import dev.jixiao.value.CellWords;
import dev.jixiao.value.CellWords.Meaning;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.Unit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The account of a cell with a number or a date: whether all its words belong to the value that is read in it.
 *
 * <p>A number answers an indicator only if nothing beside it says otherwise: 流失人数100人, 10件待办 and 预算90万元 hold numbers of
 * something else, and 100件（其中30件未完成） one that its remark takes back. Words of the number itself, harmless words and
 * words of the indicator are accounted for; everything else is not.
 *
 * <p>An instance reads one cell.
 */
public final class WholeCell {
  /** What a cell says beside its value. */
  public enum Beside {
    /** Nothing that matters. */
    NOTHING,
    /** In brackets, something that leaves the value open. */
    REMARK,
    /** Something that may change what it means. */
    OTHER
  }

  /**
   * The account of a cell.
   *
   * @param beside what it says beside its value
   * @param words the words that are not accounted for, empty if all are
   */
  public record Account(Beside beside, String words) {
    /** That of a cell that says nothing but its value. */
    public static final Account NOTHING = new Account(Beside.NOTHING, "");
  }

  private static final String RATE = "率";
  private static final int MAX_WORD = 16;
  private static final int LEAST_TOPIC = 3;
  private static final int MAX_UNIT = 8;

  /** Words of numbers and dates beside relations, changes and units; what they say is read elsewhere. */
  private static final Words<Boolean> OWN = Words.of(
      "余 多 几 来 含 含本数 达到 达 为 仅 仅有 只有 只 仅完成 只完成 有 共 完成 其中 每 人均 户均 之 分之 百分之 千分之 万分之 百分点 个百分点 成 折 倍 正 负 零"
          + " 保持 保持在 维持 维持在 稳定在 人民币 元整 整 角 百分比 千分比 率 幅度 同比 环比 较 比 相比 年同期 较年初 比年初 较期初 较基期 较上月 较上季度 较同期 到 至 从 由 了 增幅为 增长率为 降幅为"
          + " 年 月 日 号 份 月份 旬 上旬 中旬 下旬 月底 月末 月初 年底 年末 年初 年中 底 末 初 前 之前 以前 后 起 止 季度 一季度 二季度 三季度 四季度 第 上半年 下半年 半年 全年 周 星期 春节"
          + " 元旦 国庆 节前 早于 提前 分 时 点 截至 截止 期间 当年");

  static final List<String> PLANNED = List.of("计划", "预期", "目标", "指标", "预定", "设定", "任务", "年初");
  /** What a label may say of every indicator. */
  private static final List<String> GENERAL = List.of("工程质量", "质量", "一次性", "一次");
  /** What is counted in a survey, and of which a percentage is none of opinions. */
  private static final Set<String> SAMPLES = Set.of("问卷", "答卷", "样本");

  /** Tests that may stand before a rate of what passes: 考核合格率, but not 抽检率. */
  private static final Set<String> TESTS = Set.of("考核", "考试", "检测", "抽检", "检验", "产品");

  /** What may stand in brackets behind the number of a target: a target is a plan. */
  private static final Set<String> PLANS =
      Set.of("计划", "计划数", "计划值", "目标", "目标值", "预期", "预期值", "指标值", "预计", "任务数", "任务", "约束性", "预期性");

  private final String text;
  private final CellWords words;
  private final Topic topic;

  private WholeCell(String text, CellWords words, Topic topic) {
    this.text = text;
    this.words = words;
    this.topic = topic;
  }

  /**
   * Accounts for a cell in which a number or a date was read.
   *
   * @param cell the cell as written
   * @param words the words that are known
   * @param topic what the indicator is about
   * @return the account
   */
  public static Account of(String cell, CellWords words, Topic topic) {
    String text = Folding.fold(cell);
    return isBare(text) ? Account.NOTHING : new WholeCell(text, words, topic).account(0);
  }

  /**
   * Accounts for a target in which a number or a date was read. A label and words of planning belong to a target; words
   * for what became of the things that are counted do not.
   *
   * @param cell the cell as written
   * @param words the words that are known
   * @return the account
   */
  static Account ofTarget(String cell, CellWords words) {
    String text = Folding.fold(cell);
    if (isBare(text)) {
      return Account.NOTHING;
    }
    Account whole = Account.NOTHING;
    int from = 0;
    while (from <= text.length() && whole.beside() == Beside.NOTHING) {
      int to = clauseEnd(text, from);
      whole = ofClause(text.substring(from, to), words);
      from = to + 1;
    }
    return whole;
  }

  private static Account ofClause(String clause, CellWords words) {
    Account account = new WholeCell(clause, words, Topic.ANY).account(Folding.firstDigit(clause));
    return PLANS.contains(account.words()) ? Account.NOTHING : account;
  }

  private static int clauseEnd(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean inNumber = at + 1 < text.length() && Folding.isDigit(text.charAt(at + 1));
      if (";。，".indexOf(c) >= 0 || (c == ',' && !inNumber)) {
        return at;
      }
    }
    return text.length();
  }

  // digits, signs and Latin letters only: 100, ≥90%, 5km, 2023-12-31
  private static boolean isBare(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Folding.isHan(text.charAt(i)) || text.charAt(i) == '(' || text.charAt(i) == '[') {
        return false;
      }
    }
    return true;
  }

  private Account account(int from) {
    Account remark = null;
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      int close = c == '(' ? text.indexOf(')', at) : c == '[' ? text.indexOf(']', at) : -1;
      if (close > at && at > 0) {
        String inside = text.substring(at + 1, close);
        remark =
            remark == null && !new Remark(inside, text.substring(0, at), words, topic).isHarmless()
                ? new Account(Beside.REMARK, inside)
                : remark;
        at = close + 1;
      } else if (Folding.isHan(c)) {
        int end = runEnd(at);
        String thing = CountedThing.other(text, at, end, words, topic);
        if (thing != null) {
          return new Account(Beside.OTHER, thing);
        }
        if (isUnitAlone(at, end)) {
          at = end;
          continue;
        }
        String foreign = isRateOfCount(at, end) || OtherFigure.isOtherRate(text, at, end, topic)
            ? text.substring(at, end)
            : foreign(at, end);
        if (foreign != null) {
          return new Account(Beside.OTHER, foreign);
        }
        at = end;
      } else {
        at++;
      }
    }
    String other = OtherFigure.of(text, topic);
    other = other != null || topic.isAny() ? other : DeedOfRate.other(text, words, topic);
    if (other != null) {
      return new Account(Beside.OTHER, other);
    }
    return remark == null ? Account.NOTHING : remark;
  }

  // most numbers are followed by a unit and nothing else: the account of it word by word is half
  // the time of such a cell
  private boolean isUnitAlone(int from, int to) {
    return text.charAt(to - 1) != '数' && isUnit(from, to);
  }

  // 完成率100人 and 幅度12次 contradict themselves; 故障率2次 of 故障率 does not
  private boolean isRateOfCount(int from, int to) {
    String label = text.substring(from, to);
    if (topic.isAny()
        || topic.isRate()
        || !(label.endsWith(RATE) || label.endsWith("幅度"))
        || topic.covers(label)) {
      return false;
    }
    int at = to < text.length() && text.charAt(to) == ':' ? to + 1 : to;
    Cursor cursor = new Cursor(text, at, text.length());
    return Numerals.read(cursor) && Folding.isHan(cursor.here()) && !cursor.startsWith("个百分点");
  }

  private int runEnd(int from) {
    int end = from;
    while (end < text.length() && Folding.isHan(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What a stretch of Chinese holds that is neither known to be harmless nor of the topic; null if there is nothing. */
  private @Nullable String foreign(int from, int to) {
    int length = to - from;
    int[] cost = new int[length + 1];
    int[] step = new int[length + 1];
    for (int i = length - 1; i >= 0; i--) {
      cost[i] = cost[i + 1] + length + 1;
      step[i] = -1;
      for (int end = Math.min(length, i + MAX_WORD); end > i; end--) {
        if (cost[end] + 1 < cost[i] && isWord(from + i, from + end)) {
          cost[i] = cost[end] + 1;
          step[i] = end;
        }
      }
    }
    return firstForeign(from, to, step);
  }

  private boolean isWord(int from, int to) {
    return isOwn(from, to)
        || words.meaningOf(text.substring(from, to)).isPresent()
        || (to - from >= LEAST_TOPIC && topic.holds(text.substring(from, to)));
  }

  /** Whether a word is a part of a number, a relation, a change or a date. */
  private boolean isOwn(int from, int to) {
    return OWN.prefix(text, from, to) == to - from
        || RelationNotation.isWord(text, from, to)
        || ChangeNotation.isWord(text, from, to, words)
        || isNumeral(from, to)
        || isUnit(from, to);
  }

  private boolean isNumeral(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!ChineseNumerals.isNumeral(text.charAt(i)) && text.charAt(i) != '半') {
        return false;
      }
    }
    // 一半 is a part
    return to - from == 1
        || !words.meaningOf(text.substring(from, to)).filter(Meaning::turns).isPresent();
  }

  // behind a number or its 余 and 多
  private boolean isUnit(int from, int to) {
    if (from == 0 || to - from > MAX_UNIT) {
      return false;
    }
    char before = text.charAt(from - 1);
    boolean behind = !Folding.isHan(before)
        || ChineseNumerals.isNumeral(before)
        || "半余多几来/每".indexOf(before) >= 0;
    return behind
        && (Unit.of(text, from, to).dimension() != Dimension.UNKNOWN
            || topic.counts(text.substring(from, to)));
  }

  private @Nullable String firstForeign(int from, int to, int[] step) {
    int at = 0;
    while (at < to - from) {
      int end = at;
      while (end < to - from && isName(from, end, step)) {
        end = step[end] < 0 ? end + 1 : step[end];
      }
      if (end > at) {
        String stretch = text.substring(from + at, from + end);
        int joined = end < to - from && step[end] > 0 ? step[end] : end;
        if (topic.isAny()
            || covers(stretch)
            || isCounted(stretch, from + at)
            || CountedThing.isAlike(stretch, topic)
            || (at == 0 && Apart.isBought(stretch, topic))
            || (TESTS.contains(stretch) && !text.startsWith(RATE, from + end))) {
          at = end;
        } else if (topic.covers(text.substring(from + at, from + joined))) {
          at = joined; // 小区 of 老旧小区
        } else {
          return stretch;
        }
      } else {
        String word = text.substring(from + at, from + step[at]);
        boolean other = turns(word, from + at)
            || isRate(word, from + at, to)
            || Apart.isOther(word, topic)
            || (topic.isRate()
                && (isNumberOf(word)
                    || isTask(word, from + at)
                    || (SAMPLES.contains(word) && from + step[at] == to)));
        if (other && !(word.length() > 1 && (topic.covers(word) || covers(word + RATE)))) {
          return word;
        }
        at = step[at];
      }
    }
    return null;
  }

  // 2座桥 of 新建桥梁
  private boolean isCounted(String stretch, int from) {
    return stretch.length() == 1 && from > 1 && isUnit(from - 1, from) && topic.holds(stretch);
  }

  // 质量合格率 of 验收合格率
  private boolean covers(String stretch) {
    return topic.covers(stretch)
        || GENERAL.stream()
            .filter(stretch::startsWith)
            .map(general -> stretch.substring(general.length()))
            .anyMatch(rest -> rest.isEmpty() || topic.covers(rest));
  }

  private boolean isName(int from, int at, int[] step) {
    if (step[at] < 0) {
      return true;
    }
    Meaning meaning = meaning(from + at, from + step[at]);
    return meaning == Meaning.SUBJECT
        || meaning == Meaning.STAGE
        || meaning == Meaning.NORM
        || meaning == Meaning.REFERENCE;
  }

  private @Nullable Meaning meaning(int from, int to) {
    return isOwn(from, to) ? null : words.meaningOf(text.substring(from, to)).orElse(null);
  }

  // 执行率, 及时率: what is measured, and not how it was done
  private boolean isRate(String word, int from, int to) {
    int end = from + word.length();
    return !topic.isAny()
        && end < to
        && text.charAt(end) == RATE.charAt(0)
        && meaning(from, end) != null;
  }

  // 安全事故天数0.5% and 安全事故起数0.5% are no 安全事故发生率
  private static boolean isNumberOf(String word) {
    return word.endsWith("数");
  }

  // 95%整改 of 合格率
  private boolean isTask(String word, int from) {
    return meaning(from, from + word.length()) == Meaning.TASK;
  }

  private boolean turns(String word, int from) {
    Meaning meaning = meaning(from, from + word.length());
    // 目标人数 is a plan, 完成年度目标任务100件 none
    boolean planned = meaning == Meaning.HARMLESS
        && PLANNED.stream().anyMatch(word::contains)
        && text.lastIndexOf("完成", from) < 0;
    return planned || (meaning != null && meaning.turns());
  }
}
