package dev.jixiao.example.benchmarks;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.example.benchmarks.work.TypedForm;
import dev.jixiao.example.benchmarks.work.TypedRow;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.target.IndicatorTypes;
import java.util.ArrayList;
import java.util.List;

/** Reads the targets and actual values of a form anew, as a program does when somebody types. */
final class LibraryText {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();

  private LibraryText() {}

  /**
   * Reads the cells of a form.
   *
   * @param typed the texts
   * @param frame the form, for everything but targets and actual values
   * @return the form
   */
  static PerformanceForm read(TypedForm typed, PerformanceForm frame) {
    List<TypedRow> rows = typed.rows();
    List<Indicator> indicators = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Indicator row = frame.indicators().get(i);
      indicators.add(Indicator.builder()
          .category(row.category())
          .name(row.name())
          .weight(row.weight())
          .target(TYPES.read(rows.get(i).target()))
          .actual(ActualValue.of(rows.get(i).actual()))
          .build());
    }
    return frame.toBuilder().indicators(indicators).build();
  }
}
