package dev.jixiao.json;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.target.FreeText;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of one row of the indicator table. */
final class IndicatorFields {
  record TypedTarget(String type, String text) {}

  static final class TypedDraft {
    private @Nullable String type;
    private @Nullable String text;
  }

  static final Shape<TypedTarget, TypedDraft> TYPED_TARGET =
      Shape.<TypedTarget, TypedDraft>builder()
          .field("type", Cells.TEXT, t -> Optional.of(t.type()), (draft, type) -> draft.type = type)
          .field("text", Cells.TEXT, t -> Optional.of(t.text()), (draft, text) -> draft.text = text)
          .build();

  /** A target: a text, or an object with a type and its text. */
  static final Codec<Target> TARGET = new Codec<>(IndicatorFields::target, IndicatorFields::target);

  static final Codec<ActualValue> ACTUAL =
      new Codec<>(IndicatorFields::actual, (actual, out) -> out.text(actual.text()));

  static final Shape<Indicator, Draft> INDICATOR = Shape.<Indicator, Draft>builder()
      .text("level1", row -> row.category().level1(), (draft, heading) -> draft.level1 = heading)
      .text("level2", row -> row.category().level2(), (draft, heading) -> draft.level2 = heading)
      .text("name", Indicator::name, (draft, name) -> draft.row.name(name))
      .field(
          "goal", Cells.TEXT, Indicator::goal, (draft, goal) -> draft.row.goal(Optional.of(goal)))
      .field(
          "target",
          TARGET,
          row -> Optional.of(row.target()).filter(target -> !target.equals(FreeText.EMPTY)),
          (draft, target) -> draft.row.target(target))
      .field(
          "initialTarget",
          TARGET,
          Indicator::initialTarget,
          (draft, target) -> draft.row.initialTarget(Optional.of(target)))
      .field(
          "actual",
          ACTUAL,
          Indicator::actual,
          (draft, actual) -> draft.row.actual(Optional.of(actual)))
      .field(
          "weight",
          Cells.POINTS,
          row -> Optional.of(row.weight()),
          (draft, weight) -> draft.row.weight(weight))
      .field(
          "reportedScore",
          Cells.POINTS,
          Indicator::reportedScore,
          (draft, score) -> draft.row.reportedScore(Optional.of(score)))
      .field(
          "deviation",
          Cells.TEXT,
          Indicator::deviation,
          (draft, reason) -> draft.row.deviation(Optional.of(reason)))
      .field(
          "scoring",
          ScoringFields.STANDARD,
          Indicator::scoring,
          (draft, standard) -> draft.row.scoring(Optional.of(standard)))
      .field(
          "notApplicable",
          Cells.TRUTH,
          row -> Optional.of(row.notApplicable()).filter(absent -> absent),
          (draft, absent) -> draft.row.notApplicable(absent))
      .texts(
          "attributes",
          Indicator::attributes,
          (draft, attributes) -> draft.row.attributes(attributes))
      .build();

  static final Codec<Indicator> AN_INDICATOR = Codec.of(INDICATOR, Draft::new, Draft::build);

  private IndicatorFields() {}

  /** A row that is being read. */
  static final class Draft {
    private final Indicator.Builder row = Indicator.builder();
    private String level1 = "";
    private String level2 = "";

    private Indicator build(Cursor in) {
      return row.category(in.category(level1, level2)).build();
    }
  }

  private static @Nullable ActualValue actual(Cursor in) throws IOException {
    String text = Cells.text(in);
    return text == null ? null : ActualValue.of(text);
  }

  private static @Nullable Target target(Cursor in) throws IOException {
    IndicatorTypes types = in.known().types();
    if (in.token() != Token.OBJECT) {
      String text = Cells.text(in);
      return text == null ? null : types.read(text);
    }
    TypedDraft draft = new TypedDraft();
    in.object(TYPED_TARGET, draft);
    if (draft.text == null) {
      if (draft.type != null) {
        in.report(
            ProblemCode.FIELD_MISSING,
            Message.of("a target with a type needs its text", "带类型的指标值缺少文本"),
            Message.of("\"text\"", "\"text\""));
      }
      return null;
    }
    return draft.type == null ? types.read(draft.text) : types.read(draft.type, draft.text);
  }

  /** A target as its text where that says everything: to a program with the standard types, and to one with these. */
  private static void target(Target target, Output out) throws IOException {
    IndicatorTypes types = out.known().types();
    String text = target.text();
    boolean plain = types.read(text).equals(target)
        && (types == IndicatorTypes.standard()
            || IndicatorTypes.standard().read(text).equals(target));
    if (plain) {
      out.text(text);
    } else {
      TYPED_TARGET.write(new TypedTarget(types.nameOf(target), text), out);
    }
  }
}
