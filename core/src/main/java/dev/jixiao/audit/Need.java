package dev.jixiao.audit;

import dev.jixiao.form.FundingLine;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.problem.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a check needs of a form, so that a form which has none of it is not taken for one without a fault. */
enum Need {
  WEIGHTS("no indicator carries a weight", "指标未填写分值") {
    @Override
    boolean isMet(AuditContext context) {
      return !context.indicatorWeight().isZero();
    }
  },
  AMOUNTS("the form states no amounts of a budget", "未填写预算执行金额") {
    @Override
    boolean isMet(AuditContext context) {
      AuditFunds funds = context.funds().orElse(null);
      return funds != null
          && (hasAmount(funds.total()) || any(funds.budget().sources(), Need::hasAmount));
    }
  },
  ACTUALS("no row has an actual value", "未填写实际完成值") {
    @Override
    boolean isMet(AuditContext context) {
      return any(context.applying(), row -> !row.actual().isMissing());
    }
  },
  SCORES("no row has a score", "未填写得分") {
    @Override
    boolean isMet(AuditContext context) {
      return context.isScored()
          || context.funds().flatMap(AuditFunds::reportedScore).isPresent();
    }
  },
  TOTAL_SCORE("the form states no total score", "未填写总分得分") {
    @Override
    boolean isMet(AuditContext context) {
      return context.form().reportedTotal().flatMap(ReportedTotal::score).isPresent();
    }
  },
  GOALS("the form states no annual goal", "未填写年度总体目标") {
    @Override
    boolean isMet(AuditContext context) {
      return !context.form().goals().isEmpty();
    }
  },
  YEAR("the form states no fiscal year", "未填写年度") {
    @Override
    boolean isMet(AuditContext context) {
      return context.form().fiscalYear().isPresent();
    }
  };

  private final String english;
  private final String chinese;

  Need(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  abstract boolean isMet(AuditContext context);

  /** Why a check that needs it could not run. */
  Optional<Message> lacking() {
    return Optional.of(Message.of(english, chinese));
  }

  // a stream for each of the three rows that most forms have costs more than it is worth
  private static <T> boolean any(List<T> list, Predicate<T> condition) {
    for (T item : list) {
      if (condition.test(item)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAmount(FundingLine line) {
    return line.initial().isPresent()
        || line.annual().isPresent()
        || line.executed().isPresent();
  }
}
