package dev.jixiao.audit;

import dev.jixiao.form.LevelOne;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Looks for categories of level one without an indicator.
 *
 * <p>R39, 财预〔2020〕10号.
 */
final class DimensionMissingRule extends StandardRule {
  private static final List<LevelOne> NEEDED =
      List.of(LevelOne.OUTPUT, LevelOne.BENEFIT, LevelOne.SATISFACTION);

  DimensionMissingRule() {
    super(
        "DIMENSION_MISSING",
        Severity.ERROR,
        new RuleDescription(
            "R39, 财预〔2020〕10号",
            Message.of(
                "The form has no indicators of output, of benefit or of satisfaction.",
                "缺少产出、效益或满意度指标。"),
            Message.of("A project is judged by all of its sides.", "绩效指标应涵盖产出、效益和满意度。"),
            "只有一项成本指标，没有效益和满意度指标",
            Message.of("Add indicators of the missing categories.", "补充所缺类别的指标。")));
  }

  @Override
  public void check(AuditContext context, Consumer<Finding> findings) {
    List<Row> rows = context.facts().rows();
    // a form with categories of its own is not judged by the standard ones
    if (rows.stream().anyMatch(row -> row.levelOne() == null)) {
      return;
    }
    Set<LevelOne> present = EnumSet.noneOf(LevelOne.class);
    rows.forEach(row -> present.addAll(categories(row)));
    List<LevelOne> missing = NEEDED.stream()
        .filter(level -> !present.contains(level))
        .filter(level -> level != LevelOne.SATISFACTION || !isSpread(context))
        .toList();
    if (!missing.isEmpty()) {
      findings.accept(finding(missing));
    }
  }

  private static List<LevelOne> categories(Row row) {
    List<LevelOne> categories = new ArrayList<>();
    LevelOne meant = row.levelOne();
    if (meant != null) {
      categories.add(meant);
    }
    boolean cost = meant == LevelOne.COST;
    row.indicator().category().levelOne().filter(one -> cost).ifPresent(categories::add);
    if (row.name().contains("满意")) {
      categories.add(LevelOne.SATISFACTION);
    }
    return categories;
  }

  // a project that serves nobody gives the points of satisfaction to its benefits
  private static boolean isSpread(AuditContext context) {
    Map<LevelOne, Points> weights = Weights.byLevelOne(context.facts(), true);
    Points benefit = weights.getOrDefault(LevelOne.BENEFIT, Points.ZERO);
    Points usual = Points.of(weights.containsKey(LevelOne.COST) ? 30 : 40);
    return benefit.equals(usual);
  }

  private Finding finding(List<LevelOne> missing) {
    String names = missing.stream().map(LevelOne::heading).collect(Collectors.joining("、"));
    return at("/indicators")
        .expected(names)
        .message("there are no indicators of " + names + "; add some", "缺少" + names + "，请补充")
        .build();
  }
}
