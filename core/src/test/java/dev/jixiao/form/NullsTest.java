package dev.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What builders make of null, which mappers of database rows pass: nothing where nothing is allowed, and a refusal that names the
 * field elsewhere.
 */
class NullsTest {
  private static Stream<Object> builders() {
    return Stream.of(
        Indicator.builder(),
        PerformanceForm.builder(),
        Project.builder(),
        AnnualGoal.builder(),
        FundingLine.builder(),
        BudgetExecution.builder(),
        Derivation.builder(),
        ReportedTotal.builder());
  }

  private static Stream<Method> setters(Object builder) {
    return Stream.of(builder.getClass().getSuperclass().getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !method.isSynthetic() && !method.isBridge())
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> !method.getParameterTypes()[0].isPrimitive());
  }

  static Stream<Arguments> optionalSetters() {
    return builders()
        .flatMap(builder -> setters(builder)
            .filter(method -> setters(builder)
                .anyMatch(other -> other.getName().equals(method.getName())
                    && other.getParameterTypes()[0] == Optional.class))
            .filter(method -> method.getParameterTypes()[0] != Optional.class)
            .map(method -> Arguments.of(builder, method)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("optionalSetters")
  void whatMayBeAbsentIsAbsent(Object builder, Method setter) throws Exception {
    setter.setAccessible(true);
    assertEquals(builder, setter.invoke(builder, new Object[] {null}));
  }

  @Test
  void textsThatAreEmptyByDefaultAreEmpty() {
    String none = null;
    assertEquals(Indicator.builder().build(), Indicator.builder().name(none).build());
    assertEquals(
        Indicator.builder().name("").build(), Indicator.builder().name(none).build());
    assertEquals("", Indicator.builder().name("a").name(none).build().name());
    assertEquals("", PerformanceForm.builder().title(none).build().title());
    Project project = Project.builder()
        .name(none)
        .competentDepartment(none)
        .implementingUnit(none)
        .build();
    assertEquals(Project.builder().build(), project);
    assertEquals(
        AnnualGoal.builder().build(),
        AnnualGoal.builder().expected(none).actual(none).build());
  }

  @Test
  void noGoalIsNoGoal() {
    AnnualGoal none = null;
    PerformanceForm form =
        PerformanceForm.builder().goal(none).midTermGoal(none).build();
    assertEquals(PerformanceForm.builder().build(), form);
  }

  @Test
  void aFieldThatWasSetIsClearedByNull() {
    String none = null;
    Indicator row = Indicator.builder().deviation("原因").code("1").actual("3").build();
    Indicator cleared = row.toBuilder().deviation(none).code(none).actual(none).build();
    assertEquals(Indicator.builder().build(), cleared);
  }

  static Stream<Arguments> otherSetters() {
    return builders()
        .flatMap(builder -> setters(builder)
            .filter(method -> setters(builder)
                .noneMatch(other -> other.getName().equals(method.getName())
                    && (other.getParameterTypes()[0] == Optional.class
                        || other.getParameterTypes()[0] == String.class)))
            .filter(method -> !method.getName().toLowerCase(Locale.ROOT).endsWith("goal"))
            .filter(method -> !Iterable.class.isAssignableFrom(method.getParameterTypes()[0]))
            .filter(method -> !Map.class.isAssignableFrom(method.getParameterTypes()[0]))
            .filter(method -> !method.getParameterTypes()[0].isArray())
            .map(method -> Arguments.of(builder, method)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("otherSetters")
  void everythingElseIsRefusedByItsName(Object builder, Method setter) {
    setter.setAccessible(true);
    Throwable thrown = assertThrows(
            InvocationTargetException.class, () -> setter.invoke(builder, new Object[] {null}))
        .getCause();
    assertInstanceOf(NullPointerException.class, thrown);
    assertTrue(String.valueOf(thrown.getMessage()).contains(setter.getName()), thrown::toString);
  }

  static Stream<Arguments> listSetters() {
    return builders()
        .flatMap(builder -> setters(builder)
            .filter(method -> Iterable.class.isAssignableFrom(method.getParameterTypes()[0]))
            .map(method -> Arguments.of(builder, method)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("listSetters")
  void aListOfNothingIsRefusedByItsName(Object builder, Method setter) {
    setter.setAccessible(true);
    Throwable thrown = assertThrows(
            InvocationTargetException.class,
            () -> setter.invoke(builder, Collections.singletonList(null)))
        .getCause();
    assertInstanceOf(NullPointerException.class, thrown);
    String name = setter.getName().replaceFirst("^addAll", "");
    assertTrue(
        thrown.getMessage().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)),
        thrown::toString);
  }

  @Test
  void noListIsAnEmptyListAndClearsTheOneBefore() {
    PerformanceForm empty = PerformanceForm.builder().build();
    PerformanceForm form = PerformanceForm.builder()
        .addIndicators(Indicator.builder().build())
        .addGoals(AnnualGoal.builder().build())
        .addMidTermGoals(AnnualGoal.builder().build())
        .indicators(null)
        .goals(null)
        .midTermGoals(null)
        .build();
    assertEquals(empty, form);
    Judgement judgement = Judgement.builder().by(Reviewer.FINANCE).build();
    assertEquals(
        Indicator.builder().build(),
        Indicator.builder().addJudgements(judgement).judgements(null).build());
    FundingLine total = FundingLine.builder().build();
    assertEquals(
        BudgetExecution.builder().total(total).build(),
        BudgetExecution.builder().total(total).addSources(total).sources(null).build());
  }

  @Test
  void furtherCellsThatAreNullAreLeftOut() {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("备注", "甲");
    cells.put("附件", null);
    for (Map<String, String> given : Arrays.asList(null, Map.<String, String>of())) {
      assertEquals(
          Indicator.builder().build(),
          Indicator.builder().attributes(cells).attributes(given).build());
      assertEquals(
          PerformanceForm.builder().build(),
          PerformanceForm.builder().attributes(cells).attributes(given).build());
      assertEquals(
          Project.builder().build(),
          Project.builder().attributes(cells).attributes(given).build());
    }
    assertEquals(
        Map.of("备注", "甲"), Indicator.builder().attributes(cells).build().attributes());
    assertEquals(Map.of("备注", "甲"), Project.builder().attributes(cells).build().attributes());
    assertEquals(
        Map.of("备注", "甲"),
        PerformanceForm.builder()
            .attributes(cells)
            .putAttribute("x", null)
            .build()
            .attributes());
    Indicator row = Indicator.builder().attributes(cells).build();
    assertEquals(row, row.toBuilder().build());
    // not left undone but promised: a form is a value, and the map that it gives out refuses to be
    // written to
    assertThrows(UnsupportedOperationException.class, row.attributes()::clear);
    assertEquals(Map.of("备注", "甲"), row.attributes());
    NullPointerException thrown =
        assertThrows(NullPointerException.class, () -> Indicator.builder().putAttribute(null, "甲"));
    assertEquals("attributes key", thrown.getMessage());
  }

  @Test
  void bothKindsAreThere() {
    assertTrue(optionalSetters().count() > 30);
    assertFalse(otherSetters().toList().isEmpty());
    assertEquals(10, listSetters().count());
  }
}
