package dev.jixiao.audit;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.problem.Message;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Holds the two levels of categories against each other.
 *
 * <p>R40, 财预〔2021〕101号.
 */
final class Level2MisplacedRule extends RowRule {
  Level2MisplacedRule() {
    super(
        "LEVEL2_MISPLACED",
        Severity.WARNING,
        new RuleDescription(
            "R40, 财预〔2021〕101号",
            Message.of(
                "A category of level two stands under a level one that it does not belong to, or repeats it.",
                "二级指标归类错误，或与一级指标同名。"),
            Message.of("Points are counted by category.", "分值按类别统计，归类错误会影响各类得分。"),
            "社会效益指标列在产出指标下；满意度指标下的二级指标仍为“满意度指标”",
            Message.of("Correct the heading.", "更正一级或二级指标。")));
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    IndicatorCategory category = row.indicator().category();
    LevelOne one = category.levelOne().orElse(null);
    StandardCategory two = category.standard().orElse(null);
    if (one == null || two == null || category.level2().isBlank()) {
      return;
    }
    boolean cost = one == LevelOne.COST && two == StandardCategory.COST;
    boolean repeated = stem(category.level1()).equals(stem(category.level2()));
    if (repeated || (two.levelOne() != one && !cost)) {
      findings.accept(finding(row, category, one, two, repeated));
    }
  }

  private Finding finding(
      Row row, IndicatorCategory category, LevelOne one, StandardCategory two, boolean repeated) {
    String expected = repeated ? repeatedName(one) : two.levelOne().heading() + "/" + two.heading();
    return at(row.at("level2"))
        .expected(expected)
        .reported(category.level2())
        .suggestion(repeated ? Optional.of(expected) : Optional.empty())
        .message(
            repeated
                ? "\"" + category.level2() + "\" repeats its level one; write " + expected
                : "\"" + category.level2() + "\" does not belong under \"" + category.level1()
                    + "\"; it stands under " + two.levelOne().heading(),
            repeated
                ? "二级指标“" + category.level2() + "”与一级指标重复，应为“" + expected + "”"
                : "二级指标“" + category.level2() + "”不应列在“" + category.level1() + "”下，应归入“"
                    + two.levelOne().heading() + "”")
        .build();
  }

  private static String repeatedName(LevelOne one) {
    return one == LevelOne.COST
        ? StandardCategory.ECONOMIC_COST.heading()
        : StandardCategory.SERVICE_RECIPIENT_SATISFACTION.heading();
  }

  private static String stem(String heading) {
    StringBuilder outside = new StringBuilder(heading.length());
    int depth = 0;
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      if ("(（[【".indexOf(c) >= 0) {
        depth++;
      } else if (")）]】".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && !Character.isWhitespace(c)) {
        outside.append(c);
      }
    }
    return outside.toString().replace("指标", "");
  }
}
