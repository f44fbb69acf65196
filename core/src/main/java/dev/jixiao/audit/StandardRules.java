package dev.jixiao.audit;

import java.util.List;
import java.util.stream.Stream;

/** The standard rules, subject by subject. A new one is added to the list of its subject. */
final class StandardRules {
  static final List<AuditRule> ALL = Stream.of(
          WeightRules.ALL,
          ScoreRules.ALL,
          DeviationRules.ALL,
          ActualRules.ALL,
          TargetRules.ALL,
          DateRules.ALL,
          FundRules.ALL,
          CostRules.ALL,
          RateRules.ALL,
          HeadRules.ALL,
          GoalRules.ALL,
          AcrossRules.ALL,
          ProgressRules.ALL,
          YearRules.ALL)
      .flatMap(List::stream)
      .toList();

  private StandardRules() {}
}
