package dev.jixiao.rules;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds every fault of a scale of grades: gaps, overlaps, a wrong order, a percentage without a grade. */
final class GradeCheck {
  private static final Ratio HALF = Ratio.of(1, 2);

  private final List<Problem> problems = new ArrayList<>();

  private GradeCheck() {}

  static List<Problem> problems(GradeScale scale) {
    GradeCheck check = new GradeCheck();
    List<Grade> grades = scale.grades();
    if (grades.isEmpty()) {
      check.fault("/gradeScale", "a scale needs grades", "等级划分缺少等级");
      return check.problems;
    }
    check.checkEach(grades);
    check.checkEnds(grades);
    for (int i = 1; i < grades.size(); i++) {
      check.checkNeighbours("/gradeScale/" + i, grades.get(i - 1), grades.get(i));
    }
    return check.problems;
  }

  private void checkEach(List<Grade> grades) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < grades.size(); i++) {
      Grade grade = grades.get(i);
      if (grade.name().isBlank() || !names.add(grade.name())) {
        fault(
            "/gradeScale/" + i,
            "the grade \"" + grade.name() + "\" has a blank or duplicate name",
            "等级“" + grade.name() + "”缺少名称或名称重复");
      }
      if (grade.from().compareTo(grade.to()) >= 0) {
        fault(
            "/gradeScale/" + i,
            "the grade \"" + grade.name() + "\" ends at " + grade.to() + ", not above "
                + grade.from() + ", where it begins",
            "等级“" + grade.name() + "”的上限 " + grade.to() + " 不高于下限 " + grade.from());
      }
    }
  }

  private void checkEnds(List<Grade> grades) {
    Grade best = grades.get(0);
    if (best.to().compareTo(Ratio.ONE) < 0) {
      addGap("/gradeScale/0", best.to(), Ratio.ONE);
    }
    Grade worst = grades.get(grades.size() - 1);
    if (worst.from().signum() > 0) {
      addGap("/gradeScale/" + (grades.size() - 1), Ratio.ZERO, worst.from());
    }
  }

  private void checkNeighbours(String location, Grade better, Grade worse) {
    int order = worse.to().compareTo(better.from());
    if (worse.from().compareTo(better.from()) >= 0) {
      fault(
          location,
          "the grades \"" + better.name() + "\" and \"" + worse.name() + "\" are out of order",
          "等级“" + better.name() + "”与“" + worse.name() + "”顺序有误");
    } else if (order < 0) {
      addGap(location, worse.to(), better.from());
    } else if (order > 0) {
      fault(
          location,
          "the grades \"" + better.name() + "\" and \"" + worse.name() + "\" overlap between "
              + better.from() + " and " + worse.to(),
          "等级“" + better.name() + "”与“" + worse.name() + "”在 " + better.from() + " 至 " + worse.to()
              + " 之间重叠");
    }
  }

  private void addGap(String location, Ratio from, Ratio to) {
    Ratio middle = from.plus(to).times(HALF);
    fault(
        location,
        "a score of " + middle + " has no grade: the scale leaves a gap between " + from + " and "
            + to,
        "得分 " + middle + " 没有对应等级：" + from + " 至 " + to + " 之间有空档");
  }

  private void fault(String location, String english, String chinese) {
    problems.add(
        Problem.of(ProblemCode.FIELD_VALUE.name(), Message.of(english, chinese)).at(location));
  }
}
