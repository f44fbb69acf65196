package dev.jixiao.strategy;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a standard as forms print it (评(扣)分标准): 每少1次扣2分，扣完为止.
 *
 * <p>A standard is read whole: each of its clauses has to be one of a few sentences, and together they have to say what every result earns.
 * Anything else stays text, with a problem that names the clause.
 */
final class StandardWords {
  /**
   * The rate that an indicator is itself about, which a standard in words may name: 满意度 of 受援人满意度, and 完成率 of 培训完成率, where it is
   * not how far the target was reached.
   *
   * @param name the name of the indicator, without blanks and what stands in brackets at its end
   * @param target the rate that its target asks for
   * @param isLimit whether the target is not to be exceeded
   */
  record OwnRate(String name, Ratio target, boolean isLimit) {
    private static final String TURNING = "不未非无没";
    private static final Pattern BRACKETS_BEHIND = Pattern.compile("\\([^()]*\\)$");
    private static final Pattern RATE = Pattern.compile("[\\p{IsHan}]*(?:率|度|比例|占比|比重)");

    /** The rate of an indicator; null if its target asks for something else. */
    static @Nullable OwnRate of(String name, Relation relation, Quantity required) {
      String plain =
          BRACKETS_BEHIND.matcher(FullWidth.fold(name).replaceAll("\\s", "")).replaceAll("");
      return required.unit().isRate()
          ? new OwnRate(plain, Subject.plain(required), relation.isUpperBound())
          : null;
    }

    /** Tells whether a word of a standard is the name of the rate, or how it ends: 合格率 of 案卷合格率, and not of 不合格率. */
    boolean isCalled(String word) {
      return endsWith(word) && !isTurned(word);
    }

    /** Tells whether the rate is of what a word of a standard is not of: 不合格率 beside 合格率. */
    boolean isTurned(String word) {
      int before = name.length() - word.length() - 1;
      return endsWith(word) && before >= 0 && TURNING.indexOf(name.charAt(before)) >= 0;
    }

    private boolean endsWith(String word) {
      return word.length() > 1 && RATE.matcher(word).matches() && name.endsWith(word);
    }

    /** Tells whether the rate and how far the target is reached are one. */
    boolean isOfAll() {
      return target.equals(Ratio.ONE);
    }

    boolean isAsked(String percent) {
      return target.equals(Ratio.ofPercent(percent));
    }
  }

  private static final int MAX_LENGTH = 500;
  private static final String N = "(\\d+(?:\\.\\d+)?)";
  private static final String RATE_NAME = "(?:(?:任务|目标|指标|实际|预算|计划)?(?:完成|执行|达成|达标)(?:率|比例))";
  private static final String GET = "(?:的|则|时)?(?:得|记|计|给)?";
  private static final String NOTHING = GET + "(?:不得分|不计分|不给分|(?<=[得记计给])0分|0分)";
  private static final String OFF = "(?<!不)(?<!不予)(?<!免)(?:的)?(?:扣除|扣减|扣|减)(?:" + N
      + "分|(?:该项|本项|指标)?(?:分值|权重分值|权重分|权重|满分)(?:的)?" + N + "%|" + N + "%的(?:分值|权重分|权重))";
  private static final String TARGET = "(?:年度|全年|年初|绩效|预期|计划|既定)?(?:目标值|指标值|目标|指标|计划值|计划|标准|要求)";
  private static final String MET =
      "(?:(?:达到|完成|达成|实现|符合|满足)" + TARGET + "|达标|完成|达成|符合|满足|(?:按时|按期|及时|按计划|按要求|全部)完成"
          + "|(?:未|没有|无)(?:发生|出现)(?:安全|质量|责任|重大|一般)*(?:事故|问题|事件|投诉|违规|违纪|违法|行为|情况)+)";
  private static final String MISSED =
      "(?:否则|(?:逾期|延期|超期|超时)(?:完成)?|(?:未|没有)(?:按计划|全部)完成|(?:发生|出现)(?:安全|质量|责任|重大|一般)*(?:事故|问题|事件|投诉|违规|违纪|违法|行为|情况)+|(?:未|没有|不)(?:能)?(?:达到|完成|达成|实现|符合|满足|达标|按时完成|按期完成|及时完成|按要求完成)(?:"
          + TARGET + ")?)";

