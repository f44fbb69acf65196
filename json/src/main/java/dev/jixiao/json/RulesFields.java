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
import dev.jixiao.rules.GradeScale;
import dev.jixiao.rules.InvalidRulesException;
import dev.jixiao.rules.NotApplicablePolicy;
import dev.jixiao.rules.OverspendPolicy;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.rules.UnjudgedPolicy;
import dev.jixiao.rules.WeightPlan;
import dev.jixiao.rules.ZeroBudgetPolicy;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a rule set.
 *
 * <p>One that stands alone is written with all of them, also where they are the default, so that the document says all there is to know.
 * One that starts from another is written with what differs from it; {@code null} takes away what the other has.
 */
final class RulesFields {
  static final Shape<Written, Draft> RULES = new Table()
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

  /** What a rule set says beside the defaults, in one order: what its fingerprint is made of. */
  static final Codec.Writing<ScoringRules> ESSENCE =
      (rules, out) -> RULES.write(new Written(rules, DEFAULTS, false), out);

  private RulesFields() {}

  /**
   * A rule set that is being written.
   *
   * @param rules the rule set
   * @param base the one from which only differences are written; null if it stands alone
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
  private interface Edit {
    void apply(ScoringRules.Builder to, @Nullable ScoringRules base);
  }

  /** A rule set that is being read: what it changes, since the base may be named behind it. */
  static final class Draft {
    private final List<Edit> edits = new ArrayList<>();
    private final List<Problem> conflicts = new ArrayList<>();
    private final RulesParts.Places places = new RulesParts.Places();
    private String name = "";
    private String base = "";
    private String fingerprint = "";

    private void name(String text) {
      name = text.isBlank() ? "" : text;
    }

