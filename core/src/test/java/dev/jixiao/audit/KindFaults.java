package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COST;
import static dev.jixiao.audit.Drafts.COUNT;
import static dev.jixiao.audit.Drafts.LEVEL;
import static dev.jixiao.audit.Drafts.SHARE;
import static dev.jixiao.audit.Drafts.clean;
import static dev.jixiao.audit.Drafts.money;
import static dev.jixiao.audit.Drafts.row;
import static dev.jixiao.audit.Fault.cell;
import static dev.jixiao.audit.Fault.fault;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.Derivation;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.Likelihood;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Reviewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Faults of declarations, of forms under way and of evaluations. */
final class KindFaults {
  private KindFaults() {}

  /** The clean form as it stands when it is declared. */
  static PerformanceForm declared() {
    return clean().toBuilder()
        .kind(FormKind.TARGETS)
        .title("青石县司法局法律援助项目支出绩效目标申报表")
        .budget(BudgetExecution.builder()
            .total(FundingLine.builder().annual(money("50")).build())
            .build())
        .reportedTotal(Optional.empty())
        .indicators(clean().indicators().stream()
            .map(i -> i.toBuilder()
                .actual(Optional.empty())
                .reportedScore(Optional.empty())
                .build())
            .toList())
        .build();
  }

  /** The clean form at the end of July, on its way. */
  static PerformanceForm july() {
    List<String> reached = List.of("120件", "96%", "", "28万元", "180万元", "");
    List<Indicator> rows = declared().indicators();
    return declared().toBuilder()
        .kind(FormKind.MONITORING)
        .title("青石县司法局法律援助项目支出绩效运行监控表")
        .asOf(LocalDate.of(2023, 7, 31))
        .budget(BudgetExecution.builder()
            .total(
                FundingLine.builder().annual(money("50")).executed(money("29")).build())
            .build())
        .indicators(IntStream.range(0, rows.size())
            .mapToObj(i -> rows.get(i).toBuilder()
                .actual(reached.get(i))
                .likelihood(Likelihood.CERTAIN)
                .build())
            .toList())
        .build();
  }

  static PerformanceForm changed(
      PerformanceForm form, int index, UnaryOperator<Indicator.Builder> change) {
    List<Indicator> rows = new ArrayList<>(form.indicators());
    rows.set(index, change.apply(rows.get(index).toBuilder()).build());
    return form.toBuilder().indicators(rows).build();
  }

  static List<Fault> monitoring() {
    return List.of(
        behind(changed(july(), COUNT, b -> b.actual("60件")), july()),
        behind(
            changed(july(), COUNT, b -> b.actual("60件")),
            changed(
                july(),
                COUNT,
                b -> b.actual("60件").deviation("汛期停办，8月起补办").likelihood(Likelihood.POSSIBLE))),
        // the first yellow, and the last green
        behind(
            changed(july(), COUNT, b -> b.actual("93件")),
            changed(july(), COUNT, b -> b.actual("94件"))),
        behind(
            changed(july(), COUNT, b -> b.forecast("190件").likelihood(Likelihood.POSSIBLE)),
            changed(july(), COUNT, b -> b.forecast("200件"))),
        fault(
            "PROGRESS_UNEXPLAINED",
            "/budget/total/deviation",
            spent("15", ""),
            spent("15", "尾款未付")),
        fault("PROGRESS_UNEXPLAINED", "/budget/total/deviation", spent("15", ""), spent("24", "")),
        fault(
            "PROGRESS_UNEXPLAINED",
            "/budget/total/deviation",
            expecting("39", ""),
            expecting("40", "")),
        fault(
            "PROGRESS_UNEXPLAINED",
            "/budget/total/deviation",
            expecting("39", ""),
            expecting("39", "尾款跨年支付")),
        // what is forecast is no less than what is there
        cell(
            "PROGRESS_CONTRADICTS",
            COUNT,
            "forecast",
            changed(july(), COUNT, b -> b.target("≥100件").actual("120件").forecast("110件")),
            changed(july(), COUNT, b -> b.target("≥100件").actual("120件").forecast("120件"))),
        fault(
            "PROGRESS_CONTRADICTS",
            "/budget/total/expected",
            expecting("28", "已调减"),
            expecting("29", "已调减")),
        cell(
            "LIKELIHOOD_CONTRADICTS",
            COUNT,
            "likelihood",
            changed(july(), COUNT, b -> b.actual("60件").deviation("汛期停办")),
            changed(july(), COUNT, b -> b.actual("90件").deviation("汛期停办"))),
        cell(
            "LIKELIHOOD_CONTRADICTS",
            COUNT,
            "likelihood",
            changed(july(), COUNT, b -> b.forecast("190件").deviation("案源减少")),
            changed(
                july(),
                COUNT,
                b -> b.forecast("190件").deviation("案源减少").likelihood(Likelihood.POSSIBLE))),
        cell(
            "LIKELIHOOD_CONTRADICTS",
            COUNT,
            "likelihood",
            changed(july(), COUNT, b -> b.forecast("210件").likelihood(Likelihood.IMPOSSIBLE)),
            changed(
                july(),
                COUNT,
                b -> b.forecast("150件").deviation("案源减少").likelihood(Likelihood.IMPOSSIBLE))),
        fault(
            "HEADER_MISSING", "/asOf", july().toBuilder().asOf(Optional.empty()).build(), july()));
  }

