package dev.jixiao.compare;

import dev.jixiao.value.CellWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ladder of degrees (程度) by which levels of quality are ordered: 显著 over 明显 over 较 and so on, and grades such as 优
 * over 良.
 *
 * <p>Two levels compare if they have one stem (显著提升 and 有所提升), or are both grades. The ladder is data, and a program may
 * bring its own, here one in which 良好 is as good as 优秀:
 *
 * <pre>{@code
 * QualitativeLadder ours = QualitativeLadder.standard()
 *     .withGrades(List.of(List.of("优秀", "良好"), List.of("合格"), List.of("不合格")));
 * Scorer scorer = Scorer.builder().ladder(ours).build();
 * }</pre>
 *
 * <p>It orders words that are read as levels of quality. Grades in custom words or letters, such as 五星 or A+, need an
 * indicator type of their own.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class QualitativeLadder {
  /** Words of a change that goes on, which say nothing of its degree. */
  private static final List<String> GOING_ON = List.of("持续", "进一步");

  private static final Set<String> LASTING = Set.of("长期", "持续", "可持续");
  private static final Set<String> EFFECTIVE = Set.of("有效", "发挥作用", "发挥", "持续", "受益", "稳定", "见效");
  private static final String ALL = "全面";

  /** The degree of a change of which none is said. */
  private static final String SOME = "有所";

  private static final List<String> PARTLY = List.of("基本", "部分");

  private static final QualitativeLadder STANDARD = new QualitativeLadder(
      List.of(
          List.of("极大", "显著", "大幅", "大幅度"),
          List.of("明显", "较大", "较大幅度"),
          List.of("较", "较好", "较高", "较为", "有效"),
          List.of("有所", "有一定", "一定", "逐步", "稳步", "不断"),
          List.of("略有", "略", "稍有"),
          List.of(
              "无明显", "未见", "没有", "无", "未", "不", "未产生", "未造成", "没有产生", "没有造成", "不产生", "不造成", "未受",
              "不受", "未出现")),
      List.of(
          List.of(
              "优", "优秀", "非常满意", "很满意", "十分满意", "很好", "非常好", "高", "非常明显", "很明显", "十分明显", "非常显著",
              "十分显著"),
          List.of("良", "良好", "优良", "好", "满意", "显著", "明显"),
          List.of("较好", "较高", "较满意", "比较满意"),
          List.of("中", "中等", "一般", "合格", "达标", "基本满意", "较明显", "较显著"),
          List.of("较差", "较低", "差", "低", "不合格", "不满意", "不明显", "不显著", "不好", "很差", "恶劣")),
      List.of(
          List.of("提升", "提高"),
          List.of("增加", "增长"),
          List.of("降低", "下降", "减少"),
          List.of("稳定", "平稳")));

  /** Verbs of which one undoes the other. */
  private static final List<List<List<String>>> OPPOSITES = List.of(
      List.of(
          List.of("提升", "提高", "上升", "上涨", "增加", "增长", "高于上年"), List.of("降低", "下降", "减少", "低于上年")),
      List.of(List.of("改善", "好转"), List.of("恶化", "变差", "变坏")),
      List.of(List.of("增强", "加强"), List.of("减弱", "削弱")),
      List.of(List.of("扩大"), List.of("缩小")));

  /** What neither rises nor falls. */
  private static final List<String> STEADY = List.of("持平", "稳定", "平稳", "不变");

  private final List<List<String>> degrees;
  private final List<List<String>> grades;
  private final List<List<String>> stems;
  private final Rungs byDegree;
  private final Rungs byGrade;

  /** How an actual level stands to a target level. */
  enum Order {
    AS_GOOD,
    SHORT,
    NONE,
    UNKNOWN
  }

  private QualitativeLadder(
      List<List<String>> degrees, List<List<String>> grades, List<List<String>> stems) {
    this.degrees = copied(degrees);
    this.grades = copied(grades);
    this.stems = copied(stems);
    this.byDegree = new Rungs(this.degrees, PARTLY);
    this.byGrade = new Rungs(this.grades, List.of());
  }

  private static List<List<String>> copied(List<List<String>> rows) {
    List<List<String>> all = new ArrayList<>();
    for (List<String> row : rows) {
      all.add(List.copyOf(row));
    }
    return List.copyOf(all);
  }

  /**
   * The standard ladder: 显著 &gt; 明显 &gt; 较 &gt; 有所 &gt; 略 &gt; 无, and 优 &gt; 良 &gt; 中 &gt; 差.
   *
   * @return the ladder
   */
  public static QualitativeLadder standard() {
    return STANDARD;
  }

  /**
   * This ladder with other degrees.
   *
   * @param rungs the words of each degree, the highest first; the words of the last one say that nothing changed
   * @return a copy
   */
  public QualitativeLadder withDegrees(List<List<String>> rungs) {
    return new QualitativeLadder(rungs, grades, stems);
  }

  /**
   * This ladder with other grades.
   *
   * @param rungs the words of each grade, the highest first
   * @return a copy
   */
  public QualitativeLadder withGrades(List<List<String>> rungs) {
    return new QualitativeLadder(degrees, rungs, stems);
  }

  /**
   * This ladder with other stems that count as one.
   *
   * @param groups the words of each stem, such as 提升 and 提高
   * @return a copy
   */
  public QualitativeLadder withStems(List<List<String>> groups) {
    return new QualitativeLadder(degrees, grades, groups);
  }

  /**
   * The words of each degree.
   *
   * @return the degrees, the highest first
   */
  public List<List<String>> degrees() {
    return degrees;
  }

  /**
   * The words of each grade.
   *
   * @return the grades, the highest first
   */
  public List<List<String>> grades() {
    return grades;
  }

  /**
   * The words that count as one stem.
   *
   * @return the groups
   */
  public List<List<String>> stems() {
    return stems;
  }

  Order compare(
      String target, String targetLevel, String actual, String actualLevel, CellWords words) {
    Leveled asked = leveled(target, targetLevel);
    Leveled given = leveled(actual, actualLevel);
    if (!isOneSubject(asked.subject(), given.subject(), words)) {
      return Order.UNKNOWN;
    }
    Order order = byDegree(asked.level(), given.level());
    return order != Order.UNKNOWN ? order : byGrade.compare(asked.level(), given.level());
  }

  /** How a change in a number stands to a target level: 减少20吨 to 减少, but not to 大幅减少. */
  Order compareChange(String targetLevel, int signum) {
    Graded required = graded(targetLevel);
    String change = changing(required.stem());
    boolean rise = OPPOSITES.get(0).get(0).contains(change);
    boolean fall = OPPOSITES.get(0).get(1).contains(change);
    if (signum == 0 || (!rise && !fall)) {
      return Order.UNKNOWN;
    }
    boolean asAsked = rise == signum > 0;
    boolean plain = required.degree() == null;
    if (!asAsked) {
      return required.denied() ? Order.AS_GOOD : Order.NONE;
    }
    if (required.denied()) {
      return plain ? Order.NONE : Order.UNKNOWN;
    }
    Rungs.Word degree = required.degree();
    boolean least = degree == null || isLeast(degree);
    return least && change.equals(required.stem()) ? Order.AS_GOOD : Order.UNKNOWN;
  }

  /** A text as its level and what the level is of. */
  private record Leveled(String subject, String level) {}

  // 提高明显 is 明显提高, and 明显的提高 too
  private Leveled leveled(String text, String level) {
    if (text.length() == level.length()) {
      return new Leveled("", level);
    }
    Rungs.Word degree = text.endsWith(level) ? byDegree.beginning(level) : null;
    boolean alone =
        degree != null && degree.text().equals(level) && degree.rung() != degrees.size() - 1;
    String before = text.substring(0, text.length() - level.length());
    String verb = alone ? verbEnding(before) : "";
    if (!verb.isEmpty()) {
      return new Leveled(before.substring(0, before.length() - verb.length()), level + verb);
    }
    String plain = text.contains(level) ? text : text.replace("的", "");
    return new Leveled(plain.replace(level, ""), level);
  }

  private static String verbEnding(String text) {
    return OPPOSITES.stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .filter(text::endsWith)
        .findFirst()
        .orElse("");
  }

  // 服务水平 and 水平, or 已, which is none
  private static boolean isOneSubject(String one, String other, CellWords words) {
    return one.contains(other)
        || other.contains(one)
        || isHarmless(one, words)
        || isHarmless(other, words);
  }

  private static boolean isHarmless(String subject, CellWords words) {
    return words.split(subject).stream()
        .allMatch(word -> word.is(CellWords.Meaning.HARMLESS)
            || word.is(CellWords.Meaning.ALL)
            || word.is(CellWords.Meaning.DONE));
  }

  /**
   * The parts of a level.
   *
   * @param denied whether it says that nothing of the kind happened, as 未下降 and 无明显下降 do
   * @param degree the degree, within the denial if there is one; null if there is none
   * @param stem what it is a degree of
   */
  private record Graded(boolean denied, Rungs.@Nullable Word degree, String stem) {}

  private Graded graded(String level) {
    Rungs.Word word = byDegree.beginning(level);
    if (word == null) {
      return new Graded(false, null, level);
    }
    String rest = level.substring(word.text().length());
    if (word.rung() != degrees.size() - 1) {
      return new Graded(false, word, rest);
    }
    Rungs.Word inner = byDegree.beginning(rest);
    boolean graded = inner != null && inner.rung() != word.rung();
    return graded && inner != null
        ? new Graded(true, inner, rest.substring(inner.text().length()))
        : new Graded(true, within(word.text()), rest);
  }

  // 明显 of 无明显
  private Rungs.@Nullable Word within(String denial) {
    for (int from = 1; from < denial.length(); from++) {
      Rungs.Word word = byDegree.beginning(denial.substring(from));
      if (word != null && word.rung() != degrees.size() - 1) {
        return word;
      }
    }
    return null;
  }

  private Order byDegree(String target, String actual) {
    Graded required = graded(target);
    Graded reached = graded(actual);
    if (lasting(target).equals(lasting(actual)) || isLasting(target, actual)) {
      return Order.AS_GOOD;
    }
    if (required.denied()) {
      return denied(required, reached);
    }
    return reached.denied()
        ? missing(required, reached)
        : byDegree(required, reached, target, actual);
  }

  // 长期有效 and 长期发挥作用 are 长期
  private static boolean isLasting(String target, String actual) {
    return LASTING.contains(target)
        && actual.startsWith(target)
        && EFFECTIVE.contains(actual.substring(target.length()));
  }

  private Order byDegree(Graded required, Graded reached, String target, String actual) {
    Rungs.Word asked = required.degree();
    Rungs.Word given = reached.degree();
    boolean same = !required.stem().isEmpty() && isSameStem(required.stem(), reached.stem());
    String change = changing(required.stem()); // 下降 and 持平 are no 持续提高
    if (isOpposite(change, reached.stem())) {
      return Order.NONE;
    }
    if (given == null && isOneChange(required.stem(), reached.stem())) {
      // 提高 and 持续提高 are 有所提高
      return asked == null || isLeast(asked) ? Order.AS_GOOD : Order.UNKNOWN;
    }
    if (asked == null && given != null && same && isChange(required.stem())) {
      return given.partial() ? Order.SHORT : Order.AS_GOOD; // 显著提高 is 提高
    }
    if (STEADY.contains(reached.stem()) && given == null && isChange(change)) {
      return Order.NONE; // 持平 is no 有所提高
    }
    if (asked == null || given == null) {
      return isOneWording(lasting(target), lasting(actual)) ? Order.AS_GOOD : Order.UNKNOWN;
    }
    if (required.stem().isEmpty() || !isSameStem(required.stem(), reached.stem())) {
      return Order.UNKNOWN;
    }
    return given.partial() ? Order.SHORT : byDegree.compare(asked, given);
  }

  private boolean isOneChange(String stem, String other) {
    return isChange(stem) && isSameStem(stem, without(GOING_ON, other));
  }

  // 提高 of 持续提高 and of 长期提高
  private static String changing(String stem) {
    return without(LASTING, stem);
  }

  private static String without(Collection<String> words, String stem) {
    return words.stream()
        .filter(stem::startsWith)
        .findFirst()
        .map(word -> stem.substring(word.length()))
        .orElse(stem);
  }

  /** Whether a degree asks for no more than that something changed at all: 有所, 略有. */
  private boolean isLeast(Rungs.Word degree) {
    Rungs.Word some = byDegree.beginning(SOME);
    return some != null && !degree.partial() && degree.rung() >= some.rung();
  }

  // 不断提升 is 持续提升, whatever the degree; 持续稳定 is 保持稳定, and 进一步显著提升 is 显著提升
  private String lasting(String level) {
    // 全面显著提升 is 显著提升
    boolean all =
        level.startsWith(ALL) && byDegree.beginning(level.substring(ALL.length())) != null;
    String plain = (all ? level.substring(ALL.length()) : level)
        .replace("进一步", "")
        .replace("持续保持", "持续")
        .replace("不断", "持续")
        .replace("稳步", "持续")
        .replace("逐年", "持续");
    return plain.replace("保持稳定", "持续稳定").replace("保持平稳", "持续平稳");
  }

  /** Nothing of a kind was to happen: 不下降, 无明显影响. */
  private Order denied(Graded required, Graded reached) {
    boolean steady = STEADY.contains(reached.stem()) && isChange(required.stem());
    if (!reached.denied() && (steady || isOpposite(required.stem(), reached.stem()))) {
      return Order.AS_GOOD;
    }
    if (required.stem().isEmpty() || !isSameStem(required.stem(), reached.stem())) {
      return Order.UNKNOWN;
    }
    Rungs.Word asked = required.degree();
    Rungs.Word given = reached.degree();
    if (reached.denied()) {
      // 未下降 is 无明显下降, but not the other way round
      boolean least = given == null || (asked != null && asked.rung() == given.rung());
      return least ? Order.AS_GOOD : Order.UNKNOWN;
    }
    boolean happened = asked == null || (given != null && given.rung() <= asked.rung());
    return happened ? Order.NONE : Order.UNKNOWN;
  }

  /** Something was to happen, and the answer denies it: 未提升 is nothing, 未显著提升 may be something. */
  private Order missing(Graded required, Graded reached) {
    String change = changing(required.stem());
    boolean same = !change.isEmpty() && isSameStem(change, reached.stem());
    return same && reached.degree() == null ? Order.NONE : Order.UNKNOWN;
  }

  private static boolean isChange(String stem) {
    return OPPOSITES.stream()
        .anyMatch(pair -> pair.get(0).contains(stem) || pair.get(1).contains(stem));
  }

  private boolean isSameStem(String stem, String other) {
    return stem.equals(other) || isOneStem(stem, other);
  }

  private static boolean isOpposite(String stem, String other) {
    return OPPOSITES.stream()
        .anyMatch(pair -> (pair.get(0).contains(stem) && pair.get(1).contains(other))
            || (pair.get(1).contains(stem) && pair.get(0).contains(other)));
  }

  // 长期提高 and 长期提升
  private boolean isOneWording(String target, String actual) {
    int same = 0;
    int shorter = Math.min(target.length(), actual.length());
    while (same < shorter && target.charAt(same) == actual.charAt(same)) {
      same++;
    }
    for (int from = same; from >= Math.max(0, same - 1); from--) {
      if (isOneStem(target, from, actual, from)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two texts end in one stem, the first from a place on and the second from another. */
  private boolean isOneStem(String text, int from, String other, int otherFrom) {
    int length = text.length() - from;
    return (length == other.length() - otherFrom
            && text.regionMatches(from, other, otherFrom, length))
        || isOneStem(text.substring(from), other.substring(otherFrom));
  }

  private boolean isOneStem(String stem, String other) {
    for (List<String> group : stems) {
      if (group.contains(stem) && group.contains(other)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QualitativeLadder that
        && degrees.equals(that.degrees)
        && grades.equals(that.grades)
        && stems.equals(that.stems);
  }

  @Override
  public int hashCode() {
    return Objects.hash(degrees, grades, stems);
  }

  /** The degrees and the grades. */
  @Override
  public String toString() {
    return "degrees: " + degrees.size() + ", grades: " + grades.size();
  }
}
