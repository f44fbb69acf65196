package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However a form is laid out, it is read as it is; and what is written in a table is never lost. */
class RenderingProperties {
  @Property(tries = 100)
  void aFormIsReadAsItIsHoweverItIsLaidOut(@ForAll long seed) {
    read(seed);
  }

  static void read(long seed) {
    Rendering rendering = new Rendering(seed);
    FormTable table = rendering.table();
    List<TableReading> readings = TableReader.standard().read(table);
    assertEquals(1, readings.size(), () -> seed + " " + readings);
    TableReading reading = readings.get(0);
    PerformanceForm expected =
        rendering.form().toBuilder().attributes(rendering.tail()).build();
    assertEquals(expected, reading.orElseThrow(), () -> seed + " " + table.cells());
    Set<String> errors = new HashSet<>();
    reading.problems().stream().filter(p -> !p.isWarning()).forEach(p -> errors.add(p.code()));
    assertEquals(
        rendering.hasUnknownHeading() ? Set.of("TABLE_COLUMN_UNKNOWN") : Set.of(),
        errors,
        () -> seed + " " + reading.problems());
  }

  @Property(tries = 100)
  void everyWrittenCellIsUsedKeptOrTold(@ForAll long seed) {
    lost(seed);
  }

  // noise in free and in taken places, cells left out, headings misspelled
  static void lost(long seed) {
    Random random = new Random(seed);
    FormTable table = spoilt(new Rendering(seed).table(), random);
    for (TableReading reading : TableReader.standard().read(table)) {
      if (reading.form().isPresent()) {
        String form = written(reading.form().get()).replaceAll("\\s+", "");
        Set<String> told = new HashSet<>();
        StringBuilder messages = new StringBuilder();
        for (Problem problem : reading.problems()) {
          problem.place().ifPresent(place -> told.add(((Place.Cell) place).address()));
          messages.append(problem.message());
        }
        for (TableCell cell : table.cells()) {
          boolean counted = cell.isBlank()
              || told.contains(cell.address())
              || messages
                  .toString()
                  .replaceAll("\\s+", "")
                  .contains(cell.text().replaceAll("\\s+", ""))
              || isStructure(cell)
              || isIn(form, cell.text());
          assertTrue(
              counted,
              () -> seed + " " + cell + "\n" + reading.form() + "\n" + reading.problems() + "\n"
                  + table.cells());
        }
      }
    }
  }

  /** All that a form or a part of it holds, one after the other. */
  private static String written(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(RenderingProperties::written).orElse("");
    }
    if (value instanceof Iterable<?> list) {
      StringBuilder all = new StringBuilder();
      list.forEach(one -> all.append(written(one)).append(' '));
      return all.toString();
    }
    Class<?> type = value.getClass().getSuperclass();
    if (type == null
        || !type.getPackageName().equals("dev.jixiao.form")
        || !Modifier.isAbstract(type.getModifiers())) {
      return value.toString();
    }
    StringBuilder all = new StringBuilder();
    for (Method method : type.getDeclaredMethods()) {
      boolean accessor = Modifier.isPublic(method.getModifiers())
          && !Modifier.isStatic(method.getModifiers())
          && method.getParameterCount() == 0
          && !Set.of("toBuilder", "toString", "hashCode").contains(method.getName());
      if (accessor) {
        try {
          all.append(written(method.invoke(value))).append(' ');
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
    }
    return all.toString();
  }

  private static boolean isStructure(TableCell cell) {
    return !TableHeadings.standard().roles(cell.text()).isEmpty()
        || Titles.lines(cell).stream()
            .allMatch(line -> Titles.isAnnex(line) || Titles.yearAlone(line).isPresent())
        || TableHeadings.fold(cell.text()).matches("指标[0-9]|年度")
        || MoneyUnits.in(cell.text()) != null
        || dev.jixiao.value.Placeholder.is(cell.text());
  }

  private static boolean isIn(String form, String text) {
    String cell = text.replaceAll("\\s+", "");
    String number = dev.jixiao.value.TypedNumber.of(text)
        .number()
        .map(n -> n.stripTrailingZeros().toPlainString())
        .orElse(cell);
    return form.contains(cell)
        || form.contains(number)
        || form.contains(cell.replaceAll("^其中[:：]", ""))
        || form.contains(cell.replaceAll("（样表）$", ""))
        || (cell.contains("：") && form.contains(cell.substring(cell.indexOf('：') + 1)));
  }

  private static FormTable spoilt(FormTable table, Random random) {
    List<TableCell> cells = new ArrayList<>(table.cells());
    for (int i = random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(cells.size());
      TableCell cell = cells.get(at);
      switch (random.nextInt(4)) {
        case 0 -> cells.remove(at);
        case 1 ->
          cells.set(
              at,
              new TableCell(
                  cell.row(),
                  cell.column(),
                  cell.rows(),
                  cell.columns(),
                  "杂项" + random.nextInt(100)));
        case 2 ->
          cells.add(
              new TableCell(cell.row(), 12 + random.nextInt(3), 1, 1, "旁注" + random.nextInt(100)));
        default ->
          cells.set(
              at,
              new TableCell(
                  cell.row(), cell.column(), cell.rows(), cell.columns(), cell.text() + "约"));
      }
    }
    FormTable.Builder builder = FormTable.builder();
    cells.forEach(c -> builder.at(c.row(), c.column(), c.rows(), c.columns(), c.text()));
    return builder.build();
  }

  @Property(tries = 40)
  void aTableWithoutOneOfItsCellsHasNothingInTheWrongPlace(@ForAll long seed) {
    omitted(seed);
  }

  // each cell in turn is left out: of the head, the funds, the goals, the indicators, the total
  static void omitted(long seed) {
    FormTable table = new Rendering(seed).table();
    TableReading before = TableReader.standard().read(table).get(0);
    for (int i = 0; i < table.cells().size(); i++) {
      Omission omission = Omission.of(before, i);
      TableCell gone = table.cells().get(i);
      assertEquals(List.of(), omission.moved(), () -> seed + " without " + gone);
      assertTrue(omission.isTold() || omission.isHarmless(), () -> seed + " without " + gone);
    }
  }

  /** As many renderings as are asked for: {@code -Djixiao.renderings=10000 -Djixiao.renderings.from=1}. */
  @Example
  void manyInARow() {
    long first = Long.getLong("jixiao.renderings.from", 1);
    long many = Long.getLong("jixiao.renderings", 50);
    for (long seed = first; seed < first + many; seed++) {
      read(seed);
      lost(seed);
      if (seed % 20 == 0) {
        omitted(seed);
      }
    }
  }
}