  private static final Pattern FULL = Pattern.compile(MET + GET + "满分");
  private static final Pattern COMPLETION = Pattern.compile(RATE_NAME);
  private static final Pattern FULL_FROM =
      Pattern.compile("([\\p{IsHan}]{2,10}?)(?:≥|>=|达到|达|不低于|大于等于|在)?" + N
          + "%(?:\\(含\\))?(?:及|\\(含\\))?(?:以上)?(?:\\(含\\))?" + GET + "满分");
  private static final Pattern OTHERWISE_NOTHING = Pattern.compile(MISSED + NOTHING);
  private static final String PROPORTION = "(?:按|按照)(?:实际)?(?:" + RATE_NAME + "|完成(?:情况|值)?(?:与"
      + TARGET + ")?(?:的)?比例|比例)(?:计算)?(?:得分|记分|计分|赋分|给分|折算得分|得出分值|计算得分)";
  private static final Pattern PARTLY = Pattern.compile("(?:部分|基本)完成(?:的)?" + PROPORTION);
  private static final Pattern FORMULA = Pattern.compile("(?:得分|指标得分|本项得分|该项得分)=(?:实际)?("
      + RATE_NAME + ")[×*xX](?:该|本)?(?:项|指标)?(?:分值|权重分值|权重分|权重|满分|标准分)");
  private static final Pattern AT_MOST_FULL = Pattern.compile(
      "(?:最高|最多)?(?:得分)?(?:不(?:得)?超过|以)(?:该项|本项|该指标|指标)?(?:分值|满分|权重分)(?:为限)?|(?:得)?满分为止");
  private static final Pattern WHERE_MISSED =
      Pattern.compile("(?:低于|未达到|不足|少于|高于|超过|未完成)" + TARGET + "(?:的|时|部分)?");
  private static final Pattern IN_PROPORTION = Pattern.compile(
      "(?:(?:" + MISSED + "|(?:" + RATE_NAME + ")?(?:低于|不足|小于|未达到)100%)(?:的|部分|则)?)?" + PROPORTION);
  private static final Pattern OFF_IN_PROPORTION =
      Pattern.compile("(?:" + MISSED + ")(?:的|部分|则)?(?:按|按照)(?:完成(?:情况)?(?:的)?)?比例扣分");
  private static final Pattern FLOOR =
      Pattern.compile("(?:([\\p{IsHan}]{2,10}?)(?:的)?)?(?:(?:低于|小于|<|不足|未达到)" + N + "%|" + N
          + "%(?:\\(不含\\))?以下)" + NOTHING);
  private static final Pattern PER_STEP = Pattern.compile(
      "每(?:再)?(?:(减少|降低|下降|低于|少于|缺少|短缺|少|低|差|缺)|(增加|高于|超过|超出|多于|超|高|多)|偏离|相差|未完成|未达到)(" + TARGET
          + ")?" + N + "(个?百分点|%|[^\\d扣减得分,不未没无非()]{1,6}?)" + OFF);
  private static final Pattern PER_EVENT = Pattern.compile(
      "(?:每)?(?:出现|发生|发现|存在|有|查出)1(?:起|次|例|项|个|件|处|宗|人次|人|条|笔|户)[^\\d扣减得分,每]{0,16}?" + OFF);
  private static final Pattern LATE =
      Pattern.compile("(?:每)?(?:逾期|延期|延迟|超期|推迟|推后|延后|拖后|拖延|滞后|延误|晚|迟)(?:完成|交付|完工)?(?:每)?" + N
          + "(个?工作日|天|日|周|星期|个?月)" + OFF);
  private static final Pattern DOWN_TO_NOTHING = Pattern.compile(
      "(?:直至|直到|至)?扣完(?:本项|该项|此项|所有|全部)?(?:分值|分数|得分|分|指标分)?(?:为止|即止|止)|扣至(?:0|零)分(?:为止)?|最低(?:得|为|计)?(?:0|零)分|不得负分|不计负分|不倒扣(?:分)?|(?:直至|直到|以)扣完(?:为止)?|直至(?:该项|本项)?(?:分值|分数|得分)扣完(?:为止)?");
  private static final Pattern LIMIT =
      Pattern.compile("(?:最多|最高|累计最多)扣(?:除)?" + N + "分|扣(?:完)?" + N + "分为(?:止|限)|扣分不超过" + N + "分");
  private static final Pattern LEVEL = Pattern.compile(
      "([A-D]|是|否|有|无|优秀|优|良好|良|中等|中|合格|基本合格|不合格|较差|差|较好|好|一般|非常满意|基本满意|不满意|满意|显著|明显|不明显)"
          + "(?:的)?(?:,)?(?:得|记|计)?(?:(?:分值的)?" + N + "%(?:的分值|分值)?|(满分)|" + N + "分|(不得分|不计分))");
  private static final Map<String, String> DIGITS = Map.ofEntries(
      Map.entry("一", "1"),
      Map.entry("二", "2"),
      Map.entry("两", "2"),
      Map.entry("三", "3"),
      Map.entry("四", "4"),
      Map.entry("五", "5"),
      Map.entry("六", "6"),
      Map.entry("七", "7"),
      Map.entry("八", "8"),
      Map.entry("九", "9"),
      Map.entry("十", "10"),
      Map.entry("半", "0.5"));
  private static final Pattern WORDED =
      Pattern.compile("([一二两三四五六七八九十半])(?=个|次|件|人|户|起|例|项|处|天|日|周|月|分|宗|条|笔|场|期|篇|台|套)");

