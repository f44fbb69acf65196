package dev.jixiao.json;

import dev.jixiao.compare.EqualityPolicy;
import dev.jixiao.form.ExecutionBase;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.NearestName;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.rules.DeclaredPolicy;
import dev.jixiao.rules.InvalidRulesException;
import dev.jixiao.rules.NotApplicablePolicy;
import dev.jixiao.rules.OverspendPolicy;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.rules.UnjudgedPolicy;
import dev.jixiao.rules.ZeroBudgetPolicy;
import dev.jixiao.target.IndicatorType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a rule set.
 *
 * <p>One without a base is written with all of them, also where they are the default, so that the document says all there is to know.
 * One that starts from another is written with what differs from it; {@code null} takes away what the other has.
 */
final class RulesFields {
  static final Shape<Written, Draft> RULES = new RulesTable()
      .text("name", ScoringRules::name, Draft::name)
      .base("extends")
      .text("source", ScoringRules::source, (draft, text) -> draft.edit(to -> to.source(text)))
      .text("remark", ScoringRules::remark, (draft, text) -> draft.edit(to -> to.remark(text)))
      .plans("weightPlans")
      .optional(
          "requiredTotal",
          Cells.POINTS,
          ScoringRules::requiredTotal,
          ScoringRules.Builder::requiredTotal)
      .needed(
          "defaultStrategy",
          ScoringFields.SPEC,
          ScoringRules::defaultStrategy,
          ScoringRules.Builder::defaultStrategy)
      .optional(
          "reverseStrategy",
          ScoringFields.SPEC,
          ScoringRules::reverseStrategy,
          ScoringRules.Builder::reverseStrategy)
      .specs(
          "strategiesByType",
          RulesFields::type,
          ScoringRules::strategiesByType,
          ScoringRules.Builder::strategiesByType)
      .specs(
          "strategiesByCategory",
          RulesFields::category,
          ScoringRules::strategiesByCategory,
          ScoringRules.Builder::strategiesByCategory)
      .specs(
          "strategiesByLevelOne",
          RulesParts::levelOne,
          ScoringRules::strategiesByLevelOne,
          ScoringRules.Builder::strategiesByLevelOne)
      .specs(
          "strategiesByHeading",
          RulesParts::ownHeading,
          ScoringRules::strategiesByHeading,
          ScoringRules.Builder::strategiesByHeading)
      .specs(
          "strategiesByIndicator",
          (name, in) -> name,
          ScoringRules::strategiesByIndicator,
          ScoringRules.Builder::strategiesByIndicator)
      .needed(
          "overFulfilment",
          ScoringFields.NAMED,
          ScoringRules::overFulfilment,
          ScoringRules.Builder::overFulfilment)
      .optional(
          "initialTargetShare",
          Cells.RATIO,
          ScoringRules::initialTargetShare,
          ScoringRules.Builder::initialTargetShare)
      .constant(
          "equality",
          EqualityPolicy.values(),
          ScoringRules::equality,
          ScoringRules.Builder::equality)
      .constant(
          "declared",
          DeclaredPolicy.values(),
          ScoringRules::declared,
          ScoringRules.Builder::declared)
      .constant(
          "missing", UnjudgedPolicy.values(), ScoringRules::missing, ScoringRules.Builder::missing)
      .constant(
          "undetermined",
          UnjudgedPolicy.values(),
          ScoringRules::undetermined,
          ScoringRules.Builder::undetermined)
      .constant(
          "notApplicable",
          NotApplicablePolicy.values(),
          ScoringRules::notApplicable,
          ScoringRules.Builder::notApplicable)
      .needed(
          "budgetStrategy",
          ScoringFields.NAMED,
          ScoringRules::budgetStrategy,
          ScoringRules.Builder::budgetStrategy)
      .constant(
          "executionBase",
          ExecutionBase.values(),
          ScoringRules::executionBase,
          ScoringRules.Builder::executionBase)
      .constant(
          "zeroBudget",
          ZeroBudgetPolicy.values(),
          ScoringRules::zeroBudget,
          ScoringRules.Builder::zeroBudget)
      .constant(
          "overspend",
          OverspendPolicy.values(),
          ScoringRules::overspend,
          ScoringRules.Builder::overspend)
      .optional("maxBonus", Cells.POINTS, ScoringRules::maxBonus, ScoringRules.Builder::maxBonus)
      .optional(
          "maxDeduction",
          Cells.POINTS,
          ScoringRules::maxDeduction,
          ScoringRules.Builder::maxDeduction)
      .optional(
          "vetoCap",
          new Codec<>(Cells.TEXT.schema(), Cells::nonBlankText, (text, out) -> out.text(text)),
          ScoringRules::vetoCap,
          ScoringRules.Builder::vetoCap)
      .optional(
          "scoreRounding",
          RulesParts.A_ROUNDING,
          ScoringRules::scoreRounding,
          ScoringRules.Builder::scoreRounding)
      .optional(
          "subtotalRounding",
          RulesParts.A_ROUNDING,
          ScoringRules::subtotalRounding,
          ScoringRules.Builder::subtotalRounding)
      .optional(
          "totalRounding",
          RulesParts.A_ROUNDING,
          ScoringRules::totalRounding,
          ScoringRules.Builder::totalRounding)
      .needed("tolerance", Cells.POINTS, ScoringRules::tolerance, ScoringRules.Builder::tolerance)
      .grades("gradeScale")
      .fingerprint("fingerprint")
      .build();

