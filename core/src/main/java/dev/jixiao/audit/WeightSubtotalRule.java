package dev.jixiao.audit;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.LevelOne;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Holds the weight that a heading prints against the sum of its rows.
 *
 * <p>R02.
 */
final class WeightSubtotalRule extends StandardRule {
  /** The rows under one heading. */
  private static final class Group {
    private final Row first;
    private final String field;
    private final String heading;
    private final Points printed;
    private Points sum = Points.ZERO;

    Group(Row first, String field, String heading, Points printed) {
      this.first = first;
      this.field = field;
      this.heading = heading;
      this.printed = printed;
    }
  }

  WeightSubtotalRule() {
    super(
        "WEIGHT_SUBTOTAL",
        Severity.ERROR,
        new RuleDescription(
            "R02",
            Message.of(
                "The weight printed in a heading differs from the sum of the indicators under it.",
                "标题中印制的分值与其下指标分值之和不一致。"),
            Message.of(
                "The weight of a category is fixed first and then split among its indicators.",
                "上级指标分值应等于下级指标分值之和。"),
            "产出指标(50分) 下各指标分值合计为48分",
            Message.of(
                "Correct the weights of the indicators or the weight in the heading.",
                "更正该类指标的分值，或更正标题中的分值。")));
  }

  @Override
  public void check(AuditContext context, Consumer<Finding> findings) {
    Map<String, Group> groups = new LinkedHashMap<>();
    IndicatorCategory above = IndicatorCategory.NONE;
    for (Row row : context.facts().rows()) {
      IndicatorCategory category = continued(row, above);
      above = category;
      String one = category.level1().strip();
      category
          .printedWeight1()
          .ifPresent(printed -> add(groups, one, new Group(row, "level1", one, printed)));
      String two = category.level2().strip();
      category
          .printedWeight2()
          .ifPresent(
              printed -> add(groups, one + "/" + two, new Group(row, "level2", two, printed)));
    }
    groups.values().stream()
        .filter(group -> !group.sum.isZero() && !group.sum.equals(group.printed))
        .forEach(group -> findings.accept(finding(group)));
  }

  // a heading printed once in a merged cell holds for the rows below that do not contradict it
  private static IndicatorCategory continued(Row row, IndicatorCategory above) {
    IndicatorCategory own = row.indicator().category();
    LevelOne meant = row.levelOne();
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
            "the heading \"" + group.heading + "\" prints " + group.printed
                + " points, but its indicators weigh " + group.sum
                + "; correct the one or the other",
            "“" + group.heading + "”印制分值" + group.printed + "分，其下指标分值合计" + group.sum + "分；请更正分值")
        .build();
  }
}
