package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.Derivation;
import dev.jixiao.form.Indicator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns that hold the figures from which a rate was computed. */
class DerivationsTest {
  private static final TableReading READING = Tables.read("""
      部门整体支出绩效自评表{c9}
      部门名称{c2} | 县水利局{c7}
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分子 | 分母 | 上年数 | 分值
      产出指标 | 数量指标 | 预算完成率 | ≥100% | / | 960万元 | 1200万元 | — | 60
      产出指标 | 质量指标 | 验收合格率 | ≥95% | 98% | | | | 40
      """);

  @Test
  void theFiguresOfARateAreItsDerivation() {
    Indicator row = READING.orElseThrow().indicators().get(0);
    assertEquals(
        Derivation.builder().numerator("960万元").denominator("1200万元").build(),
        row.derivation().orElseThrow());
    assertTrue(row.attributes().isEmpty());
    assertTrue(READING.orElseThrow().indicators().get(1).derivation().isEmpty());
    assertEquals(List.of(), Tables.errors(READING));
  }

  @Test
  void eachOfThemHasItsCell() {
    assertEquals(
        "F4", READING.cellAt("/indicators/0/derivation/numerator").orElseThrow().address());
    assertEquals(
        "G4",
        READING.cellAt("/indicators/0/derivation/denominator").orElseThrow().address());
    assertEquals(
        "G5",
        READING.cellAt("/indicators/1/derivation/denominator").orElseThrow().address());
  }
}
