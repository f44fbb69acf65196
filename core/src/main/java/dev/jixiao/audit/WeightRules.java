package dev.jixiao.audit;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.problem.Message;
import dev.jixiao.rules.WeightPlan;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rules about the weights (分值, 权重). */
final class WeightRules {
  static final List<AuditRule> ALL = List.of(
      new Sum(), new Subtotal(), new NotPositive(), new Plan(), new Concentrated(), new Absent());

  private WeightRules() {}

  /** Adds up the weights. */
  static final class Sum extends StandardRule.OfForm {
    private static final Points WITHOUT_FUND_ROW = Points.of(90);
    private static final Points OF_FUND_ROW = Points.of(10);

    Sum() {
      super("WEIGHT_SUM", Severity.ERROR, EVERY_KIND, Need.WEIGHTS);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      Points indicators = context.indicatorWeight();
      Points sum = indicators.plus(context.fundWeight());
      if (indicators.isZero()) {
        return;
      }
      Points declared =
          context.form().reportedTotal().flatMap(ReportedTotal::weight).orElse(null);
      if (declared == null ? !isComplete(sum, context) : !isDeclared(sum, declared, context)) {
        boolean wrongTotal = declared != null && !agree(sum, declared, context);
        findings.accept(
            finding(sum, indicators, context.fundWeight(), wrongTotal ? declared : null, declared));
      }
    }

    // before the year is over, a form may leave the ten points of the budget execution open
    private static boolean isComplete(Points sum, AuditContext context) {
      return agree(sum, Points.HUNDRED, context)
          || (agree(sum, WITHOUT_FUND_ROW, context) && context.fundWeight().isZero());
    }

    private static boolean isDeclared(Points sum, Points declared, AuditContext context) {
      if (Weights.isWithoutFundRow(context)) {
        return true;
      }
      Points all = context.fundWeight();
      for (AuditRow row : context.rows()) {
        all = all.plus(row.weight());
      }
      boolean agrees = agree(sum, declared, context)
          || agree(all, declared, context)
          || (isFundRowWithoutWeight(context) && agree(sum.plus(OF_FUND_ROW), declared, context));
      return agrees && (declared.equals(Points.HUNDRED) || isComplete(sum, context));
    }

    // a budget block without a column of weights counts ten points in the total all the same
    private static boolean isFundRowWithoutWeight(AuditContext context) {
      return context.funds().filter(funds -> funds.weight().isEmpty()).isPresent();
    }

    private static boolean agree(Points sum, Points expected, AuditContext context) {
      return Weights.agree(sum, expected, context.rows().size() + 1);
    }

    private Finding finding(
        Points sum,
        Points indicators,
        Points fund,
        @Nullable Points wrongTotal,
        @Nullable Points declared) {
      // a sum of another size is no better total
      boolean right = wrongTotal == null || sum.equals(Points.HUNDRED);
      Points expected = wrongTotal == null ? Points.HUNDRED : sum;
      Points reported = declared == null ? sum : declared;
      return at("/reportedTotal/weight")
          .expected(expected.toString())
          .reported(reported.toString())
          .suggestion(Optional.of(expected.toString()).filter(total -> right))
          .message(
              "the indicators weigh {} and the fund row {}, together {}, but the total {}; adjust the "
                  + "weights so that they add up to 100, or correct the total if the sum is right",
              "指标分值合计{}分，预算执行率{}分，共{}分，{}；请调整分值使合计为100分，分值无误的更正总分",
              indicators,
              fund,
              sum,
              wrongTotal == null
                  ? Message.of("should be 100", "总分应为100分")
                  : Message.of("says {}", "与总分{}分不一致").with(wrongTotal))
          .build();
    }
  }

  /** Compares the weight that a heading prints with the sum of its rows. */
  static final class Subtotal extends StandardRule {
    /** The rows under one heading. */
    private static final class Group {
      private final AuditRow first;
      private final String field;
      private final String heading;
      private final Points printed;
      private Points sum = Points.ZERO;
      private int rows;

      Group(AuditRow first, String field, String heading, Points printed) {
        this.first = first;
        this.field = field;
        this.heading = heading;
        this.printed = printed;
      }
    }

