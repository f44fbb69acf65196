package dev.jixiao.audit;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.score.BudgetScore;
import dev.jixiao.value.Decimals;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules about the amounts of the budget block (预算执行情况). */
final class FundRules {
  static final List<AuditRule> ALL = List.of(
      new Sum(),
      new Overspent(),
      new ScoreMismatch(),
      new RowScored(),
      new Change(),
      new ExecutionLow(),
      new Outrun(),
      new Unspent());

  private FundRules() {}

  // what the form says of itself outside its tables: 预算调整说明
  private static Stream<String> remarks(AuditContext context) {
    PerformanceForm form = context.form();
    return Stream.concat(
            form.attributes().values().stream(), form.project().attributes().values().stream())
        .filter(text -> Reasons.isGiven(text) && !Reasons.asks(text));
  }

  /** Adds up the sources of funds, column by column. */
  static final class Sum extends StandardRule.OfFunds {
    private static final Threshold DIFFERENCE = Threshold.of(
        "fund-difference",
        "0.05",
        "the difference, in the unit of the block, up to which a total counts as the sum",
        "资金总额与合计数的允许误差（按表中金额单位）");

    private static final Message NOTHING = Message.of("nothing", "空");

    Sum() {
      super("FUND_SUM", Severity.ERROR, EVERY_KIND, Need.AMOUNTS);
    }

    @Override
    public List<Threshold> thresholds() {
      return List.of(DIFFERENCE);
    }

    @Override
    void check(AuditFunds funds, AuditContext context, Consumer<Finding> findings) {
      check("initial", FundingLine::initial, funds, context, findings);
      check("annual", FundingLine::annual, funds, context, findings);
      check("executed", FundingLine::executed, funds, context, findings);
    }

    private void check(
        String field,
        Function<FundingLine, Optional<Money>> column,
        AuditFunds funds,
        AuditContext context,
        Consumer<Finding> findings) {
      check(field, column, funds, funds.sources(), context, findings);
      if (funds.expenditure().size() > 1 && !funds.expenditure().equals(funds.sources())) {
        check(field, column, funds, funds.expenditure(), context, findings);
      }
    }

    private void check(
        String field,
        Function<FundingLine, Optional<Money>> column,
        AuditFunds funds,
        List<FundingLine> parts,
        AuditContext context,
        Consumer<Finding> findings) {
      Money sum = AuditFunds.sumOrNull(parts, column);
      Optional<Money> total = column.apply(funds.total());
      // nearly all totals are the sum, and need no look at what may be part of what
      if (sum == null || total.map(sum::equals).orElseGet(sum::isZero)) {
        return;
      }
      MoneyUnit unit = funds.budget().unit();
      BigDecimal tolerance = context.threshold(DIFFERENCE).toBigDecimal(10, RoundingMode.HALF_UP);
      BigDecimal all = sum.in(unit);
      List<BigDecimal> amounts = amounts(parts, column, unit);
      BigDecimal whole = withoutParts(amounts, parts, tolerance);
      boolean agrees = total
          .map(money -> money.in(unit))
          .filter(in -> isNear(in, all, tolerance)
              || isNear(in, whole, tolerance)
              || (isNear(in.add(in), all, tolerance) && amounts.contains(in)))
          .isPresent();
      if (!agrees) {
        Money shown = Decimals.inBounds(whole) ? Money.of(whole, unit) : sum;
        findings.accept(finding(field, total.map(Money::toString), shown));
      }
    }

    private static List<BigDecimal> amounts(
        List<FundingLine> parts, Function<FundingLine, Optional<Money>> column, MoneyUnit unit) {
      return parts.stream()
          .map(line -> column.apply(line).map(money -> money.in(unit)).orElse(BigDecimal.ZERO))
          .toList();
    }

    // 财政拨款 80, 中央资金 50, 省级资金 30: a source may be followed by the parts it consists of
    private static BigDecimal withoutParts(
        List<BigDecimal> amounts, List<FundingLine> sources, BigDecimal tolerance) {
      BigDecimal sum = BigDecimal.ZERO;
      int at = 0;
      while (at < amounts.size()) {
        sum = sum.add(amounts.get(at));
        at += 1 + parts(at, amounts, sources, tolerance);
      }
      return sum;
    }

