package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.Indicator;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.StrategySpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strategies that look at other cells than the actual value, of rows whose actual value answers nothing. */
class OtherCellsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "manual | 8 | '' | 8",
        "manual | 10 | '' | 10",
        "manual | 0 | '' | 0",
        "manual | 10.5 | '' | STRATEGY_NOT_APPLICABLE",
        "manual | -1 | '' | STRATEGY_NOT_APPLICABLE",
        "manual | '' | '' | STRATEGY_NOT_APPLICABLE",
        "manual(mode=editable) | 8 | '' | 8",
        "manual(mode=editable) | '' | '' | ACTUAL_UNREADABLE",
        "checklist(items=制度:60%,台账:40%) | '' | 制度=是,台账=否 | 6",
        "checklist(items=制度:60%,台账:40%) | '' | 制度=是,台账=是 | 10",
        "checklist(items=制度:60%,台账:40%) | '' | 制度=否,台账=否 | 0",
        "checklist(items=制度:60%,台账:40%) | '' | 制度=是 | ACTUAL_UNREADABLE",
        "checklist(items=制度:60%,台账:40%) | '' | 制度=是,台账=大概 | STRATEGY_NOT_APPLICABLE",
        "survey(levels=满意:100%,不满意:0%) | '' | 满意=9,不满意=1 | 9",
        "survey(levels=满意:100%,不满意:0%) | '' | 满意=9 | ACTUAL_UNREADABLE",
        "rank(step=5%) | '' | '' | ACTUAL_UNREADABLE",
        "deduct-per-counted-event(events=一般事故:0.5,重大事故:1) | '' | 一般事故=2,重大事故=1 | 8",
        "deduct-per-counted-event(events=一般事故:0.5,重大事故:1) | '' | 一般事故=2起,重大事故=0 | 9",
        "deduct-per-counted-event(events=一般事故:0.5,重大事故:1) | '' | 一般事故=无,重大事故=没有 | 10",
        "deduct-per-counted-event(events=一般事故:0.5,重大事故:1) | '' | 一般事故= 3次,重大事故=无 | 8.5",
        "deduct-per-counted-event(events=一般事故:0.5,重大事故:1) | '' | 一般事故=20,重大事故=1 | 0",
        "deduct-per-counted-event(events=一般事故:0.5,重大事故:1) | '' | 一般事故=20,重大事故=0 | 0",
        "deduct-per-counted-event(events=一般事故:0.5,重大事故:1, limit=40%) | '' | 一般事故=20,重大事故=1 | 6",
        "deduct-per-counted-event(events=一般事故:0.5,重大事故:1, limit=40%) | '' | 一般事故=8,重大事故=0 | 6",
        "deduct-per-counted-event(events=一般事故:0.5,重大事故:1, limit=40%) | '' | 一般事故=6,重大事故=0 | 7",
        "deduct-per-counted-event(events=一般事故:0.5,重大事故:1) | '' | 一般事故=1.5,重大事故=0 | STRATEGY_NOT_APPLICABLE",
        "deduct-per-counted-event(events=一般事故:0.5,重大事故:1) | '' | 一般事故=-1,重大事故=0 | STRATEGY_NOT_APPLICABLE",
        "deduct-per-counted-event(events=一般事故:0.5,重大事故:1) | '' | 一般事故=约3,重大事故=0 | STRATEGY_NOT_APPLICABLE",
        "deduct-per-counted-event(events=一般事故:0.5,重大事故:1) | '' | 一般事故=20%,重大事故=0 | STRATEGY_NOT_APPLICABLE",
        "deduct-per-counted-event(events=一般事故:0.5,重大事故:1) | '' | 一般事故=若干,重大事故=0 | STRATEGY_NOT_APPLICABLE",
        "deduct-per-counted-event(events=一般事故:0.5,重大事故:1) | '' | 一般事故=2 | ACTUAL_UNREADABLE",
      })
  void whatOtherCellsSayIsScoredAndNothingElse(
      String spec, String reported, String cells, String expected) {
    Indicator.Builder row = Indicator.builder().target("≥90%").actual("见附件").weight("10");
    if (!reported.isEmpty()) {
      row.reportedScore(reported);
    }
    for (String cell : cells.isEmpty() ? new String[0] : cells.split(",")) {
      row.putAttribute(cell.split("=")[0], cell.split("=")[1]);
    }
    Scorer scorer = Scorer.of(ScoringRules.builder()
        .name("r")
        .defaultStrategy(StrategySpec.parse(spec))
        .build());

    IndicatorScore score = scorer.score(row.build());

    assertEquals(
        expected,
        score
            .points()
            .map(Object::toString)
            .orElseGet(() -> score.problem().orElseThrow().code()));
  }
}
