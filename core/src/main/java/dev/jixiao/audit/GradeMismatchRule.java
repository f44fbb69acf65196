package dev.jixiao.audit;

import dev.jixiao.form.ReportedTotal;
import dev.jixiao.problem.Message;
import dev.jixiao.rules.Grade;
import dev.jixiao.rules.GradeScale;
import dev.jixiao.value.Points;
import java.util.Comparator;
import java.util.function.Consumer;

/**
 * Holds the printed grade against the total.
 *
 * <p>R43, 财预〔2020〕10号.
 */
final class GradeMismatchRule extends StandardRule {
  GradeMismatchRule() {
    super(
        "GRADE_MISMATCH",
        Severity.ERROR,
        new RuleDescription(
            "R43, 财预〔2020〕10号",
            Message.of("The printed grade is not the grade of the total.", "评定等级与总分不符。"),
            Message.of(
                "Grades follow from points: 优 from 90, 良 from 80, 中 from 60.",
                "90分以上为优，80分以上为良，60分以上为中，60分以下为差。"),
            "总分88分，等级填“优”",
            Message.of("Correct the grade or the total.", "更正等级或总分。")));
  }

  @Override
  public void check(AuditContext context, Consumer<Finding> findings) {
    ReportedTotal total = context.form().reportedTotal().orElse(null);
    String printed = total == null ? "" : total.grade().orElse("").strip();
    Points score = total == null ? null : total.score().orElse(null);
    GradeScale scale = context.score().rules().gradeScale();
    Grade named = scale.grades().stream()
        .filter(grade -> printed.startsWith(grade.name()))
        .max(Comparator.comparingInt(grade -> grade.name().length()))
        .orElse(null);
    if (total == null || score == null || named == null || score.signum() < 0) {
      return;
    }
    Points weight = total.weight().filter(w -> w.signum() > 0).orElse(Points.HUNDRED);
    Grade grade = scale.grade(score.shareOf(weight));
    if (!grade.equals(named)) {
      findings.accept(at("/reportedTotal/grade")
          .expected(grade.name())
          .reported(printed)
          .suggestion(grade.name())
          .message(
              score + " of " + weight + " points make the grade " + grade.name() + ", not "
                  + printed + "; correct the grade or the total",
              "总分" + score + "分（满分" + weight + "分）对应等级“" + grade.name() + "”，填报为“" + printed
                  + "”；请更正")
          .build());
    }
  }
}
