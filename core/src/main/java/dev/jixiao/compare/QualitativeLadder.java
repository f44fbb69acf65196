package dev.jixiao.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * <p>It orders words that are read as levels of quality. Grades in words or letters of one's own, such as 五星 or A+, take an
 * indicator type.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class QualitativeLadder {
  private static final List<String> PARTLY = List.of("基本", "部分");

  private static final QualitativeLadder STANDARD = new QualitativeLadder(
      List.of(
          List.of("极大", "显著", "大幅", "大幅度"),
          List.of("明显", "较大", "较大幅度"),
          List.of("较", "较好", "较高", "较为", "有效"),
          List.of("有所", "有一定", "一定", "逐步"),
          List.of("略有", "略", "稍有"),
          List.of("无明显", "未见", "没有", "无", "未", "不")),
      List.of(
          List.of("优", "优秀", "非常满意", "很好", "高"),
          List.of("良", "良好", "优良", "好", "较好", "较高", "满意", "显著", "明显"),
          List.of("中", "中等", "一般", "合格", "达标", "基本满意", "较明显"),
          List.of("较差", "较低", "差", "低", "不合格", "不满意", "不明显", "不显著")),
      List.of(List.of("提升", "提高"), List.of("降低", "下降", "减少")));

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

  Order compare(String target, String targetLevel, String actual, String actualLevel) {
    String subject = without(target, targetLevel);
    String actualSubject = without(actual, actualLevel);
    if (!actualSubject.isEmpty() && !subject.isEmpty() && !subject.equals(actualSubject)) {
      return Order.UNKNOWN;
    }
    Order order = byDegree(targetLevel, actualLevel);
    return order != Order.UNKNOWN ? order : byGrade.compare(targetLevel, actualLevel);
  }

  private static String without(String text, String level) {
    return text.length() == level.length() ? "" : text.replace(level, "");
  }

  private Order byDegree(String target, String actual) {
    Rungs.Word required = byDegree.beginning(target);
    Rungs.Word reached = byDegree.beginning(actual);
    if (required == null || reached == null) {
      return isOneWording(target, actual) ? Order.AS_GOOD : Order.UNKNOWN;
    }
    int stem = required.text().length();
    if (stem == target.length()
        || !isOneStem(target, stem, actual, reached.text().length())) {
      return target.equals(actual) ? Order.AS_GOOD : Order.UNKNOWN;
    }
    return reached.partial() ? Order.SHORT : byDegree.compare(required, reached);
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
    return degrees + " " + grades;
  }
}
