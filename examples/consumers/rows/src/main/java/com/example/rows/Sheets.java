package com.example.rows;

import dev.jixiao.audit.Finding;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.value.Points;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** The application's rows as the library's, and the library's scores and findings as the application's answers. */
@Mapper(componentModel = "spring", unmappedTargetPolicy = ReportingPolicy.IGNORE)
interface Sheets {
  @Mapping(target = "indicators", source = "rows")
  PerformanceForm form(Sheet sheet);

  /** The library's builder takes every cell as it is, a missing one too. */
  default Indicator indicator(Row row) {
    return Indicator.builder()
        .category(IndicatorCategory.of(text(row.level1()), text(row.level2())))
        .name(text(row.name()))
        .target(row.sign(), row.target(), row.unit())
        .actual(row.actual())
        .weight(row.weight())
        .reportedScore(row.reportedScore())
        .deviation(Optional.ofNullable(row.deviation()))
        .build();
  }

  @Mapping(target = "name", expression = "java(score.indicator().name())")
  @Mapping(target = "verdict", expression = "java(score.comparison().verdict().name())")
  @Mapping(target = "points", expression = "java(points(score.points()))")
  @Mapping(target = "reason", expression = "java(score.explanation().toText(java.util.Locale.CHINESE))")
  @Mapping(target = "faults", source = "findings")
  Answer answer(IndicatorScore score, List<Finding> findings);

  @Mapping(target = "field", expression = "java(finding.field())")
  @Mapping(target = "code", expression = "java(finding.code())")
  @Mapping(target = "message", expression = "java(finding.message(java.util.Locale.CHINESE))")
  Answer.Fault fault(Finding finding);

  default BigDecimal points(Optional<Points> points) {
    return points.map(Points::toBigDecimal).orElse(null);
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
