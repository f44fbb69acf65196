package dev.jixiao.notation;

import dev.jixiao.value.CellWords;
import dev.jixiao.value.CellWords.Meaning;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Unit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
  /**
   * What leaves a value open where it stands in brackets, but not outside them: a plan, a bound, a change, another party.
   */
  private static final List<String> QUALIFYING = List.of(
      "计划", "预期", "目标", "实际", "应为", "以上", "以下", "以内", "之内", "最高", "最低", "最多", "最少", "至少", "至多",
      "左右", "同比", "环比", "增长", "增加", "减少", "下降", "降低", "提高", "提升", "上升", "上涨", "其他", "其它", "其余",
      "占比", "约", "争议", "疑问", "外单位", "兄弟单位", "全市", "全省", "全国", "平均", "每年", "累计", "均值", "人均", "参考");

  /** Numbers of another stage, another source or another time, where a remark is of nothing else: 概算, 预付款, 近三年. */
  private static final List<String> OF_ANOTHER_STAGE = List.of(
      "批复", "概算", "下达", "送审", "预付", "预付款", "尾款", "首付", "自筹", "扣除", "除外", "名额", "编制", "初审", "审核中",
      "历年", "三年");

  private static final List<String> PLANNED =
      List.of("计划", "预期", "目标", "指标", "预定", "设定", "任务", "年初");
  /** What stands before 数 in brackets where that is the number itself: 实际数, 完成数, 人数. */
  private static final Set<String> COUNTS =
      Set.of("实际", "完成", "实际完成", "总", "累计", "合计", "决算", "审计", "统计", "发放", "支付", "实有", "在册", "办结");
  /** What a label may say of every indicator. */
  private static final List<String> GENERAL = List.of("工程质量", "质量", "一次性", "一次");
  /** What is done to buildings and roads. */
  private static final List<Set<String>> WORKS =
      apart("新建/修建/新修 改建 扩建 续建 改造 拆除 维修/修复/检修/修缮 养护/维护/管护 租用");

  /**
   * Groups of deeds and of things that are different from one another, synonyms together: 改造6座 does not answer 新建, nor
   * 6家农户 企业.
   */
  private static final List<List<Set<String>>> APART = List.of(
      WORKS,
      apart("企业/公司 农户 学校 医院 卫生院 乡镇 街道 桥梁 道路/公路 房屋 水库 河道 泵站 管网/管道 车辆 图书 期刊 案件 课题 论文 专利"),
      apart("节约/节省/节支 使用/投入/支出/花费"),
      apart("种植/播种/栽植/栽种 收获/采收/收割"),
      apart("响应/到达/到场 处理/处置/办理/解决"),
      apart("收入/增收 支出/消费/投入/花费 利润 产值 税收 投资"),
      apart("城镇/城市 农村/乡村/农民/农户"),
      apart("学生 教师 农民 牧民 干部 职工 残疾人 老人/老年人 儿童 妇女"));
  /** Groups whose satisfaction is surveyed; 群众 and 居民 may be the same people. */
  private static final List<List<Set<String>>> ASKED =
      List.of(apart("学生 教师 家长 干部 职工 企业 患者 游客 群众/居民/村民/农户/农民/市民"));

  /** What is counted in a survey, and of which a percentage is none of opinions. */
  private static final Set<String> SAMPLES = Set.of("问卷", "答卷", "样本");

  /** Tests that may stand before a rate of what passes: 考核合格率, but not 抽检率. */
  private static final Set<String> TESTS = Set.of("考核", "考试", "检测", "抽检", "检验", "产品");

  private static final String MEASURES = "价额值量款";
  private static final Set<Meaning> LEAVES_OPEN = EnumSet.of(Meaning.THIS_YEAR, Meaning.STAGE);
  /** What may stand in brackets behind the number of a target: a target is a plan. */
  private static final Set<String> PLANS =
      Set.of("计划", "计划数", "计划值", "目标", "目标值", "预期", "预期值", "指标值", "预计", "任务数", "任务", "约束性", "预期性");

  private static final List<String> PARTS = List.of("含", "其中", "包括", "包含", "内含");

  private final String text;
  private final CellWords words;
  private final Topic topic;

  private static List<Set<String>> apart(String words) {
    return Arrays.stream(words.split(" "))
        .map(alike -> Set.of(alike.split("/")))
        .toList();
  }

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
        remark = remark == null && !isHarmlessRemark(inside, at)
            ? new Account(Beside.REMARK, inside)
            : remark;
        at = close + 1;
      } else if (Folding.isHan(c)) {
        int end = runEnd(at);
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
            || isApart(word)
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

  // 改造10座 of 新建公厕数量, 学生满意度95% of 群众满意度
  private boolean isApart(String word) {
    return !topic.isAny()
        && !topic.covers(word)
        && (APART.stream().anyMatch(kind -> isApart(word, kind))
            || (topic.isRate() && ASKED.stream().anyMatch(kind -> isApart(word, kind))));
  }

  private boolean isApart(String word, List<Set<String>> kind) {
    boolean known = kind.stream().anyMatch(alike -> alike.contains(word));
    boolean other = known
        && kind.stream()
            .filter(alike -> !alike.contains(word))
            .anyMatch(alike -> alike.stream().anyMatch(topic::covers));
    return other
        && kind.stream()
            .filter(alike -> alike.contains(word))
            .noneMatch(alike -> alike.stream().anyMatch(topic::covers));
  }

  private boolean turns(String word, int from) {
    Meaning meaning = meaning(from, from + word.length());
    // 目标人数 is a plan, 完成年度目标任务100件 none
    boolean planned = meaning == Meaning.HARMLESS
        && PLANNED.stream().anyMatch(word::contains)
        && text.lastIndexOf("完成", from) < 0;
    return planned || (meaning != null && meaning.turns());
  }

  /** Whether a remark leaves the value alone: no digit, no year, no word that turns or plans, or a smaller part of it. */
  private boolean isHarmlessRemark(String inside, int open) {
    return inside.isEmpty()
        || Unit.of(inside).dimension() != Dimension.UNKNOWN
        || isNote(inside)
        || (!turns(inside, words, topic)
            && !isOfAnother(inside)
            && !isWhatIsAsked(inside)
            && (!Folding.hasDigit(inside) || isSmallerPart(inside, open)));
  }

  // 3座(含续建1座) of 新建桥梁, 95%(教师) of 学生满意度; a part of the thing itself does no harm: 5公里(含桥梁0.3公里) of
  // 修建道路
  private boolean isOfAnother(String inside) {
    boolean part = PARTS.stream().anyMatch(inside::startsWith);
    for (CellWords.Word word : words.split(inside)) {
      if (part ? isOfOthers(word.text()) : isApart(word.text())) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfOthers(String word) {
    return !topic.isAny()
        && !topic.covers(word)
        && (isApart(word, WORKS) || ASKED.stream().anyMatch(kind -> isApart(word, kind)));
  }

  // 120人(其中女性40人) of 培训女性人数 may answer with either number; 3座(含续建1座) of 新建、续建桥梁 with the whole
  private boolean isWhatIsAsked(String inside) {
    String part = PARTS.stream().filter(inside::startsWith).findFirst().orElse("");
    String label =
        inside.substring(part.length(), Math.max(part.length(), Folding.firstDigit(inside)));
    return Folding.hasDigit(inside)
        && label.length() > 1
        && !topic.isAny()
        && topic.covers(label)
        && !topic.isOneOfList(label);
  }

  private static boolean turns(String inside, CellWords words, Topic topic) {
    boolean turning = QUALIFYING.stream().anyMatch(inside::contains)
        || inside.indexOf('?') >= 0
        || isOfAnotherStage(inside, topic)
        || isOtherNumber(inside, words, topic);
    for (CellWords.Word word : words.split(inside)) {
      Optional<Meaning> meaning = word.meaning();
      turning |= meaning.isPresent()
          && (meaning.get().turns() || LEAVES_OPEN.contains(meaning.get()))
          && !(word.text().length() > 1 && topic.covers(word.text()));
    }
    return turning;
  }

  // 98万元(概算), but 98万元(含自筹10万元)
  private static boolean isOfAnotherStage(String inside, Topic topic) {
    return PARTS.stream().noneMatch(inside::startsWith)
        && OF_ANOTHER_STAGE.stream()
            .anyMatch(stage ->
                (inside.startsWith(stage) || inside.endsWith(stage)) && !topic.covers(stage));
  }

  // 合同数, 任务数, 批复数; 任务 alone
  private static boolean isOtherNumber(String inside, CellWords words, Topic topic) {
    String what = inside.endsWith("数") ? inside.substring(0, inside.length() - 1) : inside;
    boolean number = what.length() < inside.length()
        && !what.isEmpty()
        && words.meaningOf(inside).orElse(Meaning.SUBJECT) != Meaning.COUNTED
        && Unit.of(what).dimension() == Dimension.UNKNOWN
        && words.meaningOf(what).orElse(Meaning.SUBJECT) != Meaning.COUNTED
        && !COUNTS.contains(what);
    boolean priced = !inside.isEmpty() && MEASURES.indexOf(inside.charAt(inside.length() - 1)) >= 0;
    String stem = priced ? inside.substring(0, inside.length() - 1) : what;
    boolean planned = words
            .meaningOf(stem)
            .filter(m -> m == Meaning.NORM || m == Meaning.STAGE)
            .isPresent()
        || PLANNED.stream().anyMatch(what::endsWith);
    return (number || planned) && !topic.covers(inside);
  }

  // [1], (2), (注1)
  private static boolean isNote(String inside) {
    String number = inside.startsWith("注") ? inside.substring(1) : inside;
    return number.length() <= 2 && number.chars().allMatch(c -> Folding.isDigit((char) c));
  }

  // 100件(含线上20件)
  private boolean isSmallerPart(String inside, int open) {
    Quantity whole = lastNumber(text.substring(0, open));
    int digit = Folding.firstDigit(inside);
    Quantity part = PARTS.stream().anyMatch(inside::startsWith) ? lastNumber(inside) : null;
    return part != null
        && whole != null
        && lastNumber(inside.substring(0, digit)) == null
        && whole.unit().equals(part.unit())
        // 90%以上(含90%), 3项(含3项)以上
        && (part.equals(whole)
            || (!whole.unit().isRate() && part.number().compareTo(whole.number()) < 0));
  }

  /** The number that a text ends with, with its unit; null if it ends otherwise or holds more. */
  private static @Nullable Quantity lastNumber(String text) {
    int digit = Folding.firstDigit(text);
    if (digit == text.length()) {
      return null;
    }
    Cursor cursor = new Cursor(text, digit, text.length());
    if (!Numerals.read(cursor)) {
      return null;
    }
    RelationNotation.readAfter(cursor);
    Unit unit = UnitNotation.read(cursor, true);
    return unit == null ? null : cursor.quantity(false, unit);
  }
}
