package dev.jixiao.json;

import dev.jixiao.compare.EqualityPolicy;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.rules.DeclaredPolicy;
import dev.jixiao.rules.GradeScale;
import dev.jixiao.rules.InvalidRulesException;
import dev.jixiao.rules.NotApplicablePolicy;
import dev.jixiao.rules.OverspendPolicy;
import dev.jixiao.rules.RoundingRule;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.rules.UnjudgedPolicy;
import dev.jixiao.rules.WeightPlan;
import dev.jixiao.rules.ZeroBudgetPolicy;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorType;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a rule set. All are written, also where they are the default, so that the document says all there is to know. */
final class RulesFields {
  static final Shape<ScoringRules, Draft> RULES = new Table()
      .text("name", ScoringRules::name, Draft::name)
      .text("source", ScoringRules::source, (draft, text) -> draft.rules.source(text))
      .text("remark", ScoringRules::remark, (draft, text) -> draft.rules.remark(text))
      .plans("weightPlans")
      .field(
          "requiredTotal",
          Cells.POINTS,
          ScoringRules::requiredTotal,
          (to, points) -> to.requiredTotal(points))
      .spec(
          "defaultStrategy",
          rules -> Optional.of(rules.defaultStrategy()),
          ScoringRules.Builder::defaultStrategy)
      .spec(
          "reverseStrategy",
          ScoringRules::reverseStrategy,
          (to, spec) -> to.reverseStrategy(Optional.of(spec)))
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
          (heading, in) -> heading,
          ScoringRules::strategiesByHeading,
          ScoringRules.Builder::strategiesByHeading)
      .spec(
          "overFulfilment",
          rules -> Optional.of(rules.overFulfilment()),
          ScoringRules.Builder::overFulfilment)
      .field(
          "initialTargetShare",
          Cells.RATIO,
          ScoringRules::initialTargetShare,
          (to, share) -> to.initialTargetShare(Optional.of(share)))
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
      .spec(
          "budgetStrategy",
          rules -> Optional.of(rules.budgetStrategy()),
          ScoringRules.Builder::budgetStrategy)
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
      .field("maxBonus", Cells.POINTS, ScoringRules::maxBonus, (to, points) -> to.maxBonus(points))
      .field(
          "maxDeduction",
          Cells.POINTS,
          ScoringRules::maxDeduction,
          (to, points) -> to.maxDeduction(points))
      .text(
          "vetoCap",
          rules -> rules.vetoCap().orElse(""),
          (draft, text) ->
              draft.rules.vetoCap(text.isBlank() ? Optional.empty() : Optional.of(text)))
      .rounding("scoreRounding", ScoringRules::scoreRounding, ScoringRules.Builder::scoreRounding)
      .rounding(
          "subtotalRounding",
          ScoringRules::subtotalRounding,
          ScoringRules.Builder::subtotalRounding)
      .rounding("totalRounding", ScoringRules::totalRounding, ScoringRules.Builder::totalRounding)
      .field(
          "tolerance",
          Cells.POINTS,
          rules -> Optional.of(rules.tolerance()),
          ScoringRules.Builder::tolerance)
      .grades("gradeScale")
      .build();

  /** A rule set, which has to be there. */
  static final Codec<ScoringRules> A_RULE_SET = new Codec<>(RulesFields::read, RULES::write);

  private RulesFields() {}

  private static @Nullable ScoringRules read(Cursor in) throws IOException {
    if (in.isNull()) {
      in.wrongType(Cursor.OBJECT);
    }
    Draft draft = new Draft();
    draft.places.put("", in.located());
    return in.object(RULES, draft) ? draft.build(in) : null;
  }

  // a program may add a type, but one that is misspelt would silently serve no indicator
  private static String type(String name, Cursor in) throws IOException {
    List<String> names =
        in.known().types().types().stream().map(IndicatorType::name).toList();
    if (!names.contains(name)) {
      String known = String.join(", ", names);
      in.warn(
          ProblemCode.FIELD_VALUE,
          Message.of(
              "no standard type of indicator: " + Cursor.shown(name),
              "不是标准的指标类型：" + Cursor.shown(name)),
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

  /** A rule set that is being read. */
  static final class Draft {
    // a rule set without a name is refused, but its other faults are to be named as well
    private final ScoringRules.Builder rules = ScoringRules.builder().name("?");
    private final RulesParts.Places places = new RulesParts.Places();
    private boolean named;
    private int plans;

    private void name(String name) {
      if (!name.isBlank()) {
        named = true;
        rules.name(name);
      }
    }

    private @Nullable ScoringRules build(Cursor in) throws IOException {
      if (!named) {
        in.report(
            ProblemCode.FIELD_MISSING,
            Message.of("a rule set needs a name", "评分规则缺少名称"),
            Message.of("\"name\"", "\"name\""));
      }
      ScoringRules built = built(in);
      return named ? built : null;
    }

    private @Nullable ScoringRules built(Cursor in) {
      try {
        ScoringRules built = rules.build();
        // strategies that nobody here knows may be the program's own
        for (Problem problem : built.problems(in.known().strategies())) {
          in.report(problem.toBuilder().isWarning(true).build(), places.of(problem.location()));
        }
        return built;
      } catch (InvalidRulesException e) {
        for (Problem problem : e.problems()) {
          in.report(problem, places.of(problem.location()));
        }
        return null;
      }
    }
  }

  /** Reads a key of an object, at whose value the cursor stands; null if it was reported. */
  private interface Key<K> {
    @Nullable
    K read(String name, Cursor in) throws IOException;
  }

  /** Collects the fields, each of which remembers where it stood. */
  private static final class Table {
    private final Shape.Builder<ScoringRules, Draft> fields = Shape.builder();

    private Table field(
        String name,
        Map<String, Object> schema,
        Shape.Reading<Draft> reading,
        Codec.Writing<ScoringRules> writing) {
      fields.field(
          name,
          schema,
          (draft, in) -> {
            draft.places.put("/" + name, in.located());
            reading.read(draft, in);
          },
          writing);
      return this;
    }

    <V> Table field(
        String name,
        Codec<V> codec,
        Function<ScoringRules, ? extends Optional<? extends V>> get,
        BiConsumer<ScoringRules.Builder, V> set) {
      return field(
          name,
          codec.schema(),
          (draft, in) -> {
            V value = codec.read(in);
            if (value != null) {
              set.accept(draft.rules, value);
            }
          },
          (rules, out) -> {
            Optional<? extends V> value = get.apply(rules);
            if (value.isPresent()) {
              out.name(name);
              codec.write(value.get(), out);
            }
          });
    }

    Table text(String name, Function<ScoringRules, String> get, BiConsumer<Draft, String> set) {
      return field(
          name,
          Cells.TEXT.schema(),
          (draft, in) -> {
            String text = Cells.text(in);
            if (text != null) {
              set.accept(draft, text);
            }
          },
          (rules, out) -> {
            if (!get.apply(rules).isEmpty()) {
              out.text(name, get.apply(rules));
            }
          });
    }

    Table spec(
        String name,
        Function<ScoringRules, Optional<StrategySpec>> get,
        BiConsumer<ScoringRules.Builder, StrategySpec> set) {
      return field(name, ScoringFields.SPEC, get, set);
    }

    <E extends Enum<E>> Table constant(
        String name,
        E[] constants,
        Function<ScoringRules, E> get,
        BiConsumer<ScoringRules.Builder, E> set) {
      return field(name, Names.codec(constants), rules -> Optional.of(get.apply(rules)), set);
    }

    Table rounding(
        String name,
        Function<ScoringRules, Optional<RoundingRule>> get,
        BiConsumer<ScoringRules.Builder, Optional<RoundingRule>> set) {
      return field(
          name,
          RulesParts.A_ROUNDING,
          get,
          (to, rounding) -> set.accept(to, Optional.of(rounding)));
    }

    <K> Table specs(
        String name,
        Key<K> key,
        Function<ScoringRules, Map<K, StrategySpec>> get,
        BiConsumer<ScoringRules.Builder, Map<K, StrategySpec>> set) {
      return field(
          name,
          Map.of(),
          (draft, in) -> set.accept(draft.rules, readSpecs(name, key, draft, in)),
          (rules, out) -> {
            if (!get.apply(rules).isEmpty()) {
              out.name(name);
              out.startObject();
              for (Map.Entry<K, StrategySpec> spec : get.apply(rules).entrySet()) {
                out.text(
                    LoneSurrogates.replaced(spec.getKey().toString()),
                    spec.getValue().toString());
              }
              out.endObject();
            }
          });
    }

    private static <K> Map<K, StrategySpec> readSpecs(
        String field, Key<K> key, Draft draft, Cursor in) throws IOException {
      Map<K, StrategySpec> specs = new LinkedHashMap<>();
      in.entries(name -> {
        K read = key.read(name, in);
        if (read == null) {
          in.skip();
        } else if (specs.containsKey(read)) {
          in.duplicate(name);
        } else {
          draft.places.put(
              "/" + field + "/" + RulesParts.Places.escaped(read.toString()), in.located());
          StrategySpec spec = ScoringFields.SPEC.read(in);
          if (spec != null) {
            specs.put(read, spec);
          }
        }
      });
      return specs;
    }

    Table plans(String name) {
      return field(
          name,
          Map.of(),
          (draft, in) -> in.list(() -> {
            Cursor.Located place = in.located();
            WeightPlan plan = RulesParts.A_PLAN.read(in);
            if (plan != null) {
              draft.places.put("/" + name + "/" + draft.plans++, place);
              draft.rules.addWeightPlans(plan);
            }
          }),
          (rules, out) -> {
            if (!rules.weightPlans().isEmpty()) {
              out.list(name, rules.weightPlans(), RulesParts.A_PLAN.writing());
            }
          });
    }

    Table grades(String name) {
      return field(
          name,
          Map.of(),
          (draft, in) -> {
            GradeScale scale = RulesParts.gradeScale(in, "/" + name, draft.places);
            if (scale != null) {
              draft.rules.gradeScale(scale);
            }
          },
          (rules, out) ->
              out.list(name, rules.gradeScale().grades(), RulesParts.A_GRADE.writing()));
    }

    Shape<ScoringRules, Draft> build() {
      return fields.build();
    }
  }
}