  // 每相差3%，扣1分: the comma separates nothing
  private static final Pattern COMMA_BEFORE_POINTS = Pattern.compile("(每[^,;。分]*),(扣\\d)");

  private final String text;
  private final @Nullable OwnRate own;
  private boolean full;
  private boolean nothing;
  private boolean proportional;
  private boolean partly;
  private boolean missedFollows;
  private @Nullable String from;
  private @Nullable String floor;
  private @Nullable StrategySpec deduction;
  private @Nullable String limit;
  private final List<String> levels = new ArrayList<>();

  private StandardWords(String text, @Nullable OwnRate own) {
    this.text = text;
    this.own = own;
  }

  /**
   * The strategy that a standard in words describes, or a problem that says which words are not understood.
   *
   * @param own the rate that the indicator itself is about; null if it is about none, or not known
   */
  static Parsed<StrategySpec> read(String text, @Nullable OwnRate own) {
    if (text.length() > MAX_LENGTH) {
      return Parsed.failed(notUnderstood(Message.clipped(text, MAX_LENGTH)));
    }
    return new StandardWords(text, own).read();
  }

  /** Tells whether a word names how far a target is reached. */
  static boolean isCompletion(String word) {
    return COMPLETION.matcher(word).matches();
  }

  private Parsed<StrategySpec> read() {
    StrategySpec bands = BandWords.read(plain(text), own);
    if (bands != null) {
      return Parsed.ok(bands);
    }
    for (String clause : plain(text).split("[,;。]", -1)) {
      if (!clause.isEmpty() && !account(clause)) {
        return Parsed.failed(notUnderstood(clause));
      }
    }
    StrategySpec spec = spec();
    return spec == null ? Parsed.failed(notUnderstood(text)) : Parsed.ok(spec);
  }

  private static String plain(String text) {
    String plain = FullWidth.fold(text).replaceAll("\\s", "").replace('、', ',');
    String numbered =
        WORDED.matcher(plain).replaceAll(match -> DIGITS.getOrDefault(match.group(1), ""));
    return COMMA_BEFORE_POINTS.matcher(numbered).replaceAll("$1$2");
  }

