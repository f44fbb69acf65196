package dev.jixiao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.QualitativeLadder;
import dev.jixiao.compare.Verdict;
import dev.jixiao.target.IndicatorTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A custom ladder: its degrees, its grades, its stems, and what they order. */
class QualitativeLadderTest {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();
  private static final List<List<String>> TURNED =
      List.of(List.of("有所"), List.of("明显"), List.of("显著"), List.of("未"));
  private static final List<List<String>> GRADES =
      List.of(List.of("良"), List.of("优"), List.of("中"), List.of("差"));
  private static final List<List<String>> STEMS = List.of(List.of("提升", "改善"));

  private static Verdict verdict(QualitativeLadder ladder, String target, String actual) {
    ComparisonContext context = ComparisonContext.builder().ladder(ladder).build();
    return TYPES.compare(TYPES.read(target), ActualValue.of(actual), context).verdict();
  }

  @Test
  void degreesOrder() {
    QualitativeLadder standard = QualitativeLadder.standard();
    QualitativeLadder ours = standard.withDegrees(TURNED);
    assertEquals(Verdict.PARTLY_MET, verdict(standard, "显著提升", "有所提升"));
    assertEquals(Verdict.MET, verdict(ours, "显著提升", "有所提升"));
    assertEquals(Verdict.PARTLY_MET, verdict(ours, "有所提升", "明显提升"));
    assertEquals(TURNED, ours.degrees());
    assertEquals(standard.grades(), ours.grades());
    assertEquals(standard.stems(), ours.stems());
  }

  @Test
  void gradesOrder() {
    QualitativeLadder standard = QualitativeLadder.standard();
    QualitativeLadder ours = standard.withGrades(GRADES);
    assertEquals(Verdict.PARTLY_MET, verdict(standard, "优", "良"));
    assertEquals(Verdict.MET, verdict(ours, "优", "良"));
    assertEquals(Verdict.PARTLY_MET, verdict(ours, "优", "中"));
    assertEquals(Verdict.NOT_MET, verdict(ours, "优", "差"), "the lowest rung is nothing");
    assertEquals(GRADES, ours.grades());
    assertEquals(standard.degrees(), ours.degrees());
  }

  @Test
  void stemsCountAsOne() {
    QualitativeLadder standard = QualitativeLadder.standard();
    QualitativeLadder ours = standard.withStems(STEMS);
    assertEquals(Verdict.MET, verdict(ours, "显著提升", "显著改善"));
    assertEquals(Verdict.UNDETERMINED, verdict(standard, "显著提升", "显著改善"));
    assertEquals(Verdict.UNDETERMINED, verdict(ours, "显著提升", "显著提高"), "only its own stems");
    assertEquals(STEMS, ours.stems());
    assertEquals(standard.degrees(), ours.degrees());
  }

  @Test
  void theLongestWordOfALadderCountsInWhicheverOrderTheyStand() {
    List<List<String>> longestFirst =
        List.of(List.of("大幅度"), List.of("大幅"), List.of("有所"), List.of("未"));
    List<List<String>> longestLast =
        List.of(List.of("大幅"), List.of("大幅度"), List.of("有所"), List.of("未"));
    QualitativeLadder standard = QualitativeLadder.standard();
    for (String verb : List.of("提升", "降低")) {
      for (List<List<String>> degrees : List.of(longestFirst, longestLast)) {
        QualitativeLadder ours = standard.withDegrees(degrees);
        String best = degrees.get(0).get(0) + verb;
        String good = degrees.get(1).get(0) + verb;
        String fair = degrees.get(2).get(0) + verb;
        assertEquals(Verdict.MET, verdict(ours, good, best), good + " <- " + best);
        assertEquals(Verdict.PARTLY_MET, verdict(ours, best, good), best + " <- " + good);
        assertEquals(Verdict.PARTLY_MET, verdict(ours, good, fair), good + " <- " + fair);
        assertEquals(Verdict.PARTLY_MET, verdict(ours, best, "部分" + verb), "some of it");
        assertEquals(Verdict.PARTLY_MET, verdict(ours, best, "基本" + verb), "most of it");
      }
    }
  }

  @Test
  void subjectsThatDifferDoNotCompare() {
    QualitativeLadder standard = QualitativeLadder.standard();
    assertEquals(Verdict.MET, verdict(standard, "收入显著提升", "显著提升"));
    assertEquals(Verdict.UNDETERMINED, verdict(standard, "显著提升", "收入显著提升"));
    assertEquals(
        Verdict.MET,
        TYPES
            .compare(
                TYPES.read("显著提升"),
                ActualValue.of("收入显著提升"),
                ComparisonContext.builder().name("农民收入").build())
            .verdict(),
        "a level of what the indicator is about");
    assertEquals(Verdict.UNDETERMINED, verdict(standard, "收入显著提升", "产量显著提升"));
  }

  @Test
  void laddersAreEqualByWhatTheyOrder() {
    QualitativeLadder standard = QualitativeLadder.standard();
    QualitativeLadder copy = standard.withDegrees(standard.degrees());
    assertEquals(standard, copy);
    assertEquals(standard.hashCode(), copy.hashCode());
    assertNotEquals(standard, standard.withDegrees(TURNED));
    assertNotEquals(standard, standard.withGrades(GRADES));
    assertNotEquals(standard, standard.withStems(STEMS));
    assertNotEquals(standard.hashCode(), standard.withGrades(GRADES).hashCode());
    assertTrue(standard.toString().matches("degrees: \\d+, grades: \\d+"), standard::toString);
  }
}