  /** A rule set, which has to be there. */
  static final Codec<ScoringRules> A_RULE_SET = new Codec<>(RulesFields::read, RulesFields::write);

  // a later version of the library that knows one more policy leaves the fingerprints of old
  // documents as they are
  private static final ScoringRules DEFAULTS = ScoringRules.builder().name("?").build();

  /** What a rule set says that differs from the defaults, in one order: what its fingerprint is made of. */
  static final Codec.Writing<ScoringRules> ESSENCE =
      (rules, out) -> RULES.write(new Written(rules, DEFAULTS, false), out);

  private RulesFields() {}

  /**
   * A rule set that is being written.
   *
   * @param rules the rule set
   * @param base the one from which only differences are written; null if it has none
   * @param isDocument whether it is written for people, in their order and with its fingerprint
   */
  record Written(ScoringRules rules, @Nullable ScoringRules base, boolean isDocument) {
    /** Whether the base has the same to say, so that nothing need be written. */
    boolean isAsBefore(Function<ScoringRules, ?> get) {
      return base != null && get.apply(rules).equals(get.apply(base));
    }
  }

  private static void write(ScoringRules rules, Output out) throws IOException {
    ScoringRules base = rules.base().flatMap(out.known().bases()::ready).orElse(null);
    RULES.write(new Written(rules, base, true), out);
  }

  private static @Nullable ScoringRules read(Cursor in) throws IOException {
    if (in.isNull()) {
      in.wrongType(Cursor.OBJECT);
    }
    Draft draft = new Draft();
    draft.places.put("", in.located());
    return in.object(RULES, draft) ? draft.build(in) : null;
  }

  // a program may add a type, but one that is misspelled would silently serve no indicator
  private static String type(String name, Cursor in) throws IOException {
    List<String> names =
        in.known().types().types().stream().map(IndicatorType::name).toList();
    if (!names.contains(name)) {
      String known = String.join(", ", names);
      in.warn(
          ProblemCode.FIELD_VALUE,
          Message.of(
                  "not a standard type of indicator: " + Cursor.shown(name),
                  "不是标准的指标类型：" + Cursor.shown(name))
              .followedBy(RulesParts.perhaps(NearestName.of(name, names))),
          Message.of(
              "one of " + known + ", or a type that the program adds",
              "下列之一：" + known + "，或程序自行添加的类型"));
    }
    return name;
  }

  private static @Nullable StandardCategory category(String name, Cursor in) throws IOException {
    return RulesParts.named(
        name,
        StandardCategory.values(),
        StandardCategory::heading,
        Message.of("a category, such as QUANTITY or 数量指标", "指标类别，例如 数量指标"),
        in);
  }

