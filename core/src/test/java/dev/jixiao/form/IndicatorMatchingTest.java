package dev.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** By what a row is known again in another form of its project. */
class IndicatorMatchingTest {
  private static Indicator row(String level2, String name, String code) {
    return Indicator.builder()
        .category(IndicatorCategory.of("产出指标", level2))
        .name(name)
        .code(code.isEmpty() ? null : code)
        .build();
  }

  @Test
  void aNameAloneDoesNotTakeTheRowOfItsOwnHeading() {
    List<Indicator> earlier = List.of(row("数量指标", "培训", ""));
    List<Indicator> later = List.of(row("质量指标", "培训", ""), row("数量指标", "培训", ""));
    IndicatorMatching rows = IndicatorMatching.of(earlier, later);
    assertEquals(List.of(new IndicatorMatching.Pair(0, 1)), rows.pairs());
    assertEquals(List.of(0), rows.added());
    assertEquals(List.of(), rows.dropped());
  }

  @Test
  void aNameDoesNotTakeTheRowOfACode() {
    List<Indicator> earlier = List.of(row("数量指标", "培训", "A1"), row("数量指标", "培训", ""));
    List<Indicator> later = List.of(row("数量指标", "培训", ""), row("数量指标", "培训场次", "A1"));
    IndicatorMatching rows = IndicatorMatching.of(earlier, later);
    assertEquals(
        List.of(new IndicatorMatching.Pair(1, 0), new IndicatorMatching.Pair(0, 1)), rows.pairs());
  }

  @Test
  void aRowUnderAnotherHeadingIsKnownByItsNameIfNoOtherHasIt() {
    List<Indicator> earlier = List.of(row("数量指标", "培训 。", ""), row("数量指标", "验收", "A1"));
    List<Indicator> later = List.of(row("质量指标", "培训", ""), row("数量指标", "验收", "A2"));
    IndicatorMatching rows = IndicatorMatching.of(earlier, later);
    assertEquals(List.of(new IndicatorMatching.Pair(0, 0)), rows.pairs());
    assertEquals(List.of(1), rows.dropped());
    assertEquals(List.of(1), rows.added());
  }

  @Test
  void rowsAlikeAreMatchedInTheirOrder() {
    List<Indicator> rows = List.of(row("数量指标", "培训", ""), row("数量指标", "培训", ""));
    assertEquals(
        List.of(new IndicatorMatching.Pair(0, 0), new IndicatorMatching.Pair(1, 1)),
        IndicatorMatching.of(rows, rows).pairs());
    // nothing is known of a row without a name and a code
    Indicator blank = row("数量指标", "", "");
    assertEquals(List.of(), IndicatorMatching.of(List.of(blank), List.of(blank)).pairs());
  }
}
