package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Verdict;
import dev.jixiao.value.CellWords;
import dev.jixiao.value.CellWords.Meaning;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Cells made of an answer that meets its target and of the library's own words at every place in and beside it, each with what must not
 * be said of it.
 *
 * <p>Any word that turns keeps the answer from being met; a word that says nothing never makes it missed; a word that nobody knows keeps
 * it from being met. Run as a program it tries as many as it is told, and prints each kind of fault once a word:
 *
 * <pre>{@code .ci/cells 10000000 [SEED]}</pre>
 */
final class TurnedCells {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();
  private static final CellWords WORDS = CellWords.standard();
  private static final String NAME = "指标";
  private static final ComparisonContext CONTEXT =
      ComparisonContext.builder().fiscalYear(Year.of(2024)).build();

  /** What a cell holds beside its answer. */
  enum Law {
    /** A turning word before the answer, with or without harmless words around it. */
    TURNED_BEFORE,
    /** A turning word behind the answer. */
    TURNED_BEHIND,
    /** A turning word in a label, before a number. */
    LABELLED,
    /** A turning word or a number of something else in brackets. */
    IN_BRACKETS,
    /** A turning word in one of two conditions. */
    IN_ONE_OF_TWO,
    /** Words that say nothing. */
    HARMLESS,
    /** A word that nobody knows. */
    UNKNOWN
  }

  /** What an answer is: a word turns each of them in its own way. */
  enum Kind {
    NUMBER,
    LIMIT,
    DATE,
    WORDS
  }

  /** An indicator's name, its target and an answer that meets it. */
  record Pair(Kind kind, String name, String target, String answer) {}

  /**
   * A cell to try.
   *
   * @param law what it is made by
   * @param kind what its answer is
   * @param name the name of the indicator
   * @param word the word that was added
   * @param target the target
   * @param actual the cell
   */
  record Tried(Law law, Kind kind, String name, String word, String target, String actual) {
    Verdict verdict() {
      return TYPES
          .compare(TYPES.read(target), ActualValue.of(actual), CONTEXT.withName(name))
          .verdict();
    }

    /** Whether the library says nothing of it that it must not. */
    boolean isHeld() {
      Verdict verdict = verdict();
      return switch (law) {
        case HARMLESS -> verdict == Verdict.MET || verdict == Verdict.UNDETERMINED || isOften();
        // 少于2次 is not 2次
        case LABELLED ->
          verdict == Verdict.UNDETERMINED
              || (BELOW.contains(word) && verdict != Verdict.MET)
              || (isLate() && verdict == Verdict.NOT_MET);
        case UNKNOWN -> verdict == Verdict.UNDETERMINED;
        default -> verdict != Verdict.MET;
      };
    }

    // 每季3次 are 12 a year, which may be more than a limit
    private boolean isOften() {
      return kind == Kind.LIMIT && word.startsWith("每");
    }

    // 延期45天 was late
    private boolean isLate() {
      return kind == Kind.LIMIT
          && CellWords.standard().meaningOf(word).orElse(null) == CellWords.Meaning.LATE;
    }

    @Override
    public String toString() {
      return law + " " + word + ": " + name + " " + target + " <- " + actual + " is " + verdict();
    }
  }

  private static Pair number(String target, String answer) {
    return new Pair(Kind.NUMBER, NAME, target, answer);
  }

  private static Pair limit(String target, String answer) {
    return new Pair(Kind.LIMIT, NAME, target, answer);
  }

  private static Pair date(String target, String answer) {
    return new Pair(Kind.DATE, NAME, target, answer);
  }

  private static Pair words(String target, String answer) {
    return new Pair(Kind.WORDS, NAME, target, answer);
  }

