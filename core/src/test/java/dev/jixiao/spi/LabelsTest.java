package dev.jixiao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Direction;
import dev.jixiao.compare.EqualityPolicy;
import dev.jixiao.compare.Requirement;
import dev.jixiao.compare.Verdict;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.Scorer;
import dev.jixiao.strategy.Award;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorType;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import dev.jixiao.target.Understanding;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What types, strategies and rule sets are called, for people; and the words that a custom type gives. */
class LabelsTest {
  record Stars(String text) implements Target {
    @Override
    public String canonical() {
      return text;
    }
  }

  /** A type that says nothing for people. */
  static class PlainStars implements IndicatorType<Stars> {
    @Override
    public String name() {
      return "stars";
    }

    @Override
    public Class<Stars> targetType() {
      return Stars.class;
    }

    @Override
    public Parsed<Stars> parse(String text) {
      if (text.matches("★{6,}")) {
        return Parsed.failed("TOO_MANY_STARS", "more than five stars", "超过五星");
      }
      return text.matches("★+") ? Parsed.ok(new Stars(text)) : Parsed.unrecognised();
    }

    @Override
    public Comparison compare(Stars target, ActualValue actual, ComparisonContext context) {
      return Comparison.met();
    }
  }

  /** The same with a label and with words. */
  static final class NamedStars extends PlainStars {
    @Override
    public Message label() {
      return Message.of("stars of service", "服务星级");
    }

    @Override
    public Requirement requirement(Stars target, ComparisonContext context) {
      int count = target.text().length();
      return Requirement.of(Message.of(count + " stars or more", count + "星及以上"))
          .towards(Direction.LARGER_IS_BETTER, Message.of("as for all stars", "星级越高越好"));
    }
  }

  /** The same, and it fails. */
  static final class FailingStars extends PlainStars {
    @Override
    public Message label() {
      throw new IllegalStateException("label");
    }

    @Override
    public Requirement requirement(Stars target, ComparisonContext context) {
      throw new IllegalStateException("requirement");
    }
  }

  private static Understanding understand(IndicatorType<?> type, String text) {
    return IndicatorTypes.standard()
        .with(type)
        .understand(text, ComparisonContext.builder().build());
  }

  @Test
  void aTypeGivesItsOwnLabelAndWords() {
    Understanding cell = understand(new NamedStars(), "★★★");
    assertEquals("服务星级：3星及以上", cell.toText(Locale.CHINESE));
    assertEquals("stars of service: 3 stars or more", cell.toText(Locale.ENGLISH));
    assertEquals("星级越高越好", cell.reason().orElseThrow().chinese());
  }

  @Test
  void withoutThemItsNameAndTheCanonicalFormDo() {
    assertEquals("stars：★★★", understand(new PlainStars(), "★★★").toText(Locale.CHINESE));
  }

  @Test
  void aTypeThatFailsCostsItsWordsOnly() {
    Understanding cell = understand(new FailingStars(), "★★★");
    assertEquals("stars", cell.label().chinese());
    assertEquals("TYPE_FAILED", cell.problem().orElseThrow().code());
    assertEquals("★★★", cell.requirement().toText(Locale.CHINESE));
  }

  @Test
  void whatATypeSaysOfATextInItsNotationGoesFirst() {
    Problem problem = understand(new NamedStars(), "★★★★★★").problem().orElseThrow();
    assertEquals("TOO_MANY_STARS", problem.code());
    Scorer scorer =
        Scorer.builder().types(IndicatorTypes.standard().with(new NamedStars())).build();
    Indicator row = Indicator.builder().name("n").target("★★").build();
    assertEquals("服务星级：2星及以上", scorer.understand(row).toText(Locale.CHINESE));
  }

  static java.util.Set<String> strategies() {
    return ScoringStrategies.standard().names();
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void everyStrategyHasALabelInBothLanguages(String name) {
    Message label = ScoringStrategies.standard().label(name);
    assertTrue(label.chinese().matches("[\\p{IsHan}]+"), label::toString);
    assertTrue(label.english().matches("[a-z ,]+"), label::toString);
  }

  @Test
  void budgetStrategiesAndOverFulfilmentHaveThemToo() {
    ScoringStrategies all = ScoringStrategies.standard();
    all.budgetNames()
        .forEach(
            name -> assertTrue(all.budgetLabel(name).chinese().matches("[\\p{IsHan}]+"), name));
    all.overFulfilmentNames()
        .forEach(name ->
            assertTrue(all.overFulfilmentLabel(name).chinese().matches("[\\p{IsHan}]+"), name));
  }

  @Test
  void everyTypeHasThemToo() {
    for (IndicatorType<?> type : IndicatorTypes.standard().types()) {
      assertTrue(type.label().chinese().matches("[\\p{IsHan}]+"), type.name());
    }
  }

  private static String explained(ScoringStrategies strategies) {
    return Scorer.builder()
        .strategies(strategies)
        .build()
        .score(Indicator.builder()
            .name("n")
            .target("≥3次")
            .actual("3次")
            .weight(10)
            .scoring(StrategySpec.of("per-class").toStandard())
            .build())
        .explanation()
        .toText(Locale.CHINESE);
  }

  @Test
  void whatAComparisonSaysHasWordsInBothLanguages() {
    assertEquals(
        """
        met, partly met, not met, undetermined, not applicable
        完成, 部分完成, 未完成, 无法判定, 不适用
        measured, declared, none
        实测, 申报, 无
        more is better, less is better, earlier is better
        越高越好, 越低越好, 越早越好
        by the direction of the indicator, met only by exactly that value, otherwise by the distance from it
        按指标方向判定, 仅相等时算完成, 不相等时按接近程度
        """,
        labels(Verdict.values(), Verdict::label)
            + labels(Basis.values(), Basis::label)
            + labels(Direction.values(), Direction::label)
            + labels(EqualityPolicy.values(), EqualityPolicy::label));
  }

  private static <E> String labels(E[] all, Function<E, Message> label) {
    return Stream.of(Locale.ENGLISH, Locale.CHINESE)
        .map(locale -> Arrays.stream(all)
                .map(one -> label.apply(one).in(locale))
                .collect(Collectors.joining(", "))
            + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void aCustomStrategyIsCalledByItsLabelOrElseByItsName() {
    ScoringStrategy flat =
        (indicator, comparison) -> Award.of(indicator.weight(), Message.of("all", "记满分"));
    ScoringStrategies named = ScoringStrategies.standard()
        .with("per-class", Message.of("per class", "按等级记分"), parameters -> flat);
    assertTrue(explained(named).contains("赋分方法：按等级记分（"), explained(named));
    assertFalse(explained(named).contains("per-class"), explained(named));
    String plain = explained(ScoringStrategies.standard().with("per-class", parameters -> flat));
    assertTrue(plain.contains("赋分方法：per-class（"), plain);
  }

  @Test
  void aRuleSetIsCalledByItsDocumentElseByItsName() {
    assertEquals("财预〔2020〕10号", ScoringRules.mof2020().label().chinese());
    assertEquals("mof-2020-10 (财预〔2020〕10号)", ScoringRules.mof2020().label().english());
    ScoringRules own =
        ScoringRules.mof2020().toBuilder().name("某县2024").source("").build();
    assertEquals(Message.of("某县2024"), own.label());
  }
}