  /** A change to what the base of a rule set says. */
  interface Edit {
    void apply(ScoringRules.Builder to, @Nullable ScoringRules base);
  }

  /** A rule set that is being read: what it changes, since the base may be named behind it. */
  static final class Draft {
    final List<Edit> edits = new ArrayList<>();
    final List<Problem> conflicts = new ArrayList<>();
    final RulesParts.Places places = new RulesParts.Places();
    private String name = "";
    String base = "";
    String fingerprint = "";

    void name(String text) {
      name = text.isBlank() ? "" : text;
    }

    void edit(Consumer<ScoringRules.Builder> change) {
      edits.add((to, ignored) -> change.accept(to));
    }

    private @Nullable ScoringRules build(Cursor in) throws IOException {
      if (name.isEmpty()) {
        in.report(
            ProblemCode.FIELD_MISSING,
            Message.of("a rule set needs a name", "评分规则缺少名称"),
            Message.of("\"name\"", "\"name\""));
      }
      ScoringRules start = null;
      if (!base.isEmpty()) {
        Parsed<ScoringRules> found = in.known().bases().find(base, name, in);
        if (!found.isOk()) {
          in.report(found.problem().orElseThrow(), places.of("/extends"));
          withoutBase(in);
          return null;
        }
        start = found.orElseThrow();
      }
      ScoringRules built = built(start, in);
      if (built != null && !fingerprint.isEmpty()) {
        compare(RulesJson.fingerprint(built), in);
      }
      return name.isEmpty() ? null : built;
    }

    // what is wrong whatever the base says: no scale, no plan and no strategy of the base is known
    private void withoutBase(Cursor in) {
      ScoringRules.Builder rules = ScoringRules.builder().name("?");
      edits.forEach(edit -> edit.apply(rules, null));
      List<Problem> problems = new ArrayList<>();
      boolean isFaulty = false;
      try {
        problems.addAll(rules.build().problems(in.known().strategies()));
      } catch (InvalidRulesException e) {
        problems.addAll(e.problems());
        isFaulty = true;
      }
      boolean isOwnScale = places.has("/gradeScale");
      problems.removeIf(problem -> !places.has(problem.location())
          || (!isOwnScale && problem.location().equals("/vetoCap")));
      report(problems, !isFaulty, in);
    }

    private @Nullable ScoringRules built(@Nullable ScoringRules start, Cursor in) {
      // a rule set without a name is refused, but its other faults are to be named as well
      ScoringRules.Builder rules = start == null
          ? ScoringRules.builder()
          : start.toBuilder().source("").remark("").base(start.name());
      rules.name(name.isEmpty() ? "?" : name);
      edits.forEach(edit -> edit.apply(rules, start));
      report(conflicts, true, in);
      try {
        ScoringRules built = rules.build();
        // strategies that are unknown here may be the program's own
        report(built.problems(in.known().strategies()), true, in);
        return built;
      } catch (InvalidRulesException e) {
        report(e.problems(), false, in);
        return null;
      }
    }

    private void report(List<Problem> problems, boolean asWarnings, Cursor in) {
      for (Problem problem : problems) {
        boolean warning = asWarnings || problem.isWarning();
        in.report(problem.toBuilder().isWarning(warning).build(), places.of(problem.location()));
      }
    }

    // a slip of the hand in a figure cannot be seen otherwise: 90% is as good a threshold as 80%
    private void compare(String actual, Cursor in) {
      if (!fingerprint.equals(actual)) {
        Problem problem = Problem.of(
                ProblemCode.RULES_CHANGED,
                "these are not the rules that the fingerprint " + Cursor.shown(fingerprint)
                    + " was made for; if the change is meant, write \"" + actual
                    + "\" or leave the field out",
                "评分规则与其指纹 " + Cursor.shown(fingerprint) + " 不符；如确需修改，请将指纹改为“" + actual + "”，或删除该字段")
            .toBuilder()
            .isWarning(true)
            .build();
        in.report(problem, places.of("/fingerprint"));
      }
    }
  }
}