  static final List<Pair> PAIRS = List.of(
      number("≥100件", "120件"),
      number("100", "120"),
      number("≥100件", "１２０件"),
      number("≥100件", "一百二十件"),
      number("≥1000人次", "1,356人次"),
      number("≥90%", "95%"),
      number("≥90%", "百分之九十五"),
      number("≥90%", "95%以上"),
      number("≥10万元", "12.5万元"),
      number("≥10万元", "1,250,000元"),
      number("≥1亿元", "1.2亿元"),
      number("10~20次", "15次"),
      number("10~20次", "12~15次"),
      number("≥3场次", "4场次"),
      number("≥60%", "七成"),
      number("1:2", "1:2"),
      number("增长10%", "增长12%"),
      number("下降10%", "下降12%"),
      number("约100平方米", "100平方米"),
      number("≥5公里", "5公里以上"),
      number("≥4次/年", "5次/年"),
      number("≥3倍", "3.5倍"),
      number("=2次", "2次"),
      limit("≤10%", "8%"),
      limit("≤100万元", "95万元"),
      limit("≤60天", "45天"),
      limit("≤5次", "3次"),
      limit("≤0起", "0起"),
      limit("60天内完成", "45天"),
      date("2024年12月底前", "2024年11月"),
      date("2024年12月底前", "2024-11-30"),
      date("12月31日前", "12月20日"),
      date("2024年12月底前", "2024年11月15日前"),
      date("2024年1月-12月", "2024年1月-12月"),
      words("完成", "完成"),
      words("完成", "全部完成"),
      words("12月底前", "按期完成"),
      words("≥10个", "办结"),
      words("及时", "及时"),
      words("合规", "合规"),
      words("显著提升", "显著提升"),
      words("持续改善", "持续改善"),
      words("良好", "良好"),
      words("达标", "达标"),
      words("是", "是"),
      words("验收合格", "验收合格"),
      new Pair(Kind.NUMBER, "培训人数", "≥100人", "120人"),
      new Pair(Kind.NUMBER, "培训人数", "≥100人", "培训120人"),
      new Pair(Kind.NUMBER, "验收合格率", "≥90%", "95%"),
      new Pair(Kind.NUMBER, "道路建设长度", "≥5公里", "6公里"),
      new Pair(Kind.NUMBER, "群众满意度", "≥90%", "满意度95%"),
      new Pair(Kind.LIMIT, "项目总成本", "≤100万元", "95万元"),
      new Pair(Kind.LIMIT, "安全责任事故发生率", "≤1%", "0.5%"),
      new Pair(Kind.DATE, "项目完成时间", "2024年12月底前", "2024年11月"),
      new Pair(Kind.WORDS, "补助资金发放及时性", "及时", "发放及时"),
      new Pair(Kind.WORDS, "工程竣工验收", "完成", "竣工验收完成"),
      new Pair(Kind.WORDS, "群众获得感", "显著提升", "获得感显著提升"));

  private static final Map<Meaning, List<String>> BY_MEANING = byMeaning();
  private static final List<Meaning> TURNING = BY_MEANING.keySet().stream()
      // 未发生事故 is as it should be, so that none of what ought not to happen is a law of its own
      .filter(meaning -> meaning.turns() && meaning != Meaning.NONE)
      .toList();
  private static final Set<String> ONLY = Set.of("仅", "仅有", "仅完成", "只", "只有", "只完成");
  private static final Set<String> NEARLY =
      Set.of("接近", "将近", "几乎", "差不多", "近乎", "大概", "大致", "大体", "大体上", "粗略");
  private static final Set<String> BELOW = Set.of("低于", "少于", "不足", "不满", "不及", "不高");
  private static final Set<String> LEVELS = Set.of("一般", "中");
  private static final List<String> LEAD =
      List.of("", "", "", "项目", "目前", "工程", "该项目", "已", "均", "实际", "全年", "各项工作", "共", "累计", "本年度");
  private static final List<String> LINK =
      List.of("", "", "", "全面", "完成", "为", "：", "了", "达到", "的", "，", "任务", "其中");
  private static final List<String> TAIL =
      List.of("", "", "", "。", "，", "；", "的", "已", "均", "较", "了", "、", " ", "后");
  private static final List<String> MEASURES =
      List.of("人数", "数量", "金额", "率", "面积", "件数", "次数", "天数", "", "数", "比例", "资金", "户数");
  private static final List<String> OPENING = List.of("（", "(", "【", "[", "〔", "｛");
  private static final List<String> CLOSING = List.of("）", ")", "】", "]", "〕", "｝");

  // characters of which no word of the library consists, so that no chance makes a known one of
  // them
  private static final String RARE = "龘猹鲲鹦鹉螺珊瑚琉璃蜻蜓蝴蝶橄榄琵琶枇杷骆驼蟋蟀鸳鸯葫芦菩萨箜篌";

  private final RandomGenerator random;

  TurnedCells(RandomGenerator random) {
    this.random = random;
  }

