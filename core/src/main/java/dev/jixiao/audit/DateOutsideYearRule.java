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
            Message.of(
                "A target date lies outside the fiscal year, or a period ends before it begins.",
                "时限指标不在预算年度内，或起止时间颠倒。"),
            Message.of("A form judges what was to be done within its year.", "自评表评价的是本年度应完成的事项。"),
            "2020年度的表，指标值“2021年3月底前”",
            Message.of(
                "Correct the date, or state the target of this year.", "更正日期，或填写本年度的阶段目标。")));
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    PartialDate date = row.target().date();
    Year year = context.form().fiscalYear().orElse(null);
    if (date == null || year == null) {
      return;
    }
    boolean outside = date.hasYear() && date.year() != year.getValue();
    if (outside || isReversed(row, year)) {
      findings.accept(at(row.at("target"))
          .reported(row.targetText())
          .message(
              outside
                  ? "the date \"" + row.targetText() + "\" is not in the fiscal year " + year
                      + "; correct it"
                  : "the period \"" + row.targetText() + "\" ends before it begins; correct it",
              outside
                  ? "时限“" + row.targetText() + "”不在" + year + "年度内，请核对"
                  : "时段“" + row.targetText() + "”结束早于开始，请核对")
          .build());
    }
  }

  private static boolean isReversed(Row row, Year year) {
    return row.indicator().target() instanceof PeriodTarget period
        && period
            .to()
            .inYear(year.getValue())
            .lastDay()
            .isBefore(period.from().inYear(year.getValue()).firstDay());
  }
}
