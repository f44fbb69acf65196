package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.target.PeriodTarget;
import dev.jixiao.value.PartialDate;
import java.time.Year;
import java.util.function.Consumer;

/**
 * Holds dates against the fiscal year.
 *
 * <p>R41.
 */
final class DateOutsideYearRule extends RowRule {
  DateOutsideYearRule() {
    super(
        "DATE_OUTSIDE_YEAR",
        Severity.WARNING,
        new RuleDescription(
            "R41",
            Message.of("A target date lies outside the fiscal year.", "时限指标不在预算年度内。"),
            Message.of("A form judges what was to be done within its year.", "自评表评价的是本年度应完成的事项。"),
            "2020年度的表，指标值“2021年3月底前”",
            Message.of(
                "Correct the date, or state the target of this year.", "更正日期，或填写本年度的阶段目标。")));
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    Year year = context.form().fiscalYear().orElse(null);
    if (year != null && isOutside(row, year.getValue())) {
      findings.accept(at(row.at("target"))
          .reported(row.targetText())
          .message(
              "the date \"" + row.targetText() + "\" is not in the fiscal year " + year
                  + "; correct it, or state the target of this year",
              "时限“" + row.targetText() + "”不在" + year + "年度内；请核对，或填写本年度的阶段目标")
          .build());
    }
  }

  // a period may reach beyond the year, as that of a project of several years does
  private static boolean isOutside(Row row, int year) {
    if (row.indicator().target() instanceof PeriodTarget period) {
      return (period.from().hasYear() && period.from().year() > year)
          || (period.to().hasYear() && period.to().year() < year);
    }
    PartialDate date = row.target().date();
    return date != null && date.hasYear() && date.year() != year;
  }
}