    Subtotal() {
      super("WEIGHT_SUBTOTAL", Severity.ERROR, EVERY_KIND);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      Map<String, Group> groups = new LinkedHashMap<>();
      IndicatorCategory above = IndicatorCategory.NONE;
      for (AuditRow row : context.rows()) {
        IndicatorCategory category = continued(row, above);
        above = category;
        String one = category.level1().strip();
        Points printed1 = category.printedWeight1().orElse(null);
        if (printed1 != null) {
          add(groups, one, new Group(row, "level1", one, printed1));
        }
        Points printed2 = category.printedWeight2().orElse(null);
        if (printed2 != null) {
          String two = category.level2().strip();
          add(groups, one + "/" + two, new Group(row, "level2", two, printed2));
        }
      }
      for (Group group : groups.values()) {
        if (!group.sum.isZero() && !Weights.agree(group.sum, group.printed, group.rows)) {
          findings.accept(finding(group));
        }
      }
    }

    // a heading printed once in a merged cell holds for the rows below that do not contradict it
    private static IndicatorCategory continued(AuditRow row, IndicatorCategory above) {
      IndicatorCategory own = row.indicator().category();
      LevelOne meant = row.levelOne().orElse(null);
      boolean other = meant != null && !above.levelOne().filter(meant::equals).isPresent();
      if (!own.level1().isBlank() || (other && !row.isCost())) {
        return own;
      }
      return IndicatorCategory.of(
          above.level1(), own.level2().isBlank() ? above.level2() : own.level2());
    }

    private static void add(Map<String, Group> groups, String key, Group fresh) {
      Group group = groups.computeIfAbsent(key, k -> fresh);
      group.sum = group.sum.plus(fresh.first.weight());
      group.rows++;
    }

    private static Optional<String> corrected(Group group) {
      String heading = group.heading.replace(group.printed.toString(), group.sum.toString());
      return Optional.of(heading).filter(text -> !text.equals(group.heading));
    }

    private Finding finding(Group group) {
      return at(group.first.at(group.field))
          .expected(group.sum.toString())
          .reported(group.printed.toString())
          .suggestion(corrected(group))
          .message(
              "the heading \"{}\" prints {} points, but its indicators weigh {}; correct one of the "
                  + "two",
              "“{}”印制分值{}分，其下指标分值合计{}分；请更正分值",
              group.heading,
              group.printed,
              group.sum)
          .build();
    }
  }

  /** Looks for rows without a weight. */
  static final class NotPositive extends StandardRule.OfRows {
    NotPositive() {
      super("WEIGHT_NOT_POSITIVE", Severity.WARNING, EVERY_KIND, Need.WEIGHTS);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      boolean weighted = context.indicatorWeight().signum() > 0;
      if (row.weight().signum() > 0 || (row.weight().isZero() && (!weighted || isExtra(row)))) {
        return;
      }
      findings.accept(at(row.at("weight"))
          .reported(row.weight().toString())
          .message(
              "the indicator \"{}\" has a weight of {}; give it one or leave it out",
              "指标“{}”分值为{}，请设置分值或删除该指标",
              row.name(),
              row.weight())
          .build());
    }

    private static boolean isExtra(AuditRow row) {
      String names = row.name() + row.indicator().category().level1();
      return names.contains("加分") || names.contains("扣分");
    }
  }

  /** Compares the weights by category with the plans of the rule set. */
  static final class Plan extends StandardRule.OfForm {
    private static final List<WeightPlan> WITH_COST = List.of(new WeightPlan(
        "cost",
        Points.of(10),
        Map.of(
            "成本指标", Points.of(20),
            "产出指标", Points.of(40),
            "效益指标", Points.of(20),
            "满意度指标", Points.of(10))));

    Plan() {
      super("WEIGHT_PLAN", Severity.WARNING, PROJECTS, Need.WEIGHTS);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      List<WeightPlan> plans = context.score().rules().weightPlans();
      boolean partial = context.applying().size() < context.rows().size();
      if (plans.isEmpty()
          || partial
          || context.indicatorWeight().isZero()
          || isAnyUnplanned(context, plans)) {
        return;
      }
      if (!follows(plans, context, Weights.By.PRINTED)
          && !(Weights.meansOther(context) && follows(plans, context, Weights.By.MEANING))) {
        WeightPlan first = plansFor(plans, context, Weights.By.MEANING).get(0);
        findings.accept(finding(first, Weights.byPlan(first, context, Weights.By.MEANING)));
      }
    }