  private static Fault behind(PerformanceForm faulty, PerformanceForm near) {
    return cell("PROGRESS_UNEXPLAINED", COUNT, "deviation", faulty, near);
  }

  private static PerformanceForm expecting(String expected, String reason) {
    return july().toBuilder()
        .budget(BudgetExecution.builder()
            .total(FundingLine.builder()
                .annual(money("50"))
                .executed(money("29"))
                .expected(money(expected))
                .deviation(reason)
                .build())
            .build())
        .build();
  }

  private static PerformanceForm spent(String executed, String reason) {
    return july().toBuilder()
        .budget(BudgetExecution.builder()
            .total(FundingLine.builder()
                .annual(money("50"))
                .executed(money(executed))
                .deviation(reason)
                .build())
            .build())
        .build();
  }

  static List<Fault> evaluation() {
    return List.of(
        rate("97.3%", "972件", "1000件", "97.2%", "9720件", "10000件"),
        rate("97.2%", "972件", "1001件", "97.2%", "972", "1000件"),
        rate("97.2%", "972件", "1001件", "97.2", "972件", "1000件"),
        rate("97.3%", "972件", "1000件", "97.2%", "0件", "0件"),
        rate("95.1%", "120万元", "1500000元", "80%", "120万元", "1500000元"),
        rate("97.3%", "972件", "1000件", "97.3%", "约972件", "1000人"),
        // a row without a target that a judge gave points has all it needs
        cell(
            "ROW_UNSCORED",
            COUNT,
            "actual",
            scorecard(b -> b),
            scorecard(b -> b.addJudgements(judged("14")))),
        cell(
            "SCORE_OUT_OF_RANGE",
            COUNT,
            "judgements/0/score",
            row(COUNT, b -> b.addJudgements(judged("16"))),
            row(COUNT, b -> b.addJudgements(judged("15")))),
        // an opinion is a reason
        cell(
            "DEVIATION_UNEXPLAINED",
            LEVEL,
            "deviation",
            row(LEVEL, b -> b.reportedScore("25")),
            row(
                LEVEL,
                b -> b.reportedScore("25")
                    .addJudgements(
                        Judgement.builder().by(Reviewer.FINANCE).opinion("佐证不足").build()))));
  }

  private static PerformanceForm scorecard(UnaryOperator<Indicator.Builder> change) {
    return row(
            COUNT,
            b -> change.apply(b.name("制度健全性")
                .target("")
                .actual(Optional.empty())
                .reportedScore(Optional.empty())))
        .toBuilder()
        .kind(FormKind.EVALUATION)
        .build();
  }

