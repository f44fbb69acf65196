package dev.jixiao.json;

import dev.jixiao.form.LevelOne;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.json.Tokens.Token;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.NearestName;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.problem.UnreadableTextException;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of those parts of a rule set that are more than a text or a strategy. */
final class RulesParts {
  private static final Message ROUNDS = Message.of(
      "0 to 16 decimals and a mode that rounds, such as HALF_UP", "0 至 16 位小数和舍入方式，例如 HALF_UP");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final List<String> HEADINGS = Stream.concat(
          Arrays.stream(LevelOne.values()).map(LevelOne::heading),
          Arrays.stream(StandardCategory.values()).map(StandardCategory::heading))
      .distinct()
      .toList();
  private static final Message SCALE = Message.of("0 to 16 decimals", "0 至 16 位小数");
  // one that never rounds is none of those that a rule set may name
  private static final Codec<RoundingMode> MODE = Names.codec(Arrays.stream(RoundingMode.values())
      .filter(mode -> mode != RoundingMode.UNNECESSARY)
      .toArray(RoundingMode[]::new));
  private static final Message GRADES = Message.of(
      "a scale, such as \"优:90%,良:80%,中:60%,差:0%\"", "等级划分，例如 \"优:90%,良:80%,中:60%,差:0%\"");

  /**
   * Where the parts of a rule set are in the document, by the locations under which the rule set itself names its faults: a
   * category has one name there, but may be written in several ways.
   */
  static final class Places {
    private final Map<String, Cursor.Located> places = new HashMap<>();

    void put(String location, Cursor.Located place) {
      places.putIfAbsent(location, place);
    }

    /** Whether a location was written. */
    boolean has(String location) {
      return places.containsKey(location);
    }

    /** The place of a location or, where nothing was written for it, of what it is in. */
    Cursor.Located of(String location) {
      Cursor.Located place = places.get(location);
      for (String outer = location; place == null; place = places.get(outer)) {
        outer = outer.substring(0, Math.max(0, outer.lastIndexOf('/')));
      }
      return place;
    }
  }

  static final class PlanDraft {
    private String name = "";
    private Points budget = Points.ZERO;
    private final Map<String, Points> weights = new LinkedHashMap<>();
  }

  static final Shape<WeightPlan, PlanDraft> PLAN = Shape.<WeightPlan, PlanDraft>builder()
      .field(
          "name", Cells.TEXT, plan -> Optional.of(plan.name()), (draft, name) -> draft.name = name)
      .field(
          "budget",
          Cells.POINTS,
          plan -> Optional.of(plan.budget()),
          (draft, budget) -> draft.budget = budget)
      .field("weights", RulesParts::readWeights, (plan, out) -> {
        out.name("weights");
        out.startObject();
        for (Map.Entry<String, Points> weight : plan.weights().entrySet()) {
          out.points(LoneSurrogates.replaced(weight.getKey()), weight.getValue());
        }
        out.endObject();
      })
      .build();

  static final Codec<WeightPlan> A_PLAN = Codec.of(
      PLAN, PlanDraft::new, (draft, in) -> new WeightPlan(draft.name, draft.budget, draft.weights));

  static final class RoundingDraft {
    private @Nullable BigDecimal scale;
    private @Nullable RoundingMode mode = RoundingMode.HALF_UP;
  }

  static final Shape<RoundingRule, RoundingDraft> ROUNDING =
      Shape.<RoundingRule, RoundingDraft>builder()
          .field(
              "scale",
              (draft, in) -> draft.scale = Cells.decimal(in, SCALE),
              (rounding, out) -> out.number("scale", rounding.scale()))
          .field(
              "mode",
              (draft, in) -> draft.mode = MODE.read(in),
              (rounding, out) -> out.text("mode", rounding.mode().name()))
          .build();

  static final Codec<RoundingRule> A_ROUNDING =
      Codec.of(ROUNDING, RoundingDraft::new, RulesParts::rounding).as("rounding");

  static final class GradeDraft {
    private String name = "";
    private Ratio from = Ratio.ZERO;
    private Ratio to = Ratio.ONE;
  }

  static final Shape<Grade, GradeDraft> GRADE = Shape.<Grade, GradeDraft>builder()
      .field(
          "name",
          Cells.TEXT,
          grade -> Optional.of(grade.name()),
          (draft, name) -> draft.name = name)
      .field(
          "from",
          Cells.RATIO,
          grade -> Optional.of(grade.from()),
          (draft, from) -> draft.from = from)
      .field("to", Cells.RATIO, grade -> Optional.of(grade.to()), (draft, to) -> draft.to = to)
      .build();

  static final Codec<Grade> A_GRADE = Codec.of(GRADE, GradeDraft::new, RulesParts::grade);

  private RulesParts() {}

  /** The constant of a name or heading; one that there is not is reported. */
  static <E extends Enum<E>> @Nullable E named(
      String name, E[] constants, Function<E, String> headings, Message expected, Cursor in)
      throws IOException {
    Optional<E> constant = Names.find(name, constants, headings);
    if (constant.isEmpty()) {
      in.report(ProblemCode.FIELD_VALUE, notACategory(name, constants, headings), expected);
    }
    return constant.orElse(null);
  }

  private static <E extends Enum<E>> Message notACategory(
      String name, E[] constants, Function<E, String> headings) {
    List<String> names = Stream.of(constants)
        .flatMap(constant -> Stream.of(headings.apply(constant), constant.name()))
        .toList();
    Message fault =
        Message.of("not a category: " + Cursor.shown(name), "不是指标类别：" + Cursor.shown(name));
    String heading = name.strip() + "指标";
    return fault.followedBy(
        perhaps(names.contains(heading) ? Optional.of(heading) : NearestName.of(name, names)));
  }

