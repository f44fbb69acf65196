package dev.jixiao.rules;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.UnreadableTextException;
import dev.jixiao.value.Decimals;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A scale of grades (等级) over the percentage of the available points.
 *
 * <p>The grades run from the best to the worst and leave no gap: printed bands such as 优(90-100分), 良(80-89分) would give
 * 89.5 no grade at all, so a rule set with them cannot be built. Percentages are not rounded before they are graded.
 *
 * <pre>{@code
 * ScoringRules.mof2020().toBuilder().gradeScale(GradeScale.parse("A:85%,B:70%,C:50%,D:0%")).build();
 * }</pre>
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param grades the grades, the best first
 */
public record GradeScale(List<Grade> grades) {
  /**
   * Keeps its own copy of the grades.
   *
   * @param grades as the record's component
   */
  public GradeScale {
    grades = List.copyOf(grades);
  }

  /**
   * The scale of 财预〔2020〕10号: 优 from 90, 良 from 80, 中 from 60, 差 below.
   *
   * @return the scale
   */
  public static GradeScale standard() {
    return parse("优:90%,良:80%,中:60%,差:0%");
  }

  /**
   * A scale from its names and where each begins, the best first; each ends where the one before it begins.
   *
   * @param text the notation {@code 优:90%,良:80%,中:60%,差:0%}; full-width signs do as well
   * @return the scale
   * @throws UnreadableTextException if the text is not in the notation
   */
  public static GradeScale parse(String text) {
    List<Grade> grades = new ArrayList<>();
    Ratio to = Ratio.ONE;
    for (String part : FullWidth.fold(text).split(",", -1)) {
      int colon = part.lastIndexOf(':');
      if (colon < 0) {
        throw new UnreadableTextException(Message.of(
            "a grade is written name:from, not \"" + part + "\"",
            "等级应写作“名称:起点”，而不是“" + part + "”"));
      }
      Ratio from = from(part.substring(colon + 1).strip());
      grades.add(new Grade(part.substring(0, colon).strip(), from, to));
      to = from;
    }
    return new GradeScale(grades);
  }

  private static Ratio from(String text) {
    Optional<BigDecimal> number = text.endsWith("%")
        ? Decimals.parse(text.substring(0, text.length() - 1).strip())
        : Optional.empty();
    return number
        .map(percent -> Ratio.of(percent, BigDecimal.valueOf(100)))
        .orElseThrow(() -> new UnreadableTextException(Message.of(
            "a grade begins at a percentage such as 90%, not at \"" + text + "\"",
            "等级的起点应为 90% 之类的百分比，而不是“" + text + "”")));
  }

  /**
   * The grade of a percentage.
   *
   * @param percent the points as a share of what was available
   * @return the first grade that begins at or below it
   * @throws IllegalArgumentException if the scale does not reach down to it
   */
  public Grade grade(Ratio percent) {
    for (Grade grade : grades) {
      if (percent.compareTo(grade.from()) >= 0) {
        return grade;
      }
    }
    throw new IllegalArgumentException("no grade for " + percent);
  }

  /** The notation that {@link #parse} reads. */
  @Override
  public String toString() {
    return grades.stream()
        .map(grade -> grade.name() + ":" + grade.from())
        .collect(Collectors.joining(","));
  }
}