  private static Map<Meaning, List<String>> byMeaning() {
    return WORDS.meanings().entrySet().stream()
        .collect(Collectors.groupingBy(
            Map.Entry::getValue,
            () -> new EnumMap<>(Meaning.class),
            Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private Pair pair(Kind... kinds) {
    while (true) {
      Pair pair = any(PAIRS);
      if (kinds.length == 0 || List.of(kinds).contains(pair.kind())) {
        return pair;
      }
    }
  }

  // in a longer word it is another word: 未 in 未来
  private static boolean holds(String text, String word) {
    // 完成 计划 is 完成计划, 实际上 stands in 实际上年 too, and 件次 in 120件次年
    String joined = text.replace(" ", "");
    return !joined.contains("实际上")
        && !joined.contains("件次年")
        && WORDS.split(joined).stream().anyMatch(part -> part.text().equals(word));
  }

  // 仅完成120件 is 120件 all the same, 差不多120件 nearly so, and 低于8% is within a limit of 10%
  private static boolean leavesTheNumber(Kind kind, String word) {
    return kind != Kind.WORDS
        && (ONLY.contains(word)
            || NEARLY.contains(word)
            || kind == Kind.LIMIT && BELOW.contains(word));
  }

  /** The next cell. */
  Tried next() {
    while (true) {
      Law law = any(List.of(Law.values()));
      Tried tried = switch (law) {
        case TURNED_BEFORE -> before();
        case TURNED_BEHIND -> behind();
        case LABELLED -> labelled();
        case IN_BRACKETS -> inBrackets();
        case IN_ONE_OF_TWO -> inOneOfTwo();
        case HARMLESS -> harmless();
        case UNKNOWN -> unknown();
      };
      boolean turned = law != Law.UNKNOWN && law != Law.HARMLESS;
      if (turned && speaksOf(tried.name(), tried.word())) {
        continue; // 事故发生率0.5% and 安全事故 speak of what 安全责任事故发生率 asks for
      }
      if (!turned
          || holds(tried.actual(), tried.word()) && !leavesTheNumber(tried.kind(), tried.word())) {
        return tried;
      }
    }
  }

  private String turning() {
    return any(BY_MEANING.get(any(TURNING)));
  }

  private Tried before() {
    Pair pair = pair();
    String word = turning();
    String cell = any(LEAD) + word + any(LINK) + pair.answer();
    return new Tried(Law.TURNED_BEFORE, pair.kind(), pair.name(), word, pair.target(), cell);
  }

  private Tried behind() {
    Pair pair = pair();
    String word = turning();
    String cell = any(LEAD) + pair.answer() + any(TAIL) + word;
    return new Tried(Law.TURNED_BEHIND, pair.kind(), pair.name(), word, pair.target(), cell);
  }

  private Tried labelled() {
    Pair pair = pair(Kind.NUMBER, Kind.LIMIT);
    String word = turning();
    String measure =
        random.nextBoolean() && !pair.name().equals(NAME) ? pair.name() : any(MEASURES);
    String cell = word + measure + any(List.of("", "为", "：", "是", "共")) + pair.answer();
    return new Tried(Law.LABELLED, pair.kind(), pair.name(), word, pair.target(), cell);
  }

  /** Whether a name has the characters of a word in their order. */
  private static boolean speaksOf(String name, String word) {
    int at = 0;
    for (int i = 0; i < name.length() && at < word.length(); i++) {
      if (name.charAt(i) == word.charAt(at)) {
        at++;
      }
    }
    return at == word.length();
  }

  private Tried inBrackets() {
    Pair pair = pair();
    int bracket = random.nextInt(OPENING.size());
    String word = turning();
    String inside = switch (random.nextInt(4)) {
      case 0 -> word;
      case 1 -> "其中" + word + "3件";
      case 2 -> any(LEAD) + word;
      default -> word + any(MEASURES);
    };
    String cell = any(LEAD) + pair.answer() + OPENING.get(bracket) + inside + CLOSING.get(bracket);
    return new Tried(Law.IN_BRACKETS, pair.kind(), pair.name(), word, pair.target(), cell);
  }

  private Tried inOneOfTwo() {
    Pair one = pair();
    Pair two = pair(one.kind());
    String word = turning();
    String mark = any(List.of("；", "，", "。", ";"));
    String turned = random.nextBoolean() ? word + two.answer() : two.answer() + word;
    String cell =
        random.nextBoolean() ? one.answer() + mark + turned : turned + mark + one.answer();
    return new Tried(
        Law.IN_ONE_OF_TWO, two.kind(), NAME, word, one.target() + "；" + two.target(), cell);
  }

  private Tried harmless() {
    Pair pair = pair();
    Meaning meaning = any(List.of(
        Meaning.HARMLESS,
        Meaning.NORM,
        Meaning.ALL,
        Meaning.COUNTED,
        Meaning.PROPER,
        Meaning.SUBJECT));
    String word = any(BY_MEANING.get(meaning));
    if (LEVELS.contains(word)) {
      return harmless();
    }
    String cell = switch (random.nextInt(4)) {
      case 0 -> word + pair.answer();
      case 1 -> pair.answer() + word;
      case 2 -> any(LEAD) + word + pair.answer();
      default -> pair.answer() + "（" + word + "）";
    };
    return new Tried(Law.HARMLESS, pair.kind(), pair.name(), word, pair.target(), cell);
  }

  private Tried unknown() {
    Pair pair = pair();
    String word = IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(i -> {
          int at = random.nextInt(RARE.length());
          return RARE.substring(at, at + 1);
        })
        .collect(Collectors.joining());
    String cell = random.nextBoolean()
        ? any(LEAD) + word + any(LINK) + pair.answer()
        : any(LEAD) + pair.answer() + any(TAIL) + word;
    return new Tried(Law.UNKNOWN, pair.kind(), pair.name(), word, pair.target(), cell);
  }
}
