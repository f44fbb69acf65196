package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.jixiao.form.LevelOne;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.rules.Grade;
import dev.jixiao.rules.GradeScale;
import dev.jixiao.rules.RoundingRule;
import dev.jixiao.rules.WeightPlan;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a rule set that are more than a text or a strategy. */
final class RulesParts {
  private enum PlanField {
    NAME,
    BUDGET,
    WEIGHTS
  }

  private enum RoundingField {
    SCALE,
    MODE
  }

  private enum GradeField {
    NAME,
    FROM,
    TO
  }

  private static final Fields<PlanField> PLAN = Fields.of(PlanField.class);
  private static final Fields<RoundingField> ROUNDING = Fields.of(RoundingField.class);
  private static final Fields<GradeField> GRADE = Fields.of(GradeField.class);

  private static final Message ROUNDS = Message.of(
      "0 to 16 decimals and a mode that rounds, such as HALF_UP", "0 至 16 位小数和舍入方式，例如 HALF_UP");
  private static final Message SCALE = Message.of("0 to 16 decimals", "0 至 16 位小数");

  private final Cursor in;
  private final Cells cells;
  private final RulesPlaces places;

  RulesParts(Cursor in, Cells cells, RulesPlaces places) {
    this.in = in;
    this.cells = cells;
    this.places = places;
  }

  /** A constant by its name. */
  <E extends Enum<E>> Optional<E> constant(E[] constants) throws IOException {
    Optional<String> name = Optional.ofNullable(cells.nonBlankText());
    Optional<E> constant = name.flatMap(text -> Names.find(text, constants, Enum::name));
    if (name.isPresent() && constant.isEmpty()) {
      String known = Stream.of(constants).map(Enum::name).collect(Collectors.joining(", "));
      in.report(
          ProblemCode.FIELD_VALUE,
          Message.of("unknown: " + Cursor.shown(name.get()), "未知的取值：" + Cursor.shown(name.get())),
          Message.of("one of " + known, "下列之一：" + known));
    }
    return constant;
  }

  void unknownCategory(String name) throws IOException {
    unknownName(name, Message.of("a category, such as QUANTITY or 数量指标", "指标类别，例如 数量指标"));
  }

  void unknownLevelOne(String name) throws IOException {
    unknownName(
        name, Message.of("a category of level one, such as OUTPUT or 产出指标", "一级指标类别，例如 产出指标"));
  }

  private void unknownName(String name, Message expected) throws IOException {
    in.report(
        ProblemCode.FIELD_VALUE,
        Message.of("not a category: " + Cursor.shown(name), "不是指标类别：" + Cursor.shown(name)),
        expected);
  }

  Optional<WeightPlan> plan() throws IOException {
    String[] name = {""};
    Points[] budget = {Points.ZERO};
    Map<LevelOne, Points> weights = new EnumMap<>(LevelOne.class);
    boolean present = in.object(PLAN, field -> {
      switch (field) {
        case NAME -> name[0] = cells.textOrEmpty();
        case BUDGET -> budget[0] = Objects.requireNonNullElse(cells.points(), Points.ZERO);
        case WEIGHTS -> in.entries(key -> weight(key, weights));
      }
    });
    return present ? Optional.of(new WeightPlan(name[0], budget[0], weights)) : Optional.empty();
  }

  private void weight(String name, Map<LevelOne, Points> weights) throws IOException {
    Optional<LevelOne> key = Names.find(name, LevelOne.values(), LevelOne::heading);
    if (key.isEmpty()) {
      unknownLevelOne(name);
      in.skip();
    } else if (weights.containsKey(key.get())) {
      in.duplicate(name);
    } else {
      Optional.ofNullable(cells.points()).ifPresent(points -> weights.put(key.get(), points));
    }
  }

  Optional<RoundingRule> rounding() throws IOException {
    RoundingReader read = new RoundingReader();
    if (!in.object(ROUNDING, read)) {
      return Optional.empty();
    }
    BigDecimal scale = read.scale;
    if (scale == null) {
      in.report(
          ProblemCode.FIELD_MISSING,
          Message.of("a rounding needs its decimals", "舍入规则缺少小数位数"),
          Message.of("\"scale\", 0 to 16", "\"scale\"，0 至 16"));
      return Optional.empty();
    }
    try {
      int decimals = scale.intValueExact();
      return read.mode.map(mode -> new RoundingRule(decimals, mode));
    } catch (ArithmeticException | IllegalArgumentException e) {
      String words = scale.toPlainString() + read.mode.map(mode -> ", " + mode).orElse("");
      in.report(
          ProblemCode.FIELD_VALUE,
          Message.of("not a rounding: " + words, "不是舍入规则：" + words),
          ROUNDS);
      return Optional.empty();
    }
  }

  private final class RoundingReader implements Fields.Reader<RoundingField> {
    private @Nullable BigDecimal scale;
    private Optional<RoundingMode> mode = Optional.of(RoundingMode.HALF_UP);

    @Override
    public void read(RoundingField field) throws IOException {
      switch (field) {
        case SCALE -> scale = cells.number(SCALE).number();
        case MODE -> mode = constant(RoundingMode.values());
      }
    }
  }

  /** A scale: a list of grades, or the text {@code 优:90%,良:80%,中:60%,差:0%}. */
  Optional<GradeScale> gradeScale() throws IOException {
    if (in.token() == JsonToken.VALUE_STRING) {
      String text = cells.nonBlankText();
      return text == null ? Optional.empty() : parsedScale(text);
    }
    if (in.isNull()) {
      return Optional.empty();
    }
    List<Grade> grades = new ArrayList<>();
    in.list(() -> {
      Located place = in.located();
      Grade grade = grade().orElse(null);
      if (grade != null) {
        places.put("/gradeScale/" + grades.size(), place);
        grades.add(grade);
      }
    });
    return Optional.of(new GradeScale(grades));
  }

  private Optional<GradeScale> parsedScale(String text) throws IOException {
    try {
      return Optional.of(GradeScale.parse(text));
    } catch (IllegalArgumentException e) {
      in.report(
          ProblemCode.FIELD_VALUE,
          Message.of("not a scale of grades: " + e.getMessage(), "不是等级划分：" + e.getMessage()),
          Message.of(
              "a scale, such as \"优:90%,良:80%,中:60%,差:0%\"", "例如 \"优:90%,良:80%,中:60%,差:0%\""));
      return Optional.empty();
    }
  }

  private Optional<Grade> grade() throws IOException {
    String[] name = {""};
    Ratio[] bounds = {Ratio.ZERO, Ratio.ONE};
    boolean present = in.object(GRADE, field -> {
      switch (field) {
        case NAME -> name[0] = cells.textOrEmpty();
        case FROM -> bounds[0] = Objects.requireNonNullElse(cells.ratio(), bounds[0]);
        case TO -> bounds[1] = Objects.requireNonNullElse(cells.ratio(), bounds[1]);
      }
    });
    if (present && name[0].isBlank()) {
      in.report(
          ProblemCode.FIELD_MISSING,
          Message.of("a grade needs a name", "等级缺少名称"),
          Message.of("\"name\", such as \"优\"", "\"name\"，例如 \"优\""));
    }
    return present ? Optional.of(new Grade(name[0], bounds[0], bounds[1])) : Optional.empty();
  }
}
