package dev.jixiao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.compare.QualitativeLadder;
import dev.jixiao.compare.Verdict;
import dev.jixiao.form.AttributeKey;
import dev.jixiao.form.FundingSource;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.rules.GradeScale;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.Scorer;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A department's own ladder, categories, sources, grades, units and cells, each as its Javadoc shows it. */
class OwnVocabularyTest {
  @Test
  void ladders() {
    QualitativeLadder ours = QualitativeLadder.standard()
        .withGrades(List.of(List.of("优秀", "良好"), List.of("合格"), List.of("不合格")));
    Indicator row =
        Indicator.builder().name("n").target("优秀").actual("良好").weight("10").build();
    assertEquals(Verdict.PARTLY_MET, Scorer.standard().score(row).comparison().verdict());
    Scorer scorer = Scorer.builder().ladder(ours).build();
    assertEquals(Verdict.MET, scorer.score(row).comparison().verdict());
  }

  @Test
  void categories() {
    IndicatorCategory process = IndicatorCategory.of("过程指标", "评审程序");
    assertEquals(Optional.empty(), process.standard());
    Scorer scorer = Scorer.of(ScoringRules.mof2020().toBuilder()
        .strategyForCategory(process, StrategySpec.of("all-or-nothing"))
        .build());
    Indicator row = Indicator.builder()
        .category(process)
        .name("n")
        .target("≥10次")
        .actual("9次")
        .weight("10")
        .build();
    assertEquals(Optional.of(Points.ZERO), scorer.score(row).points());
    assertEquals(Optional.of(Points.of(9)), Scorer.standard().score(row).points());
  }

  @Test
  void fundingSources() {
    assertEquals(Optional.of(FundingSource.Kind.FROM_ABOVE), new FundingSource("其中：中央补助").kind());
    assertEquals(Optional.empty(), new FundingSource("彩票公益金").kind());
  }

  @Test
  void gradeScales() {
    GradeScale scale = GradeScale.parse("A:85%,B:70%,C:50%,D:0%");
    assertEquals("B", scale.grade(Ratio.ofPercent("84.99")).name());
    assertEquals(
        scale, ScoringRules.mof2020().toBuilder().gradeScale(scale).build().gradeScale());
  }

  @Test
  void units() {
    assertEquals(Unit.of("标准箱"), Unit.of("标准箱"));
    Indicator row = Indicator.builder()
        .name("n")
        .target("≥10标准箱")
        .actual("5标准箱")
        .weight("10")
        .build();
    assertEquals(Optional.of(Points.of(5)), Scorer.standard().score(row).points());
  }

  @Test
  void typedCells() {
    AttributeKey<LocalDate> verified =
        AttributeKey.of("verifiedOn", LocalDate::parse, LocalDate::toString);
    LocalDate day = LocalDate.of(2023, 6, 30);
    Indicator row = Indicator.builder().attribute(verified, day).build();
    assertEquals(Optional.of(day), row.attribute(verified));
    assertEquals("2023-06-30", row.attributes().get("verifiedOn"));
  }
}