  private static Problem notUnderstood(String words) {
    return Problem.of(
        ProblemCode.STRATEGY_UNKNOWN,
        "the words \"" + words + "\" of the standard are not understood as a way to score",
        "评（扣）分标准中的“" + words + "”无法理解为赋分方法");
  }

  /** Takes a clause in; false if it says nothing that is known, or repeats something. */
  private boolean account(String clause) {
    Matcher matcher = FULL_FROM.matcher(clause);
    if (matcher.matches()) {
      return accountFullFrom(matcher.group(1), matcher.group(2));
    }
    if (FULL.matcher(clause).matches()) {
      boolean first = !full && from == null;
      full = true;
      return first;
    }
    matcher = FLOOR.matcher(clause);
    if (matcher.matches()) {
      boolean first = floor == null;
      floor = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      return first && (matcher.group(1) == null || isOfCompletion(matcher.group(1)));
    }
    if (OTHERWISE_NOTHING.matcher(clause).matches()) {
      boolean first = !nothing;
      nothing = true;
      return first;
    }
    if (IN_PROPORTION.matcher(clause).matches()
        || OFF_IN_PROPORTION.matcher(clause).matches()) {
      boolean first = !proportional;
      proportional = true;
      Matcher rate = COMPLETION.matcher(clause);
      return first && (!rate.find() || isOfCompletion(rate.group()));
    }
    return accountProportion(clause) || accountDeduction(clause) || accountLevel(clause);
  }

  // 完成率≥95%得满分 of 培训完成率 and 满意度≥95%得满分 of 受援人满意度: the target is reached, if 95% is the target
  private boolean accountFullFrom(String subject, String percent) {
    boolean first = from == null && !full;
    if (isOfCompletion(subject)) {
      from = percent;
      return first;
    }
    full = true;
    return first && own != null && own.isCalled(subject) && own.isAsked(percent) && !own.isLimit();
  }

  /** Tells whether a word names how far the target is reached: not where the rate itself is called so, unless all is asked for. */
  private boolean isOfCompletion(String word) {
    if (own != null && own.isTurned(word)) {
      return false;
    }
    return (own != null && own.isCalled(word)) ? own.isOfAll() : isCompletion(word);
  }

  private boolean accountProportion(String clause) {
    Matcher formula = FORMULA.matcher(clause);
    boolean isFormula = formula.matches();
    if (isFormula && !isOfCompletion(formula.group(1))) {
      return false;
    }
    if (isFormula || PARTLY.matcher(clause).matches()) {
      boolean first = !proportional;
      proportional = true;
      partly = PARTLY.matcher(clause).matches();
      return first;
    }
    if (AT_MOST_FULL.matcher(clause).matches()) {
      return proportional;
    }
    boolean first = !missedFollows && WHERE_MISSED.matcher(clause).matches();
    missedFollows |= first;
    return first;
  }

  private boolean accountDeduction(String clause) {
    if (DOWN_TO_NOTHING.matcher(clause).matches()) {
      return deduction != null;
    }
    Matcher matcher = LIMIT.matcher(clause);
    if (matcher.matches()) {
      boolean first = limit == null && deduction != null;
      limit = firstGroup(matcher);
      return first;
    }
    StrategySpec spec = deduction(clause);
    boolean first = spec != null && deduction == null;
    deduction = spec == null ? deduction : spec;
    return first;
  }

  private static @Nullable String firstGroup(Matcher matcher) {
    for (int i = 1; i <= matcher.groupCount(); i++) {
      if (matcher.group(i) != null) {
        return matcher.group(i);
      }
    }
    return null;
  }

