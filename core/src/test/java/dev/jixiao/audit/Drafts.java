package dev.jixiao.audit;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A form without a fault, and ways to put one in. */
final class Drafts {
  static final int COUNT = 0;
  static final int SHARE = 1;
  static final int DATE = 2;
  static final int COST = 3;
  static final int LEVEL = 4;
  static final int SATISFACTION = 5;

  private Drafts() {}

  static PerformanceForm clean() {
    return PerformanceForm.builder()
        .title("青石县司法局法律援助项目支出绩效自评表")
        .fiscalYear(2023)
        .project(Project.builder()
            .name("法律援助经费")
            .competentDepartment("青石县司法局")
            .implementingUnit("青石县司法局")
            .build())
        .budget(BudgetExecution.builder()
            .total(total().build())
            .addSources(
                source(FundingSource.CURRENT_APPROPRIATION).build(),
                FundingLine.builder().source(FundingSource.CARRIED_OVER).build())
            .build())
        .goal(AnnualGoal.builder()
            .expected("为困难群众提供法律援助。")
            .actual("全年为困难群众提供了法律援助。")
            .build())
        .addIndicators(
            row(IndicatorCategory.QUANTITY, "办理法律援助案件数", "≥200件", "212件", 15),
            row(IndicatorCategory.QUALITY, "案卷评查合格率", "≥95%", "97.2%", 15),
            row(IndicatorCategory.TIMELINESS, "补贴发放时间", "2023年12月20日前", "2023年12月11日", 10),
            row(IndicatorCategory.COST, "项目总成本", "≤50万元", "49.2万元", 10),
            row(IndicatorCategory.SOCIAL_BENEFIT, "受援人获得经济补偿", "≥300万元", "318万元", 30),
            row(IndicatorCategory.SERVICE_RECIPIENT_SATISFACTION, "受援人满意度", "≥90%", "94.1%", 10))
        .reportedTotal(ReportedTotal.builder()
            .weight(Points.of(100))
            .score(Points.of("99.84"))
            .build())
        .build();
  }

  static FundingLine.Builder total() {
    return source(FundingSource.TOTAL)
        .weight(Points.of(10))
        .reportedRate("98.4%")
        .reportedScore(Points.of("9.84"));
  }

  static FundingLine.Builder source(FundingSource source) {
    return FundingLine.builder()
        .source(source)
        .initial(money("50"))
        .annual(money("50"))
        .executed(money("49.2"));
  }

  static Money money(String amount) {
    return Money.of(amount, MoneyUnit.TEN_THOUSAND);
  }

  static Indicator row(
      IndicatorCategory category, String name, String target, String actual, int weight) {
    return Indicator.builder()
        .category(category)
        .name(name)
        .target(target)
        .actual(actual)
        .weight(Points.of(weight))
        .reportedScore(Points.of(weight))
        .build();
  }

  /** The clean form with one row changed. */
  static PerformanceForm row(int index, UnaryOperator<Indicator.Builder> change) {
    PerformanceForm clean = clean();
    List<Indicator> rows = new ArrayList<>(clean.indicators());
    rows.set(index, change.apply(rows.get(index).toBuilder()).build());
    return clean.toBuilder().indicators(rows).build();
  }

  /** The clean form without weights. */
  static PerformanceForm weightless() {
    return clean().toBuilder()
        .indicators(clean().indicators().stream()
            .map(i -> i.toBuilder().weight(Points.ZERO).build())
            .toList())
        .build();
  }

  static PerformanceForm without(int row) {
    List<Indicator> rows = new ArrayList<>(clean().indicators());
    rows.remove(row);
    return clean().toBuilder().indicators(rows).build();
  }

  /** The clean form with other cells in one row. */
  static PerformanceForm cells(int index, String name, String target, String actual) {
    return row(index, b -> b.name(name).target(target).actual(actual));
  }

  /** The clean form with the total row of the budget changed. */
  static PerformanceForm total(UnaryOperator<FundingLine.Builder> change) {
    PerformanceForm clean = clean();
    BudgetExecution budget = clean.budget().orElseThrow();
    FundingLine total = change.apply(total()).build();
    return clean.toBuilder().budget(budget.toBuilder().total(total).build()).build();
  }

  /** A form with the total row of the budget changed. */
  static PerformanceForm with(PerformanceForm form, UnaryOperator<FundingLine.Builder> change) {
    return form.toBuilder().budget(total(change).budget()).build();
  }

  /** The clean form with another budget block. */
  static PerformanceForm budget(FundingLine.Builder total, List<FundingLine> sources) {
    return clean().toBuilder()
        .budget(BudgetExecution.builder().total(total.build()).sources(sources).build())
        .build();
  }

  /** The clean form with the first source of funds changed. */
  static PerformanceForm firstSource(UnaryOperator<FundingLine.Builder> change) {
    PerformanceForm clean = clean();
    BudgetExecution budget = clean.budget().orElseThrow();
    FundingLine first =
        change.apply(source(FundingSource.CURRENT_APPROPRIATION)).build();
    return clean.toBuilder()
        .budget(
            budget.toBuilder().sources(List.of(first, budget.sources().get(1))).build())
        .build();
  }

  /** The clean form whose budget was spent as far as an amount. */
  static PerformanceForm spent(String executed, String rate, String score) {
    return total(
            b -> b.executed(money(executed)).reportedRate(rate).reportedScore(Points.of(score)))
        .toBuilder()
        .build();
  }

  static PerformanceForm reported(UnaryOperator<ReportedTotal.Builder> change) {
    ReportedTotal.Builder total =
        ReportedTotal.builder().weight(Points.of(100)).score(Points.of("99.84"));
    return clean().toBuilder().reportedTotal(change.apply(total).build()).build();
  }

  static PerformanceForm goal(String actual) {
    return clean().toBuilder()
        .goal(AnnualGoal.builder().expected("为困难群众提供法律援助。").actual(actual).build())
        .build();
  }
}
