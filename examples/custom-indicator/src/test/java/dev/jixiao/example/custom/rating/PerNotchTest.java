package dev.jixiao.example.custom.rating;

import dev.jixiao.form.Indicator;
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.testkit.ScoringStrategyContract;
import java.util.List;

class PerNotchTest extends ScoringStrategyContract {
  @Override
  protected IndicatorTypes types() {
    return IndicatorTypes.standard().with(new CreditRatingType());
  }

  @Override
  protected ScoringStrategy strategy() {
    return made("per-notch(points=3)", new PerNotch());
  }

  @Override
  protected List<Indicator> worstToBest() {
    return List.of(
        indicator("≥A-", "D"),
        indicator("≥A-", "B"),
        indicator("≥A-", "B+"),
        indicator("≥A-", "A-"),
        indicator("≥A-", "A+"));
  }
}