  /** What was probably meant; nothing where no name is similar. */
  static Message perhaps(Optional<String> nearest) {
    return nearest
        .map(name -> Message.of("; perhaps it should be " + name, "，可能应为 " + name))
        .orElse(Message.of(""));
  }

  static @Nullable LevelOne levelOne(String name, Cursor in) throws IOException {
    return named(
        name,
        LevelOne.values(),
        LevelOne::heading,
        Message.of("a category of level one, such as OUTPUT or 产出指标", "一级指标类别，例如 产出指标"),
        in);
  }

  /** The heading that a plan gives points to: a standard one by its name or its wording, or a custom one. */
  private static @Nullable String heading(String name, Cursor in) throws IOException {
    Optional<String> standard = Names.find(name, LevelOne.values(), LevelOne::heading)
        .map(LevelOne::heading)
        .or(() -> Names.find(name, StandardCategory.values(), StandardCategory::heading)
            .map(StandardCategory::heading));
    if (standard.isPresent()) {
      return standard.get();
    }
    if (!HAN.matcher(name).find()) {
      in.report(
          ProblemCode.FIELD_VALUE,
          Message.of("not a category: " + Cursor.shown(name), "不是指标类别：" + Cursor.shown(name)),
          Message.of(
              "a category of level one or two, such as OUTPUT or 产出指标, or a custom heading",
              "一级或二级指标类别，例如 产出指标，或自定义的指标类别"));
      return null;
    }
    String heading = WeightPlan.headingOf(name);
    return heading.equals(name.strip()) ? ownHeading(heading, in) : heading;
  }

  /** A custom heading; one that is nearly a standard one is probably misspelled. */
  static String ownHeading(String heading, Cursor in) throws IOException {
    Optional<String> nearest = NearestName.of(heading, HEADINGS);
    if (nearest.isPresent() && !HEADINGS.contains(heading)) {
      in.warn(
          ProblemCode.FIELD_VALUE,
          Message.of(
              Cursor.shown(heading)
                  + " is taken as a custom heading; perhaps it should be "
                  + nearest.get(),
              Cursor.shown(heading) + " 视为自定义的指标类别；是否应为" + nearest.get()),
          Message.of(nearest.get()));
    }
    return heading;
  }

  private static void readWeights(PlanDraft draft, Cursor in) throws IOException {
    in.entries(name -> {
      String heading = heading(name, in);
      // 服务对象满意度指标 and 满意度指标 are one heading of a plan
      String key = heading == null ? null : WeightPlan.headingOf(heading);
      if (key == null) {
        in.skip();
      } else if (draft.weights.containsKey(key)) {
        in.duplicate(name);
      } else {
        Points points = Cells.points(in);
        if (points != null) {
          draft.weights.put(key, points);
        }
      }
    });
  }

  private static @Nullable RoundingRule rounding(RoundingDraft draft, Cursor in)
      throws IOException {
    if (draft.scale == null) {
      in.report(
          ProblemCode.FIELD_MISSING,
          Message.of("a rounding needs its decimals", "舍入规则缺少小数位数"),
          Message.of("\"scale\", 0 to 16", "\"scale\"，0 至 16"));
      return null;
    }
    try {
      int decimals = draft.scale.intValueExact();
      return draft.mode == null ? null : new RoundingRule(decimals, draft.mode);
    } catch (ArithmeticException | IllegalArgumentException e) {
      String words =
          draft.scale.toPlainString() + (draft.mode == null ? "" : ", " + draft.mode.name());
      in.report(
          ProblemCode.FIELD_VALUE,
          Message.of("not a rounding: " + words, "不是舍入规则：" + words),
          ROUNDS);
      return null;
    }
  }

  private static Grade grade(GradeDraft draft, Cursor in) throws IOException {
    if (draft.name.isBlank()) {
      in.report(
          ProblemCode.FIELD_MISSING,
          Message.of("a grade needs a name", "等级缺少名称"),
          Message.of("\"name\", such as \"优\"", "\"name\"，例如 \"优\""));
    }
    return new Grade(draft.name, draft.from, draft.to);
  }

  /** A scale: a list of grades, or the text {@code 优:90%,良:80%,中:60%,差:0%}. */
  static @Nullable GradeScale gradeScale(Cursor in, String location, Places places)
      throws IOException {
    if (in.token() == Token.TEXT) {
      String text = Cells.nonBlankText(in);
      return text == null ? null : parsedScale(text, in);
    }
    if (in.token() != Token.LIST) {
      if (!in.isNull()) {
        in.wrongType(GRADES);
      }
      return null;
    }
    List<Grade> grades = new ArrayList<>();
    in.list(() -> {
      Cursor.Located place = in.located();
      Grade grade = A_GRADE.read(in);
      if (grade != null) {
        places.put(location + "/" + grades.size(), place);
        grades.add(grade);
      }
    });
    return new GradeScale(grades);
  }

  private static @Nullable GradeScale parsedScale(String text, Cursor in) throws IOException {
    try {
      return GradeScale.parse(text);
    } catch (IllegalArgumentException e) {
      Message why = UnreadableTextException.wordingOf(e);
      in.report(
          ProblemCode.FIELD_VALUE,
          Message.of("not a scale of grades: ", "不是等级划分：").followedBy(why),
          GRADES);
      return null;
    }
  }
}