  private static Judgement judged(String score) {
    return Judgement.builder().by(Reviewer.FINANCE).score(score).opinion("核定").build();
  }

  private static Fault rate(
      String wrong, String part, String whole, String right, String rightPart, String rightWhole) {
    return cell(
        "RATIO_MISMATCH",
        SHARE,
        "actual",
        row(SHARE, b -> b.actual(wrong).derivation(parts(part, whole))),
        row(SHARE, b -> b.actual(right).derivation(parts(rightPart, rightWhole))));
  }

  private static Derivation parts(String numerator, String denominator) {
    return Derivation.builder().numerator(numerator).denominator(denominator).build();
  }

  /** The clean declaration of a project of a term, with a deadline in it. */
  private static PerformanceForm ofTerm(String term, String deadline) {
    PerformanceForm form =
        changed(declared(), Drafts.DATE, b -> b.target(deadline).midTermTarget("2024年5月底前"));
    return form.toBuilder()
        .project(form.project().toBuilder().term(term).build())
        .build();
  }

  private static Fault term(String location, PerformanceForm faulty, PerformanceForm near) {
    return fault("DATE_OUTSIDE_TERM", location, faulty, near);
  }

  static List<Fault> terms() {
    String target = "/indicators/" + Drafts.DATE + "/target";
    return List.of(
        term(
            target, ofTerm("2022年1月-2024年6月", "2024年7月底前"), ofTerm("2022年1月-2024年6月", "2024年6月底前")),
        term(target, ofTerm("2023年3月至2024年6月", "2月底前"), ofTerm("2023年3月至2024年6月", "3月底前")),
        // a month that ends after the day of the term is the month in which the term ends
        term(
            target,
            ofTerm("2023-01-01至2024-05-20", "2024年6月"),
            ofTerm("2023-01-01至2024-05-20", "2024年5月底前")),
        term(target, ofTerm("2023年", "2024年"), ofTerm("2023年-2024年", "2024年")),
        term(
            "/indicators/" + Drafts.DATE + "/midTermTarget",
            ofTerm("2023年1月-2024年4月", "2023年12月底前"),
            ofTerm("2023年1月-2024年5月", "2023年12月底前")),
        term(
            "/fiscalYear",
            ofTerm("2020年1月-2022年12月", "2023年12月底前"),
            ofTerm("2020年1月-2024年12月", "2023年12月底前")),
        term(
            "/project/term",
            ofTerm("2024年12月-2023年1月", "2023年12月底前"),
            ofTerm("2023年1月-2024年12月", "2023年12月底前")),
        term("/project/term", ofTerm("2022年3月起", "2023年12月底前"), ofTerm("长期", "2023年12月底前")),
        term("/project/term", ofTerm("2022年3月起", "2023年12月底前"), ofTerm("/", "2023年12月底前")));
  }

  static List<Fault> declaration() {
    return List.of(
        cell(
            "TARGET_VAGUE",
            LEVEL,
            "target",
            changed(declared(), LEVEL, b -> b.target("显著提升")),
            declared()),
        cell(
            "METRIC_UNDEFINED",
            SHARE,
            "name",
            changed(declared(), SHARE, b -> b.name("开办法治栏目")),
            declared()),
        cell(
            "DATE_OUTSIDE_YEAR",
            Drafts.DATE,
            "target",
            changed(declared(), Drafts.DATE, b -> b.target("2024年3月底前")),
            declared()),
        cell(
            "COST_EXCEEDS_BUDGET",
            COST,
            "target",
            changed(declared(), COST, b -> b.target("≤150万元")),
            declared()),
        fault(
            "WEIGHT_SUM",
            "/reportedTotal/weight",
            changed(declared(), COUNT, b -> b.weight("20")),
            declared()),
        fault(
            "DIMENSION_MISSING",
            "/indicators",
            declared().toBuilder()
                .indicators(declared().indicators().subList(0, 5))
                .build(),
            declared()));
  }
}
