package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import java.io.IOException;
import java.util.Optional;

/** Reads one row of the indicator table after the other. */
final class IndicatorReader implements Fields.Reader {
  static final Fields INDICATOR = Fields.of(
      "level1",
      "level2",
      "name",
      "goal",
      "target",
      "initialTarget",
      "actual",
      "weight",
      "reportedScore",
      "deviation",
      "scoring",
      "notApplicable",
      "attributes");
  static final Fields TARGET = Fields.of("type", "text");

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

  Optional<Indicator> read() throws IOException {
    row = Indicator.builder();
    level1 = "";
    level2 = "";
    if (!in.object(INDICATOR, this)) {
      return Optional.empty();
    }
    if (!category.level1().equals(level1) || !category.level2().equals(level2)) {
      category = IndicatorCategory.of(level1, level2);
    }
    return Optional.of(row.category(category).build());
  }

  @Override
  public void read(String field) throws IOException {
    switch (field) {
      case "level1" -> level1 = cells.text().orElse("");
      case "level2" -> level2 = cells.text().orElse("");
      case "name" -> cells.text().ifPresent(row::name);
      case "goal" -> row.goal(cells.text());
      case "target" -> target().ifPresent(row::target);
      case "initialTarget" -> row.initialTarget(target());
      case "actual" -> row.actual(cells.text().map(ActualValue::of));
      case "weight" -> cells.points().ifPresent(row::weight);
      case "reportedScore" -> row.reportedScore(cells.points());
      case "deviation" -> row.deviation(cells.text());
      case "scoring" -> row.scoring(new ScoringReader(in, cells).standard());
      case "notApplicable" -> cells.truth().ifPresent(row::notApplicable);
      case "attributes" -> row.attributes(cells.texts());
      default -> throw new IllegalStateException(field);
    }
  }

  /** A target: a text, or an object with a type and its text. */
  Optional<Target> target() throws IOException {
    if (in.token() != JsonToken.START_OBJECT) {
      return cells.text().map(types::read);
    }
    TargetReader target = new TargetReader();
    in.object(TARGET, target);
    if (target.type.isEmpty()) {
      return target.text.map(types::read);
    }
    if (target.text.isEmpty()) {
      in.report(
          ProblemCode.FIELD_MISSING,
          Message.of("a target with a type needs its text", "带类型的指标值缺少文本"),
          Message.of("\"text\"", "\"text\""));
    }
    return target.text.map(text -> types.read(target.type.get(), text));
  }

  private final class TargetReader implements Fields.Reader {
    private Optional<String> type = Optional.empty();
    private Optional<String> text = Optional.empty();

    @Override
    public void read(String field) throws IOException {
      if (field.equals("type")) {
        type = cells.text();
      } else {
        text = cells.text();
      }
    }
  }
}
