package dev.jixiao.example.benchmarks.work;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;

/** Builds the library's form of a typed one. */
public final class LibraryForm {
  private LibraryForm() {}

  /**
   * The library's form.
   *
   * @param typed the form as typed
   * @return the form, its targets read
   */
  public static PerformanceForm of(TypedForm typed) {
    return PerformanceForm.builder()
        .title(typed.title())
        .fiscalYear(typed.year())
        .project(Project.builder()
            .name(typed.project())
            .competentDepartment(typed.department())
            .implementingUnit(typed.unit())
            .build())
        .budget(budget(typed))
        .addGoals(AnnualGoal.builder()
            .expected(typed.expected())
            .actual(typed.achieved())
            .build())
        .addAllIndicators(typed.rows().stream().map(LibraryForm::indicator).toList())
        .build();
  }

  private static BudgetExecution budget(TypedForm typed) {
    Money annual = Money.of(typed.annual(), MoneyUnit.TEN_THOUSAND);
    FundingLine total = FundingLine.builder()
        .initial(annual)
        .annual(annual)
        .executed(Money.of(typed.executed(), MoneyUnit.TEN_THOUSAND))
        .weight(Points.of(10))
        .build();
    return BudgetExecution.builder().total(total).build();
  }

  private static Indicator indicator(TypedRow row) {
    return Indicator.builder()
        .category(IndicatorCategory.of(row.level1(), row.level2()))
        .name(row.name())
        .target(row.target())
        .actual(row.actual())
        .weight(Points.of(row.weight()))
        .build();
  }
}