    private static int parts(
        int at, List<BigDecimal> amounts, List<FundingLine> sources, BigDecimal tolerance) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int next = at + 1; next < amounts.size() && amounts.get(at).signum() > 0; next++) {
        sum = sum.add(amounts.get(next));
        boolean several = next > at + 1 || isOfALevel(sources.get(next).source());
        if (several && isNear(amounts.get(at), sum, tolerance)) {
          return next - at;
        }
      }
      return 0;
    }

    // one source of the same amount as another is a part of it only if it is of a level of
    // government
    private static boolean isOfALevel(FundingSource source) {
      FundingSource.Kind kind = source.kind().orElse(null);
      return kind == FundingSource.Kind.FROM_ABOVE || kind == FundingSource.Kind.LOCAL;
    }

    private static boolean isNear(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
      return one.subtract(other).abs().compareTo(tolerance) <= 0;
    }

    private Finding finding(String field, Optional<String> total, Money sum) {
      return at("/budget/total/" + field)
          .expected(sum.toString())
          .reported(total)
          .suggestion(sum.toString())
          .message(
              "the total says {}, but the sources add up to {}; correct one of the two",
              "资金总额行填{}，各资金来源合计{}；请更正",
              total.map(Message::of).orElse(NOTHING),
              sum)
          .build();
    }
  }

  /** Compares spending with the budget. */
  static final class Overspent extends StandardRule.OfFunds {
    Overspent() {
      super("OVERSPENT", Severity.WARNING, REPORTS, Need.AMOUNTS);
    }

    @Override
    void check(AuditFunds funds, AuditContext context, Consumer<Finding> findings) {
      if (isOverspent(funds.total())) {
        findings.accept(finding("/budget/total", funds.total()));
        return;
      }
      List<FundingLine> sources = funds.budget().sources();
      for (int i = 0; i < sources.size(); i++) {
        if (isOverspent(sources.get(i))) {
          findings.accept(finding("/budget/sources/" + i, sources.get(i)));
        }
      }
    }

    private static boolean isOverspent(FundingLine line) {
      Money annual = line.annual().orElse(null);
      Money executed = line.executed().orElse(null);
      return annual != null && executed != null && executed.compareTo(annual) > 0;
    }

    private Finding finding(String location, FundingLine line) {
      Money annual = line.annual().orElseThrow();
      Money executed = line.executed().orElseThrow();
      return at(location + "/executed")
          .expected("≤" + annual)
          .reported(executed.toString())
          .message(
              "{} was spent of an annual budget of {}; correct the amounts or state the approval",
              "全年执行数{}大于全年预算数{}；请核对金额或说明超支依据",
              executed,
              annual)
          .build();
    }
  }

  /** Computes the score of the budget execution again. */
  static final class ScoreMismatch extends StandardRule.OfFunds {
    ScoreMismatch() {
      super("FUND_SCORE_MISMATCH", Severity.ERROR, RESULTS, Need.AMOUNTS);
    }

    @Override
    void check(AuditFunds funds, AuditContext context, Consumer<Finding> findings) {
      Points reported = funds.total().reportedScore().orElse(null);
      BudgetScore score = scored(funds, context).orElse(null);
      Points computed = score == null ? null : score.points().orElse(null);
      if (reported == null || score == null || computed == null) {
        return;
      }
      Points off = Weights.distance(reported, computed);
      if (off.compareTo(context.score().rules().tolerance()) <= 0) {
        return;
      }
      // a budget of zero has no rate, but may have points by the rules
      Message by = score
          .rate()
          .map(
              rate -> Message.of("an execution rate of " + rate + " gives", "执行率" + rate + "按规则应得"))
          .orElse(Message.of("without an execution rate the rules give", "无法计算执行率，按规则应得"));
      findings.accept(at("/budget/total/reportedScore")
          .expected(computed.toString())
          .reported(reported.toString())
          .suggestion(computed.toString())
          .message(
              "{} {} points, but {} are reported; correct the score",
              "{}{}分，填报{}分；请更正得分",
              by,
              computed,
              reported)
          .build());
    }

    // a total row that is left blank is scored by its sources
    private static Optional<BudgetScore> scored(AuditFunds funds, AuditContext context) {
      Money annual = funds.amount(FundingLine::annual).orElse(null);
      Money executed = funds.amount(FundingLine::executed).orElse(null);
      if (!funds.isTotalBlank() || annual == null || executed == null) {
        return context.score().budget();
      }
      FundingLine line = FundingLine.builder()
          .weight(funds.total().weight())
          .annual(annual)
          .executed(executed)
          .build();
      PerformanceForm form = PerformanceForm.builder()
          .budget(BudgetExecution.builder()
              .total(line)
              .finished(funds.budget().finished())
              .build())
          .build();
      return context.scorer().score(form).budget();
    }
  }

  /** Looks for sources of funds that are scored twice. */
  static final class RowScored extends StandardRule.OfFunds {
    RowScored() {
      super("FUND_ROW_SCORED", Severity.ERROR, RESULTS);
    }

    @Override
    void check(AuditFunds funds, AuditContext context, Consumer<Finding> findings) {
      if (funds.total().weight().isEmpty() && funds.total().reportedScore().isEmpty()) {
        return;
      }
      List<FundingLine> sources = funds.budget().sources();
      for (int i = 0; i < sources.size(); i++) {
        FundingLine line = sources.get(i);
        String weight = text(line.weight());
        String score = text(line.reportedScore());
        if (!weight.isEmpty() || !score.isEmpty()) {
          String field = weight.isEmpty() ? "reportedScore" : "weight";
          findings.accept(finding("/budget/sources/" + i + "/" + field, line, weight, score));
        }
      }
    }

    private static String text(Optional<Points> points) {
      return points.filter(p -> p.signum() > 0).map(Points::toString).orElse("");
    }

    private Finding finding(String location, FundingLine line, String weight, String score) {
      return at(location)
          .reported(weight.isEmpty() ? score : weight)
          .suggestion("—")
          .message(
              "the source \"{}\" carries {} of its own, but only the total row is scored; write —",
              "资金来源“{}”另填{}分，与资金总额行重复；请填“—”",
              line.source(),
              weight.isEmpty()
                  ? Message.of("{} points scored", "得分{}").with(score)
                  : Message.of("a weight of {}", "分值{}").with(weight))
          .build();
    }
  }

  /** Compares the annual budget with the initial one. */
  static final class Change extends StandardRule.OfFunds {
    private static final List<String> WORDS =
        List.of("预算调整", "调整预算", "追加", "调减", "调增", "压减", "调剂", "收回", "核减");

    private static final Money HALF_A_FEN = Money.of(new BigDecimal("0.005"), MoneyUnit.YUAN);

    Change() {
      super("BUDGET_CHANGE_UNEXPLAINED", Severity.WARNING, RESULTS, Need.AMOUNTS);
    }

    @Override
    void check(AuditFunds funds, AuditContext context, Consumer<Finding> findings) {
      Money initial = funds.total().initial().orElse(null);
      Money annual = funds.total().annual().orElse(null);
      if (initial == null || annual == null || funds.isTotalBlank()) {
        return;
      }
      Money change = funds.total().adjustment().orElse(null);
      if (change != null && !initial.plus(change).equals(annual)) {
        findings.accept(wrongSum(initial, change, annual));
      } else if (isChanged(initial, annual) && !funds.isReasoned() && !isMentioned(context)) {
        findings.accept(unexplained(initial, annual));
      }
    }

    // 0.30000000000000004 is what binary fractions make of 0.3; nobody changes a budget by half a
    // fen
    private static boolean isChanged(Money initial, Money annual) {
      int order = initial.compareTo(annual);
      Money more = order < 0 ? annual.minus(initial) : initial.minus(annual);
      return order != 0 && more.compareTo(HALF_A_FEN) >= 0;
    }

    // in a text outside the tables of goals and targets
    private static boolean isMentioned(AuditContext context) {
      return context.rows().stream().anyMatch(row -> row.isReasoned() && isSaid(row.deviation()))
          || context.form().goals().stream().anyMatch(goal -> isSaid(goal.actual()))
          || remarks(context).anyMatch(Change::isSaid);
    }

    private static boolean isSaid(String text) {
      return Names.holdsAny(text, WORDS);
    }

    private Finding wrongSum(Money initial, Money change, Money annual) {
      Money sum = initial.plus(change);
      return at("/budget/total/annual")
          .expected(sum.toString())
          .reported(annual.toString())
          .suggestion(sum.toString())
          .message(
              "the initial budget of {} and the change of {} add up to {}, not {}; correct the amounts",
              "年初预算数{}加调整金额{}应为{}，全年预算数填{}；请核对金额",
              initial,
              change,
              sum,
              annual)
          .build();
    }

    private Finding unexplained(Money initial, Money annual) {
      return at("/budget/total/deviation")
          .message(
              "the budget changed from {} to {}, and no reason is given; state it",
              "预算由年初{}调整为{}，未说明原因；请说明预算调整理由",
              initial,
              annual)
          .build();
    }
  }

  /** Looks for low execution without a reason. */
  static final class ExecutionLow extends StandardRule.OfFunds {
    private static final Threshold BELOW = Threshold.of(
        "execution-low",
        "90%",
        "the execution rate below which a reason is needed",
        "执行率低于该值须说明原因");
    private static final List<String> WORDS =
        List.of("预算", "执行率", "支付", "尾款", "结余", "结转", "资金", "招标", "节约");
    // what a summary says of money that was not spent, and not of money at large
    private static final List<String> UNSPENT =
        List.of("未支付", "未拨付", "未执行", "按进度支付", "跨年", "尾款", "质保金", "结余资金", "结转资金", "结转下年", "结转至");

    ExecutionLow() {
      super("EXECUTION_LOW_UNEXPLAINED", Severity.WARNING, RESULTS, Need.AMOUNTS);
    }

    @Override
    public List<Threshold> thresholds() {
      return List.of(BELOW);
    }

    @Override
    void check(AuditFunds funds, AuditContext context, Consumer<Finding> findings) {
      Ratio rate = funds.rate().orElse(null);
      if (rate == null || rate.compareTo(context.threshold(BELOW)) >= 0) {
        return;
      }
      boolean explained = funds.isReasoned()
          || context.rows().stream()
              .filter(AuditRow::isReasoned)
              .anyMatch(row -> Names.holdsAny(row.deviation(), WORDS))
          || context.form().goals().stream()
              .anyMatch(goal -> Names.holdsAny(goal.actual(), UNSPENT))
          || remarks(context).anyMatch(text -> Names.holdsAny(text, UNSPENT));
      if (!explained) {
        findings.accept(at("/budget/total/deviation")
            .message(
                "only {} of the budget was spent, and no reason is given; state it",
                "预算执行率为{}，未说明原因；请说明未执行完的原因",
                PrintedRate.of(rate))
            .build());
      }
    }
  }

  /** Compares the share of the points with the share of the money. */
  static final class Outrun extends StandardRule.OfFunds {
    private static final Threshold MARGIN = Threshold.of(
        "outrun",
        "5%",
        "the share by which the scores may exceed the spending",
        "指标得分率高于预算执行率的允许幅度");

    Outrun() {
      super("SCORE_OUTRUNS_SPENDING", Severity.WARNING, RESULTS, Need.AMOUNTS);
    }

    @Override
    public List<Threshold> thresholds() {
      return List.of(MARGIN);
    }

    @Override
    void check(AuditFunds funds, AuditContext context, Consumer<Finding> findings) {
      Ratio rate = funds.rate().orElse(null);
      Points weight = context.indicatorWeight();
      Points scored = Points.ZERO;
      for (AuditRow row : context.applying()) {
        scored = scored.plus(row.reportedScore().orElse(Points.ZERO));
      }
      if (rate == null || weight.signum() <= 0 || scored.signum() <= 0) {
        return;
      }
      Ratio share = scored.shareOf(weight).min(Ratio.ONE);
      Ratio margin = share.minus(rate).dividedBy(share);
      if (margin.compareTo(context.threshold(MARGIN)) > 0) {
        findings.accept(at("/reportedTotal/score")
            .message(
                "the indicators scored {} of their weight while {} of the budget was spent; check "
                    + "the scores, the targets and the budget",
                "指标得分率为{}，预算执行率仅为{}；请核对得分、指标值与预算安排",
                PrintedRate.of(share),
                PrintedRate.of(rate))
            .build());
      }
    }
  }

  /** Looks for money that was not spent. */
  static final class Unspent extends StandardRule.OfFunds {
    private static final Threshold ABOVE = Threshold.of(
        "unspent",
        "20%",
        "the unspent share of the budget above which it is reported",
        "结余占预算的比例高于该值时提示");

    Unspent() {
      super("BUDGET_UNSPENT", Severity.WARNING, RESULTS, Need.AMOUNTS);
    }

    @Override
    public List<Threshold> thresholds() {
      return List.of(ABOVE);
    }

    @Override
    void check(AuditFunds funds, AuditContext context, Consumer<Finding> findings) {
      Money annual = funds.amount(FundingLine::annual).orElse(null);
      Ratio rate = funds.rate().orElse(null);
      if (annual != null && annual.isZero() && funds.weight().isPresent()) {
        findings.accept(at("/budget/total/annual")
            .reported(annual.toString())
            .message(
                "the annual budget is {}, so there is no execution rate; check it",
                "全年预算数为{}，无法计算执行率；请核对",
                annual)
            .build());
      }
      if (annual == null || rate == null) {
        return;
      }
      Ratio unspent = Ratio.ONE.minus(rate);
      if (unspent.compareTo(context.threshold(ABOVE)) > 0) {
        findings.accept(at("/budget/total/executed")
            .reported(funds.amount(FundingLine::executed).map(Money::toString))
            .message(
                "{0} of the budget of {1} was not spent; state what becomes of it",
                "全年预算{1}中有{0}未执行；请说明结余资金的处理", PrintedRate.of(unspent), annual)
            .build());
      }
    }
  }
}
