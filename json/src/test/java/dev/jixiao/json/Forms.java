package dev.jixiao.json;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.Adjustment;
import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.Derivation;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.Likelihood;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.form.Reviewer;
import dev.jixiao.form.ScoringStandard;
import dev.jixiao.target.FreeText;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import dev.jixiao.target.UnknownTarget;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Forms of every shape, with any text in their cells. */
final class Forms {
  private Forms() {}

  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(12),
        Arbitraries.of(
            "",
            " ",
            "—",
            "/",
            "null",
            "产出指标",
            "年度 绩效\n指标",
            "\"\\\u0000\u2028",
            "𠮷",
            "\uD842",
            "\uDC00"));
  }

  private static Arbitrary<BigDecimal> decimals() {
    Arbitrary<BigDecimal> usual = Arbitraries.bigDecimals()
        .between(new BigDecimal(-1000), new BigDecimal(1_000_000))
        .ofScale(4);
    Arbitrary<BigDecimal> extreme = Combinators.combine(
            Arbitraries.bigIntegers()
                .between(
                    BigInteger.TEN.pow(64).negate().add(BigInteger.ONE),
                    BigInteger.TEN.pow(64).subtract(BigInteger.ONE)),
            Arbitraries.integers().between(-64, 64))
        .as(BigDecimal::new);
    return Arbitraries.frequencyOf(Tuple.of(4, usual), Tuple.of(1, extreme));
  }

  static Arbitrary<Points> points() {
    Arbitrary<Points> decimals =
        decimals().filter(n -> n.precision() - n.scale() <= 64).map(Points::of);
    Arbitrary<Points> fractions = Combinators.combine(
            Arbitraries.longs().between(-1000, 1000), Arbitraries.longs().between(1, 1000))
        .as((n, d) -> Points.of(1).times(Ratio.of(n, d)));
    return Arbitraries.oneOf(decimals, fractions);
  }

  static Arbitrary<Ratio> ratios() {
    return Combinators.combine(
            Arbitraries.longs().between(-1000, 100_000), Arbitraries.longs().between(1, 10_000))
        .as(Ratio::of);
  }

  static Arbitrary<Money> money() {
    return Combinators.combine(decimals(), Arbitraries.of(MoneyUnit.class)).as(Money::of);
  }

  /** Names: any text of whole characters. */
  private static Arbitrary<String> names() {
    return texts()
        .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }

  private static Arbitrary<Map<String, String>> attributes() {
    return Arbitraries.maps(names(), texts()).ofMaxSize(3);
  }

  static Arbitrary<Target> targets() {
    Arbitrary<String> written = Arbitraries.of(
        "≥90%",
        "100",
        "=5次",
        "12月30日前",
        "≤71.28万元",
        "3至5次",
        "显著提升",
        "60天内完成，经批准延长案件90天完成",
        "1：1.5",
        "及时",
        "  ",
        "±3%以内");
    return Arbitraries.oneOf(
        written.map(IndicatorTypes.standard()::read),
        texts().map(IndicatorTypes.standard()::read),
        Arbitraries.oneOf(texts(), written).map(FreeText::new),
        Combinators.combine(texts().map(name -> "x-" + name), texts()).as(UnknownTarget::new));
  }

  private static Arbitrary<FundingLine> lines() {
    return Builders.withBuilder(FundingLine::builder)
        .use(texts().map(FundingSource::new))
        .inSetter(FundingLine.Builder::source)
        .use(money().optional())
        .inSetter((b, v) -> b.initial(v))
        .use(money().optional())
        .inSetter((b, v) -> b.adjustment(v))
        .use(money().optional())
        .inSetter((b, v) -> b.annual(v))
        .use(money().optional())
        .inSetter((b, v) -> b.executed(v))
        .use(money().optional())
        .inSetter((b, v) -> b.received(v))
        .use(money().optional())
        .inSetter((b, v) -> b.expected(v))
        .use(points().optional())
        .inSetter((b, v) -> b.weight(v))
        .use(texts().optional())
        .inSetter((b, v) -> b.reportedRate(v))
        .use(points().optional())
        .inSetter((b, v) -> b.reportedScore(v))
        .use(texts().optional())
        .inSetter((b, v) -> b.deviation(v))
        .build(FundingLine.Builder::build);
  }

  private static Arbitrary<BudgetExecution> budgets() {
    return Builders.withBuilder(BudgetExecution::builder)
        .use(Arbitraries.of(MoneyUnit.class))
        .inSetter(BudgetExecution.Builder::unit)
        .use(lines())
        .inSetter(BudgetExecution.Builder::total)
        .use(lines().list().ofMaxSize(3))
        .inSetter((b, v) -> b.sources(v))
        .use(Arbitraries.of(true, false).optional())
        .inSetter((b, v) -> b.finished(v))
        .build(BudgetExecution.Builder::build);
  }

  private static Arbitrary<AnnualGoal> goals() {
    return Builders.withBuilder(AnnualGoal::builder)
        .use(texts().optional())
        .inSetter((b, v) -> b.name(v))
        .use(ratios().optional())
        .inSetter((b, v) -> b.ratio(v))
        .use(texts())
        .inSetter(AnnualGoal.Builder::expected)
        .use(texts())
        .inSetter(AnnualGoal.Builder::actual)
        .build(AnnualGoal.Builder::build);
  }

  private static Arbitrary<ScoringStandard> standards() {
    Arbitrary<String> names =
        Arbitraries.oneOf(names(), Arbitraries.of("strategy", "parameters", "zeroAt"));
    return Combinators.combine(texts(), Arbitraries.maps(names, texts()).ofMaxSize(3))
        .as(ScoringStandard::new);
  }

  /** Adjustments that can be read: others are a problem. */
  private static Arbitrary<Adjustment<Points>> deductions() {
    return Arbitraries.oneOf(
        points().map(Adjustment::deduction),
        Arbitraries.of("扣2分", "2分", "-2", "扣减1.5", "不扣分")
            .map(text -> Adjustment.readDeduction(text).orElseThrow()));
  }

  private static Arbitrary<Adjustment<Points>> bonuses() {
    return Arbitraries.oneOf(
        points().filter(points -> points.signum() >= 0).map(Adjustment::bonus),
        Arbitraries.of("加2分", "奖励3分", "0")
            .map(text -> Adjustment.readBonus(text).orElseThrow()));
  }

  private static Arbitrary<Adjustment<Boolean>> vetoes() {
    return Arbitraries.oneOf(
        Arbitraries.of(true, false).map(Adjustment::veto),
        Arbitraries.of("一票否决", "√", "无")
            .map(text -> Adjustment.readVeto(text).orElseThrow())
            .filter(veto -> veto.value().isPresent()));
  }

  private static Arbitrary<Judgement> judgements() {
    return Builders.withBuilder(Judgement::builder)
        .use(Arbitraries.of(Reviewer.class))
        .inSetter(Judgement.Builder::by)
        .use(points().optional())
        .inSetter((b, v) -> b.score(v))
        .use(deductions().optional())
        .inSetter((b, v) -> b.deduction(v))
        .use(texts().optional())
        .inSetter((b, v) -> b.opinion(v))
        .build(Judgement.Builder::build);
  }

  private static Arbitrary<Derivation> derivations() {
    return Builders.withBuilder(Derivation::builder)
        .use(texts().map(ActualValue::of).optional())
        .inSetter((b, v) -> b.numerator(v))
        .use(texts().map(ActualValue::of).optional())
        .inSetter((b, v) -> b.denominator(v))
        .use(texts().map(ActualValue::of).optional())
        .inSetter((b, v) -> b.priorYear(v))
        .build(Derivation.Builder::build);
  }

  static Arbitrary<Indicator> indicators() {
    Arbitrary<IndicatorCategory> categories = Arbitraries.oneOf(
        Arbitraries.of(IndicatorCategory.QUANTITY, IndicatorCategory.COST, IndicatorCategory.NONE),
        Combinators.combine(texts(), texts()).as(IndicatorCategory::of));
    return Builders.withBuilder(Indicator::builder)
        .use(categories)
        .inSetter(Indicator.Builder::category)
        .use(texts())
        .inSetter(Indicator.Builder::name)
        .use(texts().optional())
        .inSetter((b, v) -> b.goal(v))
        .use(targets())
        .inSetter((b, v) -> b.target(v))
        .use(targets().optional())
        .inSetter((b, v) -> b.initialTarget(v))
        .use(texts().map(ActualValue::of).optional())
        .inSetter((b, v) -> b.actual(v))
        .use(texts().optional())
        .inSetter((b, v) -> b.code(v))
        .use(targets().optional())
        .inSetter((b, v) -> b.midTermTarget(v))
        .use(texts().map(ActualValue::of).optional())
        .inSetter((b, v) -> b.forecast(v))
        .use(Arbitraries.of(Likelihood.class).optional())
        .inSetter((b, v) -> b.likelihood(v))
        .use(derivations().optional())
        .inSetter((b, v) -> b.derivation(v))
        .use(bonuses().optional())
        .inSetter((b, v) -> b.bonus(v))
        .use(deductions().optional())
        .inSetter((b, v) -> b.deduction(v))
        .use(vetoes().optional())
        .inSetter((b, v) -> b.veto(v))
        .use(texts().optional())
        .inSetter((b, v) -> b.eitherOf(v))
        .use(judgements().list().ofMaxSize(2))
        .inSetter((b, v) -> b.judgements(v))
        .use(points())
        .inSetter((b, v) -> b.weight(v))
        .use(points().optional())
        .inSetter((b, v) -> b.reportedScore(v))
        .use(texts().optional())
        .inSetter((b, v) -> b.deviation(v))
        .use(standards().optional())
        .inSetter((b, v) -> b.scoring(v))
        .use(Arbitraries.of(true, false))
        .inSetter(Indicator.Builder::notApplicable)
        .use(attributes())
        .inSetter((b, v) -> b.attributes(v))
        .build(Indicator.Builder::build);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(
            LocalDate.of(1990, 1, 1).toEpochDay(), LocalDate.of(2100, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  static Arbitrary<PerformanceForm> forms() {
    Arbitrary<Project> projects = Builders.withBuilder(Project::builder)
        .use(texts())
        .inSetter(Project.Builder::name)
        .use(texts().optional())
        .inSetter((b, v) -> b.code(v))
        .use(texts())
        .inSetter(Project.Builder::competentDepartment)
        .use(texts())
        .inSetter(Project.Builder::implementingUnit)
        .use(attributes())
        .inSetter((b, v) -> b.attributes(v))
        .build(Project.Builder::build);
    Arbitrary<ReportedTotal> totals = Builders.withBuilder(ReportedTotal::builder)
        .use(points().optional())
        .inSetter((b, v) -> b.weight(v))
        .use(points().optional())
        .inSetter((b, v) -> b.score(v))
        .use(texts().optional())
        .inSetter((b, v) -> b.grade(v))
        .build(ReportedTotal.Builder::build);
    Arbitrary<Optional<Year>> years =
        Arbitraries.integers().between(1990, 2100).map(Year::of).optional();
    return Builders.withBuilder(PerformanceForm::builder)
        .use(texts())
        .inSetter(PerformanceForm.Builder::title)
        .use(years)
        .inSetter((b, v) -> b.fiscalYear(v))
        .use(projects)
        .inSetter(PerformanceForm.Builder::project)
        .use(budgets().optional())
        .inSetter((b, v) -> b.budget(v))
        .use(goals().list().ofMaxSize(3))
        .inSetter((b, v) -> b.goals(v))
        .use(Arbitraries.of(FormKind.class))
        .inSetter((b, v) -> b.kind(v))
        .use(days().optional())
        .inSetter((b, v) -> b.asOf(v))
        .use(budgets().optional())
        .inSetter((b, v) -> b.midTermBudget(v))
        .use(goals().list().ofMaxSize(3))
        .inSetter((b, v) -> b.midTermGoals(v))
        .use(bonuses().optional())
        .inSetter((b, v) -> b.bonus(v))
        .use(deductions().optional())
        .inSetter((b, v) -> b.deduction(v))
        .use(indicators().list().ofMaxSize(4))
        .inSetter((b, v) -> b.indicators(v))
        .use(totals.optional())
        .inSetter((b, v) -> b.reportedTotal(v))
        .use(attributes())
        .inSetter((b, v) -> b.attributes(v))
        .build(PerformanceForm.Builder::build);
  }
}