  private @Nullable StrategySpec deduction(String clause) {
    Matcher matcher = LATE.matcher(clause);
    if (matcher.matches()) {
      String unit = matcher.group(2).equals("月") ? "个月" : matcher.group(2);
      return StrategySpec.of(Lateness.NAME)
          .with("step", matcher.group(1) + unit)
          .with("points", points(matcher, 3));
    }
    matcher = PER_EVENT.matcher(clause);
    if (matcher.matches()) {
      return StrategySpec.of(DeductPerStep.PER_EVENT).with("points", points(matcher, 1));
    }
    matcher = PER_STEP.matcher(clause);
    if (!matcher.matches()) {
      return null;
    }
    String unit = matcher.group(5);
    boolean share = unit.equals("%");
    boolean ofRate = share && own != null && !own.isOfAll();
    boolean sided = matcher.group(1) != null || matcher.group(2) != null;
    if (ofRate && sided && matcher.group(3) != null) {
      return null; // 每低于目标值1% of a rate: one percent of it, or a percentage point?
    }
    String step = matcher.group(4) + (unit.endsWith("百分点") ? "%" : unit);
    StrategySpec spec =
        StrategySpec.of(DeductPerStep.NAME).with("step", step).with("points", points(matcher, 6));
    // 差错率 over ≤2%: 每超过1% is from 2% to 3%
    spec = share && !(ofRate && sided) ? spec : spec.with("by", "value");
    if (matcher.group(1) != null) {
      return spec.with("side", "below");
    }
    return matcher.group(2) == null ? spec : spec.with("side", "above");
  }

  /** What a step costs: points, or a share of the weight in one of the two groups behind. */
  private static String points(Matcher matcher, int group) {
    if (matcher.group(group) != null) {
      return matcher.group(group) + "分";
    }
    String share = matcher.group(group + 1);
    return (share == null ? matcher.group(group + 2) : share) + "%";
  }

  private boolean accountLevel(String clause) {
    Matcher matcher = LEVEL.matcher(clause);
    if (!matcher.matches()) {
      return false;
    }
    String portion = portion(matcher.group(2), matcher.group(3), matcher.group(4));
    boolean known = levels.stream().anyMatch(level -> level.startsWith(matcher.group(1) + ":"));
    return !known && levels.add(matcher.group(1) + ":" + portion);
  }

  /** What a level earns, by the one of three spellings that is there; nothing where none is. */
  private static String portion(
      @Nullable String percent, @Nullable String full, @Nullable String points) {
    if (percent != null) {
      return percent + "%";
    }
    if (full != null) {
      return "100%";
    }
    return points != null ? points + "分" : "0%";
  }

  /** What the clauses come to together; null if they leave a result open or contradict each other. */
  private @Nullable StrategySpec spec() {
    boolean missed = nothing || proportional || floor != null;
    if (!levels.isEmpty()) {
      boolean alone = levels.size() > 1 && deduction == null && !missed && !full && from == null;
      return alone ? StrategySpec.of(Levels.NAME).with("levels", String.join(",", levels)) : null;
    }
    if (missedFollows && deduction == null && !proportional) {
      return null; // what becomes of what was missed is not said
    }
    if (deduction != null) {
      return missed ? null : deducted(deduction);
    }
    if (proportional) {
      return nothing && !partly ? null : proportional();
    }
    if (!nothing || floor != null) {
      return null;
    }
    if (from != null) {
      return StrategySpec.of(Bands.NAME).with("bands", from + "%:100%");
    }
    return full ? StrategySpec.of(AllOrNothing.NAME) : null;
  }

  private @Nullable StrategySpec deducted(StrategySpec spec) {
    StrategySpec all = spec;
    if (from != null) {
      // 完成率≥90%得满分，每降低1个百分点: the points are of the completion rate
      String step = spec.parameters().getOrDefault("step", "");
      boolean above = "above".equals(spec.parameters().get("side"));
      if (!spec.name().equals(DeductPerStep.NAME) || !step.endsWith("%") || above) {
        return null;
      }
      all = StrategySpec.of(DeductPerStep.NAME)
          .with("step", step)
          .with("points", spec.parameters().getOrDefault("points", ""))
          .with("from", from + "%");
    }
    return limit == null ? all : all.with("limit", limit + "分");
  }

  private StrategySpec proportional() {
    StrategySpec spec = StrategySpec.of(floor == null ? Proportional.NAME : Proportional.FROM);
    spec = floor == null ? spec : spec.with("floor", floor + "%");
    return from == null ? spec : spec.with("from", from + "%");
  }
}
