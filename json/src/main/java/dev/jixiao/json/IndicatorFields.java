package dev.jixiao.json;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.Derivation;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.JoinedTarget;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.Likelihood;
import dev.jixiao.form.Reviewer;
import dev.jixiao.json.Tokens.Token;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.target.FreeText;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
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
  static final Codec<Target> TARGET =
      new Codec<>(IndicatorFields::target, IndicatorFields::target).as("target");

  static final Codec<ActualValue> ACTUAL = new Codec<ActualValue>(
          IndicatorFields::actual, (actual, out) -> out.text(actual.text()))
      .as("text");

  private static final Codec<Likelihood> LIKELIHOOD = new Codec<>(
          IndicatorFields::likelihood,
          Names.words(Likelihood.values(), Likelihood::heading).writing())
      .as("likelihood");

  static final Shape<Derivation, Derivation.Builder> DERIVATION =
      Shape.<Derivation, Derivation.Builder>builder()
          .field(
              "numerator",
              ACTUAL,
              Derivation::numerator,
              (to, number) -> to.numerator(Optional.of(number)))
          .field(
              "denominator",
              ACTUAL,
              Derivation::denominator,
              (to, number) -> to.denominator(Optional.of(number)))
          .field(
              "priorYear",
              ACTUAL,
              Derivation::priorYear,
              (to, number) -> to.priorYear(Optional.of(number)))
          .build();

  private static final Codec<Reviewer> REVIEWER = new Codec<>(
      IndicatorFields::reviewer,
      Names.words(Reviewer.values(), Reviewer::heading).writing());

  static final Shape<Judgement, JudgementDraft> JUDGEMENT =
      Shape.<Judgement, JudgementDraft>builder()
          .field("by", JudgementDraft::readBy, (judgement, out) -> {
            out.name("by");
            REVIEWER.write(judgement.by(), out);
          })
          .field(
              "score",
              Cells.POINTS,
              Judgement::score,
              (draft, score) -> draft.judgement.score(Optional.of(score)))
          .field(
              "deduction",
              AdjustmentFields.DEDUCTION,
              Judgement::deduction,
              (draft, deduction) -> draft.judgement.deduction(Optional.of(deduction)))
          .field(
              "opinion",
              Cells.TEXT,
              Judgement::opinion,
              (draft, opinion) -> draft.judgement.opinion(Optional.of(opinion)))
          .build();

  /** A judgement that is being read. */
  static final class JudgementDraft {
    private final Judgement.Builder judgement = Judgement.builder();
    private @Nullable Reviewer by;
    private boolean isUnreadable;

    private void readBy(Cursor in) throws IOException {
      boolean isAbsent = Cells.isBlank(in);
      by = REVIEWER.read(in);
      isUnreadable = by == null && !isAbsent;
    }

    // whose judgement it is has been reported where it could not be read
    private @Nullable Judgement build(Cursor in) throws IOException {
      if (by == null && !isUnreadable) {
        in.report(
            ProblemCode.FIELD_MISSING,
            Message.of("a judgement must say whose it is; this one is left out", "评分缺少评分方，该评分未读入"),
            Message.of("\"by\", such as \"finance\"", "\"by\"，例如 \"finance\""));
      }
      return by == null ? null : judgement.by(by).build();
    }
  }

  static final Shape<Indicator, Draft> INDICATOR = Shape.<Indicator, Draft>builder()
      .text("level1", row -> row.category().level1(), (draft, heading) -> draft.level1 = heading)
      .text("level2", row -> row.category().level2(), (draft, heading) -> draft.level2 = heading)
      .text("name", Indicator::name, (draft, name) -> draft.row.name(name))
      .field(
          "code", Cells.TEXT, Indicator::code, (draft, code) -> draft.row.code(Optional.of(code)))
      .field(
          "goal", Cells.TEXT, Indicator::goal, (draft, goal) -> draft.row.goal(Optional.of(goal)))
      // a form may part its target into three cells; it is written as one
      .field("sign", (draft, in) -> draft.sign = Cell.read(in), (row, out) -> {})
      .field(
          "target",
          TARGET,
          row -> Optional.of(row.target()).filter(target -> !target.equals(FreeText.EMPTY)),
          (draft, target) -> draft.target = target)
      .field("unit", (draft, in) -> draft.unit = Cell.read(in), (row, out) -> {})
      .field(
          "midTermTarget",
          TARGET,
          Indicator::midTermTarget,
          (draft, target) -> draft.row.midTermTarget(Optional.of(target)))
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
          "forecast",
          ACTUAL,
          Indicator::forecast,
          (draft, forecast) -> draft.row.forecast(Optional.of(forecast)))
      .field(
          "likelihood",
          LIKELIHOOD,
          Indicator::likelihood,
          (draft, likelihood) -> draft.row.likelihood(Optional.of(likelihood)))
      .field(
          "derivation",
          Codec.of(DERIVATION, Derivation::builder, (derivation, in) -> derivation.build())
              .as("derivation"),
          Indicator::derivation,
          (draft, derivation) -> draft.row.derivation(Optional.of(derivation)))
      .field(
          "weight",
          Cells.POINTS,
          row -> Optional.of(row.weight()),
          (draft, weight) -> draft.row.weight(weight))
      .field(
          "bonus",
          AdjustmentFields.BONUS,
          Indicator::bonus,
          (draft, bonus) -> draft.row.bonus(Optional.of(bonus)))
      .field(
          "deduction",
          AdjustmentFields.DEDUCTION,
          Indicator::deduction,
          (draft, deduction) -> draft.row.deduction(Optional.of(deduction)))
      .field(
          "veto",
          AdjustmentFields.VETO,
          Indicator::veto,
          (draft, veto) -> draft.row.veto(Optional.of(veto)))
      .field(
          "eitherOf",
          Cells.TEXT,
          Indicator::eitherOf,
          (draft, group) -> draft.row.eitherOf(Optional.of(group)))
      .field(
          "reportedScore",
          Cells.POINTS,
          Indicator::reportedScore,
          (draft, score) -> draft.row.reportedScore(Optional.of(score)))
      .list(
          "judgements",
          Codec.of(JUDGEMENT, JudgementDraft::new, JudgementDraft::build).as("judgement"),
          Indicator::judgements,
          (draft, judgement) -> draft.row.addJudgements(judgement))
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
      .field(
          "attributes",
          AdjustmentFields.attributesWithout("bonus", "deduction", "veto", "eitherOf"),
          row -> Optional.of(row.attributes()).filter(attributes -> !attributes.isEmpty()),
          (draft, attributes) -> draft.attributes = attributes)
      .build();

  static final Codec<Indicator> AN_INDICATOR =
      Codec.of(INDICATOR, Draft::new, Draft::build).as("indicator");

  private IndicatorFields() {}

  /** A sign or a unit next to a target, and where it is. */
  private record Cell(String text, Cursor.Located place) {
    static @Nullable Cell read(Cursor in) throws IOException {
      Cursor.Located place = in.located();
      String text = Cells.text(in);
      return text == null ? null : new Cell(text, place);
    }
  }

  /** A row that is being read. */
  static final class Draft {
    private final Indicator.Builder row = Indicator.builder();
    private String level1 = "";
    private String level2 = "";
    private @Nullable Cell sign;
    private @Nullable Target target;
    private @Nullable Cell unit;
    private Map<String, String> attributes = Map.of();

    private Indicator build(Cursor in) {
      if (!attributes.isEmpty()) {
        row.attributes(attributes);
      }
      if (sign != null || unit != null) {
        join(in);
      }
      if (target != null) {
        row.target(target);
      }
      return row.category(in.category(level1, level2)).build();
    }

    // a sign or unit that is no part of the target, such as 定性, is a further cell of the row
    private void join(Cursor in) {
      String text = target == null ? "" : target.text();
      String signText = sign == null ? null : sign.text();
      String unitText = unit == null ? null : unit.text();
      JoinedTarget joined = JoinedTarget.of(signText, text, unitText);
      if (joined.isContradictory()) {
        String shown = Cursor.shown(Objects.requireNonNullElse(signText, "") + " | " + text + " | "
            + Objects.requireNonNullElse(unitText, ""));
        in.report(
            Problem.of(
                ProblemCode.TARGET_CONTRADICTION,
                "sign, value and unit of the target contradict one another: " + shown,
                "指标值的符号、数值与单位互相矛盾：" + shown),
            Objects.requireNonNull(sign == null ? unit : sign, "a cell").place());
      }
      if (!joined.text().equals(text)) {
        target = in.known().types().read(joined.text());
      }
      if (!joined.isSignUsed()) {
        keep("sign", sign, in);
      }
      if (!joined.isUnitUsed()) {
        keep("unit", unit, in);
      }
    }

    private void keep(String name, @Nullable Cell cell, Cursor in) {
      if (cell == null) {
        return;
      }
      if (attributes.containsKey(name)) {
        in.report(
            Problem.of(
                ProblemCode.FIELD_DUPLICATE,
                "\"" + name + "\" is no part of this target, and the attributes have one as well,"
                    + " which counts",
                "“" + name + "”不是该指标值的一部分，attributes 中又有同名一项，以后者为准"),
            cell.place());
      } else {
        row.putAttribute(name, cell.text());
      }
    }
  }

  private static @Nullable ActualValue actual(Cursor in) throws IOException {
    String text = Cells.text(in);
    return text == null ? null : ActualValue.of(text);
  }

  private static @Nullable Likelihood likelihood(Cursor in) throws IOException {
    Optional<Likelihood> said =
        in.token() == Token.TEXT ? Likelihood.read(in.tokens().text()) : Optional.empty();
    return said.isPresent()
        ? said.get()
        : Names.words(Likelihood.values(), Likelihood::heading).read(in);
  }

  private static @Nullable Reviewer reviewer(Cursor in) throws IOException {
    Optional<Reviewer> said =
        in.token() == Token.TEXT ? Reviewer.read(in.tokens().text()) : Optional.empty();
    return said.isPresent()
        ? said.get()
        : Names.read(
            Reviewer.values(),
            Reviewer::heading,
            Message.of(", and its judgement is left out", "，该评分未读入"),
            in);
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
