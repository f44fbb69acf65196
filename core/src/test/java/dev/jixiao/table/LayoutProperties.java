package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.Derivation;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A form that is written in a layout is read back as it was, whatever of its fields it has. */
class LayoutProperties {
  private static final List<TableLayout> LAYOUTS =
      List.of(TableLayout.official2020(), TableLayout.sichuan(), TableLayout.yunnan());

  @Property(tries = 100)
  void whatIsWrittenIsReadBack(@ForAll long seed) {
    Random random = new Random(seed);
    PerformanceForm form = withMore(new Rendering(seed).form(), random);
    for (TableLayout layout : LAYOUTS) {
      FormTable table = layout.write(form);
      TableReading reading = TableReader.standard().read(table).get(0);
      List<String> errors = new ArrayList<>(Tables.errors(reading));
      errors.removeIf(error -> error.startsWith("TABLE_COLUMN_UNKNOWN")); // an attribute
      assertEquals(List.of(), errors, () -> seed + " " + table.cells());
      assertEquals(
          withReasons(form), withReasons(reading.orElseThrow()), () -> seed + " " + table.cells());
    }
  }

  // in a table, no reason and an empty one look alike
  private static PerformanceForm withReasons(PerformanceForm form) {
    return form.toBuilder()
        .indicators(form.indicators().stream()
            .map(row -> row.toBuilder().deviation(row.deviation().orElse("")).build())
            .toList())
        .build();
  }

  private static PerformanceForm withMore(PerformanceForm form, Random random) {
    return form.toBuilder()
        .indicators(form.indicators().stream().map(row -> more(row, random)).toList())
        .budget(form.budget().map(budget -> more(budget, random)))
        .build();
  }

  private static Indicator more(Indicator row, Random random) {
    Indicator.Builder more = row.toBuilder();
    // a column of adjusted targets says nothing of a row where it has 无 or nothing
    if (random.nextInt(3) == 0 && !Placeholder.is(row.target().text())) {
      more.initialTarget(IndicatorTypes.standard().read("≥" + (1 + random.nextInt(50)) + "个"));
    }
    if (random.nextInt(3) == 0) {
      more.derivation(Derivation.builder()
          .numerator(ActualValue.of(random.nextInt(90) + "万元"))
          .denominator(ActualValue.of(90 + random.nextInt(90) + "万元"))
          .build());
    } else if (random.nextInt(3) == 0) {
      more.derivation(Derivation.builder().priorYear(ActualValue.of("91.5%")).build());
    }
    if (random.nextInt(3) == 0) {
      more.code("Z" + random.nextInt(1000));
    }
    if (random.nextInt(3) == 0) {
      more.midTermTarget(IndicatorTypes.standard().read("逐年提高"));
    }
    return more.build();
  }

  private static BudgetExecution more(BudgetExecution budget, Random random) {
    FundingLine.Builder total = budget.total().toBuilder();
    if (random.nextBoolean()) {
      total.adjustment(Money.of("-" + random.nextInt(20), MoneyUnit.TEN_THOUSAND));
    }
    if (random.nextBoolean()) {
      total.received(Money.of("" + random.nextInt(20), MoneyUnit.YUAN));
    }
    if (random.nextBoolean()) {
      total.expected(Money.of("" + random.nextInt(20), budget.unit()));
    }
    if (random.nextBoolean()) {
      total.deviation("资金下达较晚");
    }
    return budget.toBuilder().total(total.build()).build();
  }
}
