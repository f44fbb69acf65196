/** Reads, compares, scores, explains and audits performance forms (绩效目标申报表、绩效运行监控表、绩效自评表、绩效评价评分表). */
module dev.jixiao.core {
  requires static org.jspecify; // not transitive: users would need it on their module path
  requires static org.immutables.value.annotations;
  requires static java.compiler; // javax.annotation.processing.Generated in the generated sources

  exports dev.jixiao.value;
  exports dev.jixiao.problem;
  exports dev.jixiao.explain;
  exports dev.jixiao.compare;
  exports dev.jixiao.target;
  exports dev.jixiao.form;
  exports dev.jixiao.strategy;
  exports dev.jixiao.rules;
  exports dev.jixiao.score;
  exports dev.jixiao.audit;
  exports dev.jixiao.report;
  exports dev.jixiao.table;

  // only when a program asks for discovered(…)
  uses dev.jixiao.target.IndicatorType;
  uses dev.jixiao.strategy.ScoringStrategyProvider;
  uses dev.jixiao.audit.AuditRule;
}