    private void edit(Consumer<ScoringRules.Builder> change) {
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
        // strategies that nobody here knows may be the program's own
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

  /** Reads a key of an object, at whose value the cursor stands; null if it was reported. */
  private interface Key<K> {
    @Nullable
    K read(String name, Cursor in) throws IOException;
  }

  /** Collects the fields, each of which remembers where it stood. */
  private static final class Table {
    private final Shape.Builder<Written, Draft> fields = Shape.builder();

    private Table field(
        String name,
        Map<String, Object> schema,
        Shape.Reading<Draft> reading,
        Codec.Writing<Written> writing) {
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

    /** A field that always has a value; null leaves that of the base. */
    <V> Table needed(
        String name,
        Codec<V> codec,
        Function<ScoringRules, V> get,
        BiConsumer<ScoringRules.Builder, V> set) {
      return field(
          name,
          codec.schema(),
          (draft, in) -> {
            V value = codec.read(in);
            if (value != null) {
              draft.edit(to -> set.accept(to, value));
            }
          },
          (written, out) -> {
            if (!written.isAsBefore(get)) {
              out.name(name);
              codec.write(get.apply(written.rules()), out);
            }
          });
    }

    /** A field that may have no value; null takes that of the base away. */
    <V> Table optional(
        String name,
        Codec<V> codec,
        Function<ScoringRules, Optional<V>> get,
        BiConsumer<ScoringRules.Builder, Optional<V>> set) {
      return field(
          name,
          codec.schema(),
          (draft, in) -> {
            Optional<V> value = Optional.ofNullable(codec.read(in));
            draft.edit(to -> set.accept(to, value));
          },
          (written, out) -> {
            Optional<V> value = get.apply(written.rules());
            if (written.isAsBefore(get)) {
              return;
            }
            if (value.isPresent()) {
              out.name(name);
              codec.write(value.get(), out);
            } else if (written.base() != null) {
              out.nothing(name);
            }
          });
    }

    <E extends Enum<E>> Table constant(
        String name,
        E[] constants,
        Function<ScoringRules, E> get,
        BiConsumer<ScoringRules.Builder, E> set) {
      return needed(name, Names.codec(constants), get, set);
    }

    /** A text that is a rule set's own, and no base's. */
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
          (written, out) -> {
            if (!get.apply(written.rules()).isEmpty()) {
              out.text(name, get.apply(written.rules()));
            }
          });
    }

    Table base(String name) {
      return field(
          name,
          Map.of(),
          (draft, in) -> {
            String text = Cells.nonBlankText(in);
            draft.base = text == null ? "" : text.strip();
          },
          (written, out) -> {
            // one whose base is not known here is written whole
            if (written.base() != null && written.rules().base().isPresent()) {
              out.text(name, written.rules().base().get());
            }
          });
    }

    Table fingerprint(String name) {
      return field(
          name,
          Map.of(),
          (draft, in) -> {
            String text = Cells.nonBlankText(in);
            draft.fingerprint = text == null ? "" : text.strip();
          },
          (written, out) -> {
            if (written.isDocument()) {
              out.text(name, out.fingerprint(written.rules()));
            }
          });
    }

    <K> Table specs(
        String name,
        Key<K> key,
        Function<ScoringRules, Map<K, StrategySpec>> get,
        BiConsumer<ScoringRules.Builder, Map<K, StrategySpec>> set) {
      return field(
          name,
          Map.of(),
          (draft, in) -> {
            Map<K, Optional<StrategySpec>> read = readSpecs(name, key, draft, in);
            draft.edits.add((to, base) -> set.accept(
                to, merged(name, read, base == null ? Map.of() : get.apply(base), draft)));
          },
          (written, out) -> writeSpecs(name, get, written, out));
    }

    /** What the base has and the document changes: an entry without a strategy is taken away. */
    private static <K> Map<K, StrategySpec> merged(
        String field, Map<K, Optional<StrategySpec>> read, Map<K, StrategySpec> base, Draft draft) {
      Map<K, StrategySpec> merged = new LinkedHashMap<>(base);
      read.forEach((key, spec) -> {
        if (spec.isPresent()) {
          merged.put(key, spec.get());
        } else if (merged.remove(key) == null) {
          draft.conflicts.add(Problem.of(
                  ProblemCode.FIELD_VALUE,
                  "there is no strategy for \"" + key + "\" to take away",
                  "沿用的规则中没有“" + key + "”的赋分方法，无需删除")
              .at("/" + field + "/" + RulesParts.Places.escaped(key.toString())));
        }
      });
      return merged;
    }

    private static <K> void writeSpecs(
        String name, Function<ScoringRules, Map<K, StrategySpec>> get, Written written, Output out)
        throws IOException {
      Map<K, StrategySpec> own = get.apply(written.rules());
      Map<K, StrategySpec> before = written.base() == null ? Map.of() : get.apply(written.base());
      if (own.equals(before)) {
        return;
      }
      Map<String, Optional<StrategySpec>> changed = new LinkedHashMap<>();
      Set<K> keys = new LinkedHashSet<>(own.keySet());
      keys.addAll(before.keySet());
      for (K key : keys) {
        Optional<StrategySpec> spec = Optional.ofNullable(own.get(key));
        if (!spec.equals(Optional.ofNullable(before.get(key)))) {
          changed.put(LoneSurrogates.replaced(key.toString()), spec);
        }
      }
      out.name(name);
      out.startObject();
      // equal rule sets have one fingerprint, in whatever order they are written
      for (Map.Entry<String, Optional<StrategySpec>> entry :
          (written.isDocument() ? changed : new TreeMap<>(changed)).entrySet()) {
        if (entry.getValue().isPresent()) {
          out.text(entry.getKey(), entry.getValue().get().toString());
        } else {
          out.nothing(entry.getKey());
        }
      }
      out.endObject();
    }

    private static <K> Map<K, Optional<StrategySpec>> readSpecs(
        String field, Key<K> key, Draft draft, Cursor in) throws IOException {
      Map<K, Optional<StrategySpec>> specs = new LinkedHashMap<>();
      in.entries(name -> {
        K read = key.read(name, in);
        if (read == null) {
          in.skip();
        } else if (specs.containsKey(read)) {
          in.duplicate(name);
        } else {
          draft.places.put(
              "/" + field + "/" + RulesParts.Places.escaped(read.toString()), in.located());
          boolean isTakenAway = Cells.isBlank(in);
          Optional<StrategySpec> spec = Optional.ofNullable(ScoringFields.SPEC.read(in));
          if (isTakenAway || spec.isPresent()) {
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
          (draft, in) -> {
            if (in.isNull()) {
              return;
            }
            List<WeightPlan> plans = new ArrayList<>();
            in.list(() -> {
              Cursor.Located place = in.located();
              WeightPlan plan = RulesParts.A_PLAN.read(in);
              if (plan != null) {
                draft.places.put("/" + name + "/" + plans.size(), place);
                plans.add(plan);
              }
            });
            draft.edit(to -> to.weightPlans(plans));
          },
          (written, out) -> {
            List<WeightPlan> plans = written.rules().weightPlans();
            boolean absent = written.base() == null && plans.isEmpty();
            if (!absent && !written.isAsBefore(ScoringRules::weightPlans)) {
              out.list(
                  name,
                  written.isDocument()
                      ? plans
                      : plans.stream().map(Table::sorted).toList(),
                  RulesParts.A_PLAN.writing());
            }
          });
    }

    private static WeightPlan sorted(WeightPlan plan) {
      return new WeightPlan(plan.name(), plan.budget(), new TreeMap<>(plan.weights()));
    }

    Table grades(String name) {
      return field(
          name,
          Map.of(),
          (draft, in) -> {
            GradeScale scale = RulesParts.gradeScale(in, "/" + name, draft.places);
            if (scale != null) {
              draft.edit(to -> to.gradeScale(scale));
            }
          },
          (written, out) -> {
            if (!written.isAsBefore(ScoringRules::gradeScale)) {
              out.list(name, written.rules().gradeScale().grades(), RulesParts.A_GRADE.writing());
            }
          });
    }

    Shape<Written, Draft> build() {
      return fields.build();
    }
  }
}