    private static boolean isAnyUnplanned(AuditContext context, List<WeightPlan> plans) {
      for (AuditRow row : context.rows()) {
        if (isUnplanned(row, plans)) {
          return true;
        }
      }
      return false;
    }

    // nobody knows what a custom heading that no plan names should carry
    private static boolean isUnplanned(AuditRow row, List<WeightPlan> plans) {
      return row.levelOne().isEmpty()
          && plans.stream()
              .allMatch(plan -> plan.headingFor(row.indicator().category()).isEmpty());
    }

    private static boolean follows(List<WeightPlan> plans, AuditContext context, Weights.By by) {
      for (WeightPlan plan : plansFor(plans, context, by)) {
        if (Weights.follows(
            plan, Weights.byPlan(plan, context, by), context.rows().size())) {
          return true;
        }
      }
      return false;
    }

    // plans that know no category of cost say nothing about forms that have one
    private static List<WeightPlan> plansFor(
        List<WeightPlan> plans, AuditContext context, Weights.By by) {
      String cost = LevelOne.COST.heading();
      for (WeightPlan plan : plans) {
        if (plan.weights().containsKey(cost)) {
          return plans;
        }
      }
      return Weights.isAnyOf(LevelOne.COST, context, by) ? WITH_COST : plans;
    }

    private static boolean isOfLevelOne(WeightPlan plan) {
      return Arrays.stream(LevelOne.values())
              .filter(one -> plan.weights().containsKey(one.heading()))
              .count()
          == plan.weights().size();
    }

    private Finding finding(WeightPlan plan, Map<String, Points> weights) {
      String planned = Weights.text(plan.weights());
      String printed = Weights.text(weights);
      return at("/indicators")
          .expected(planned)
          .reported(printed)
          .message(
              "the weights by category are {0}, but the rules plan {1}; follow the plan or state why "
                  + "they differ",
              "{2}指标分值为{0}，规定为{1}；请按规定设置，或说明调整理由",
              printed,
              planned,
              isOfLevelOne(plan) ? "一级" : "各类")
          .build();
    }
  }

  /** Looks for extreme weights. */
  static final class Concentrated extends StandardRule.OfRows {
    private static final Threshold ABOVE = Threshold.of(
        "concentration",
        "40%",
        "the share of all weights above which one indicator carries too much",
        "单项分值占总分值的比例高于该值时提示");

    Concentrated() {
      super("WEIGHT_CONCENTRATED", Severity.WARNING, PROJECTS, Need.WEIGHTS);
    }

    @Override
    public List<Threshold> thresholds() {
      return List.of(ABOVE);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      Points all = context.indicatorWeight().plus(context.fundWeight());
      if (row.weight().signum() <= 0 || all.signum() <= 0) {
        return;
      }
      Ratio share = row.weight().shareOf(all);
      if (share.compareTo(context.threshold(ABOVE)) > 0) {
        findings.accept(at(row.at("weight"))
            .reported(row.weight().toString())
            .message(
                "the indicator \"{}\" carries {} of {} points; spread the weight",
                "指标“{}”分值{}分，占全部分值{}分的{}；请合理分配",
                row.name(),
                row.weight(),
                all,
                share)
            .build());
      }
    }
  }

  /** Looks for forms that give points for rows without weights. */
  static final class Absent extends StandardRule.OfForm {
    Absent() {
      super("WEIGHTS_ABSENT", Severity.WARNING, RESULTS);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      boolean points = context.has(Need.SCORES) || context.has(Need.TOTAL_SCORE);
      if (points && !context.applying().isEmpty() && isWeightless(context.rows())) {
        findings.accept(at("/indicators")
            .message(
                "the form gives points, but none of its indicators carries a weight, so that neither"
                    + " a total nor a grade can be computed; state the weights",
                "表中填有得分，但各项指标均未填写分值，无法核算总分和等级；请补充分值")
            .build());
      }
    }

    private static boolean isWeightless(List<AuditRow> rows) {
      for (AuditRow row : rows) {
        if (!row.weight().isZero()) {
          return false;
        }
      }
      return true;
    }
  }
}
