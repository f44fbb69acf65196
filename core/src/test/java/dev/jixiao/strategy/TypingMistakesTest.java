package dev.jixiao.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule keeper types by mistake, refused in both languages, beside what looks like it and is right. */
class TypingMistakesTest {
  private static Parsed<?> made(String spec) {
    return ScoringStrategies.standard().create(StrategySpec.parse(spec));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bands(bands=0.9:100%,0.8:80%) | \"0.9\" without a sign may mean 0.9% or 90% | “0.9”没有单位，可能是 0.9%，也可能是 90%",
        "bands(bands=90:100%,80:80%) | may mean 90% or 9000% | 可能是 90%",
        "bands(bands=90%:1,80%:0.8) | may mean 1分 or 100% of the weight | 可能是 1分，也可能是分值的 100%",
        "bands(bands=90%:1) | may mean 1分 or 100% | 可能是 1分",
        "bands(bands=90%:100%,80:80%, of=value) | some bounds are percentages and others are not | 有的带百分号，有的不带",
        "deduct-per-step(step=3, points=1) | may mean 3% or 3 in the target's unit | 指标值的 3 个单位",
        "deduct-per-step(step=0.03, points=1) | may mean 0.03% | 可能是 0.03%",
        "deduct-per-step(step=3件, points=1) | with by=value 3件 | 应写明 by=value",
        "proportional-above(floor=0.6) | may mean 0.6% or 60% | 可能是 0.6%，也可能是 60%",
        "proportional-from(floor=60) | may mean 60% | 可能是 60%",
        "proportional(from=0.95) | may mean 0.95% or 95% | 可能是 0.95%，也可能是 95%",
        "judgement-bands(upper=0.8) | may mean 0.8% or 80% | 可能是 0.8%",
        "interpolate(anchors=0.6:0%,1:100%) | may mean 0.6% or 60% | 可能是 0.6%",
        "interpolate(anchors=60%:0%,100:100%, of=value) | some anchors are percentages | 有的带百分号",
        "interpolate(anchors=60%:0%,100%:1) | number:share% | 档点应写作",
        "all-or-nothing(otherwise=0.5) | may mean 0.5分 or 50% | 可能是 0.5分",
        "levels(levels=好:1,中:0.6) | may mean 1分 or 100% | 可能是 1分",
        "range-falloff(falloff=0.1) | may mean 0.1% or 10% | 可能是 0.1%",
        "equality(tolerance=0.1) | may mean 0.1% or 10% | 可能是 0.1%",
        "rank(step=5) | may mean 5% | 可能是 5%",
        "survey(levels=好:100%, target=0.9) | may mean 0.9% or 90% | 可能是 0.9%",
        "reverse-linear(zeroAt=150) | may mean 150% or 150 times the limit | 可能是 150%，也可能是 150 倍",
        "lateness(step=0.04, points=1) | may mean 0.04% or 0.04 of a day | 可能是 0.04%，也可能是 0.04 天",
        "lateness(step=1件, points=1) | a time | 应为占计划时间的百分比或时间",
        "composite(parts=proportional:0.4;all-or-nothing:0.6) | may mean 0.4% or 40% | 可能是 0.4%",
        "deduct-per-step(step=3%, points=1, limit=1) | may mean 1分 or 100% | 可能是 1分",
        "base-and-bonus(base=0.8, step=1%, points=0.5) | may mean 0.8分 or 80% | 可能是 0.8分",
        "bands(bands=9O%:100%) | a number such as 60% or 3 | 应为 60% 或 3 之类的数字",
        "deduct-per-step(step=3%, points=x) | a share from 0% to 100%, or points | 应为 0% 至 100% 的比例，或",
        "bands(bands=90%:100%, of=valeu) | one of completion, value | 之一",
        "proportional-above(flor=60%) | perhaps flor should be floor | flor 是否应为 floor",
      })
  void isRefusedWithBothMeaningsInBothLanguages(String spec, String english, String chinese) {
    Message said = made(spec).problem().orElseThrow().wording();
    assertTrue(said.english().contains(english), said.english());
    assertTrue(said.chinese().contains(chinese), said.chinese());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bands(bands=90%:100%,80%:80%)",
        "bands(bands=90%:10,80%:8,60%:0)",
        "bands(bands=90%:1分,80%:0.8分)",
        "bands(bands=≤0%:3,≤10%:2,≤20%:1,≤30%:0.5, of=value, met=band)",
        "bands(bands=≤0:3,≤5:1, of=value)",
        "bands(bands=100:10,80:8, of=value)",
        "bands(bands=90%:100%,0:50%)",
        "deduct-per-step(step=3%, points=1)",
        "deduct-per-step(step=3%, points=0.5分)",
        "deduct-per-step(step=3, points=1, by=value)",
        "deduct-per-step(step=3件, points=1, by=value)",
        "deduct-per-event(points=0.5)",
        "lateness(step=1, points=1)",
        "lateness(step=1个月, points=1)",
        "lateness(step=1周, points=1)",
        "lateness(step=4%, points=1)",
        "base-and-bonus(base=80%, step=1, points=0.5)",
        "reverse-linear(zeroAt=2)",
        "reverse-linear(zeroAt=200%)",
        "reverse-linear(zeroAt=1.5)",
        "lateness(step=0.5天, points=1)",
        "checklist(items=①:1,②:1,③:1)",
        "levels(levels=好:5,中:1)",
        "all-or-nothing(otherwise=0)",
        "all-or-nothing(otherwise=2)",
        "proportional-from(floor=0)",
        "interpolate(anchors=0:100%,50%:0%, of=deviation)",
      })
  void whatSaysWhatItCountsIsTaken(String spec) {
    assertEquals("", made(spec).problem().map(Object::toString).orElse(""));
  }
}
