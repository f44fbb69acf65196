package dev.jixiao.json;

import dev.jixiao.problem.JsonPointer;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.rules.GradeScale;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.rules.WeightPlan;
import dev.jixiao.strategy.StrategySpec;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of field that a rule set has: how each is read into a draft and written.
 *
 * <p>A field remembers where in the document it is, since the faults of a rule set are found only once all of it is read.
 */
final class RulesTable {
  /** Reads a key of an object whose value is next; null if a problem was reported. */
  interface Key<K> {
    @Nullable
    K read(String name, Cursor in) throws IOException;
  }

  private final Shape.Builder<RulesFields.Written, RulesFields.Draft> fields = Shape.builder();

  private RulesTable field(
      String name,
      Map<String, Object> schema,
      Shape.Reading<RulesFields.Draft> reading,
      Codec.Writing<RulesFields.Written> writing) {
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
  <V> RulesTable needed(
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
  <V> RulesTable optional(
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

  <E extends Enum<E>> RulesTable constant(
      String name,
      E[] constants,
      Function<ScoringRules, E> get,
      BiConsumer<ScoringRules.Builder, E> set) {
    return needed(name, Names.codec(constants), get, set);
  }

  /** A text that is a rule set's own, and no base's. */
  RulesTable text(
      String name, Function<ScoringRules, String> get, BiConsumer<RulesFields.Draft, String> set) {
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

  RulesTable base(String name) {
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

  RulesTable fingerprint(String name) {
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

  <K> RulesTable specs(
      String name,
      Key<K> key,
      Function<ScoringRules, Map<K, StrategySpec>> get,
      BiConsumer<ScoringRules.Builder, Map<K, StrategySpec>> set) {
    return field(
        name,
        Map.of(),
        (draft, in) -> {
          Map<K, Optional<StrategySpec>> read = readSpecs(name, key, draft, in);
          draft.edits.add((to, base) ->
              set.accept(to, merged(name, read, base == null ? Map.of() : get.apply(base), draft)));
        },
        (written, out) -> writeSpecs(name, get, written, out));
  }

  /** What the base has and the document changes: an entry without a strategy is taken away. */
  private static <K> Map<K, StrategySpec> merged(
      String field,
      Map<K, Optional<StrategySpec>> read,
      Map<K, StrategySpec> base,
      RulesFields.Draft draft) {
    Map<K, StrategySpec> merged = new LinkedHashMap<>(base);
    read.forEach((key, spec) -> {
      if (spec.isPresent()) {
        merged.put(key, spec.get());
      } else if (merged.remove(key) == null) {
        draft.conflicts.add(Problem.of(
                ProblemCode.FIELD_VALUE,
                "there is no strategy for \"" + key + "\" to remove",
                "沿用的规则中没有“" + key + "”的赋分方法，无需删除")
            .at("/" + field + "/" + JsonPointer.escaped(key.toString())));
      }
    });
    return merged;
  }

  private static <K> void writeSpecs(
      String name,
      Function<ScoringRules, Map<K, StrategySpec>> get,
      RulesFields.Written written,
      Output out)
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
      String field, Key<K> key, RulesFields.Draft draft, Cursor in) throws IOException {
    Map<K, Optional<StrategySpec>> specs = new LinkedHashMap<>();
    in.entries(name -> {
      K read = key.read(name, in);
      if (read == null) {
        in.skip();
      } else if (specs.containsKey(read)) {
        in.duplicate(name);
      } else {
        draft.places.put("/" + field + "/" + JsonPointer.escaped(read.toString()), in.located());
        boolean isTakenAway = Cells.isBlank(in);
        Optional<StrategySpec> spec = Optional.ofNullable(ScoringFields.SPEC.read(in));
        if (isTakenAway || spec.isPresent()) {
          specs.put(read, spec);
        }
      }
    });
    return specs;
  }

  RulesTable plans(String name) {
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
                    : plans.stream().map(RulesTable::sorted).toList(),
                RulesParts.A_PLAN.writing());
          }
        });
  }

  private static WeightPlan sorted(WeightPlan plan) {
    return new WeightPlan(plan.name(), plan.budget(), new TreeMap<>(plan.weights()));
  }

  RulesTable grades(String name) {
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

  Shape<RulesFields.Written, RulesFields.Draft> build() {
    return fields.build();
  }
}
