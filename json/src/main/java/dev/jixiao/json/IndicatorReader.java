package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.target.FreeText;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import dev.jixiao.value.Points;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one row of the indicator table after the other. */
final class IndicatorReader implements Fields.Reader<IndicatorReader.Field> {
  enum Field {
    LEVEL1,
    LEVEL2,
    NAME,
    GOAL,
    TARGET,
    INITIAL_TARGET,
    ACTUAL,
    WEIGHT,
    REPORTED_SCORE,
    DEVIATION,
    SCORING,
    NOT_APPLICABLE,
    ATTRIBUTES
  }

  private enum TargetField {
    TYPE,
    TEXT
  }

  private static final Fields<Field> INDICATOR = Fields.of(Field.class);
  private static final Fields<TargetField> TARGET = Fields.of(TargetField.class);

  private final Cursor in;
  private final Cells cells;
  private final IndicatorTypes types;
  private Indicator.Builder row = Indicator.builder();
  private String level1 = "";
  private String level2 = "";
  // neighbouring rows mostly share their headings
  private IndicatorCategory category = IndicatorCategory.NONE;

  IndicatorReader(Cursor in, Cells cells, IndicatorTypes types) {
    this.in = in;
    this.cells = cells;
    this.types = types;
  }

  @Nullable
  Indicator read() throws IOException {
    row = Indicator.builder();
    level1 = "";
    level2 = "";
    if (!in.object(INDICATOR, this)) {
      return null;
    }
    if (!category.level1().equals(level1) || !category.level2().equals(level2)) {
      category = IndicatorCategory.of(level1, level2);
    }
    return row.category(category).build();
  }

  @Override
  public void read(Field field) throws IOException {
    switch (field) {
      case LEVEL1 -> level1 = cells.textOrEmpty();
      case LEVEL2 -> level2 = cells.textOrEmpty();
      case NAME -> row.name(cells.textOrEmpty());
      case GOAL -> row.goal(Optional.ofNullable(cells.text()));
      case TARGET -> row.target(Objects.requireNonNullElse(target(), FreeText.EMPTY));
      case INITIAL_TARGET -> row.initialTarget(Optional.ofNullable(target()));
      case ACTUAL -> row.actual(Optional.ofNullable(actual()));
      case WEIGHT -> row.weight(Objects.requireNonNullElse(cells.points(), Points.ZERO));
      case REPORTED_SCORE -> row.reportedScore(Optional.ofNullable(cells.points()));
      case DEVIATION -> row.deviation(Optional.ofNullable(cells.text()));
      case SCORING -> row.scoring(Optional.ofNullable(new ScoringReader(in, cells).standard()));
      case NOT_APPLICABLE -> row.notApplicable(Boolean.TRUE.equals(cells.truth()));
      case ATTRIBUTES -> row.attributes(cells.texts());
    }
  }

  /** An actual value, or null. */
  @Nullable
  ActualValue actual() throws IOException {
    String text = cells.text();
    return text == null ? null : ActualValue.of(text);
  }

  /** A target, or null: a text, or an object with a type and its text. */
  @Nullable
  Target target() throws IOException {
    if (in.token() != JsonToken.START_OBJECT) {
      String text = cells.text();
      return text == null ? null : types.read(text);
    }
    String[] type = new String[1];
    String[] text = new String[1];
    in.object(TARGET, field -> {
      switch (field) {
        case TYPE -> type[0] = cells.text();
        case TEXT -> text[0] = cells.text();
      }
    });
    if (type[0] != null && text[0] == null) {
      in.report(
          ProblemCode.FIELD_MISSING,
          Message.of("a target with a type needs its text", "带类型的指标值缺少文本"),
          Message.of("\"text\"", "\"text\""));
    }
    if (text[0] == null) {
      return null;
    }
    return type[0] == null ? types.read(text[0]) : types.read(type[0], text[0]);
  }
}
