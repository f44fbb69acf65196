package dev.jixiao.audit;

import dev.jixiao.form.FundingLine;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.problem.Message;
import java.util.stream.Stream;

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
      return context
          .funds()
          .filter(
              funds -> Stream.concat(Stream.of(funds.total()), funds.budget().sources().stream())
                  .anyMatch(Need::hasAmount))
          .isPresent();
    }
  },
  ACTUALS("no row has an actual value", "未填写实际完成值") {
    @Override
    boolean isMet(AuditContext context) {
      return context.applying().stream().anyMatch(row -> !row.actual().isMissing());
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
  Message lacking() {
    return Message.of(english, chinese);
  }

  private static boolean hasAmount(FundingLine line) {
    return line.initial().isPresent()
        || line.annual().isPresent()
        || line.executed().isPresent();
  }
}
