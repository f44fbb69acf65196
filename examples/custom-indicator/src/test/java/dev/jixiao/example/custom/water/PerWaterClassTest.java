package dev.jixiao.example.custom.water;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jixiao.form.Indicator;
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.testkit.ScoringStrategyContract;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PerWaterClassTest extends ScoringStrategyContract {
  @Override
  protected IndicatorTypes types() {
    return IndicatorTypes.standard().with(new WaterType());
  }

  @Override
  protected ScoringStrategy strategy() {
    return made("per-water-class(step=40%)", new PerWaterClass());
  }

  @Override
  protected List<Indicator> worstToBest() {
    return List.of(
        indicator("≤Ⅱ类", "劣Ⅴ类"),
        indicator("≤Ⅱ类", "Ⅳ类"),
        indicator("≤Ⅱ类", "Ⅲ类"),
        indicator("≤Ⅱ类", "Ⅱ类"),
        indicator("≤Ⅱ类", "Ⅰ类"));
  }

  @Test
  void takesNoNegativeStep() {
    assertThrows(
        NoSuchElementException.class,
        () -> made("per-water-class(step=-10%)", new PerWaterClass()));
  }
}
