package dev.jixiao.json;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.NearestName;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.target.IndicatorTypes;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JSON of rule sets (评分规则) as one program reads and writes it: with strategies, indicator types and limits of its own.
 *
 * <pre>{@code
 * RulesFormat format = RulesJson.standard().withLimits(JsonLimits.standard().withDocumentLength(100_000));
 * ScoringRules rules = format.read(Path.of("rules-2024.json")).orElseThrow();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RulesFormat {
  static final RulesFormat STANDARD = new RulesFormat(Known.STANDARD, JsonLimits.standard());

  private final Known known;
  private final JsonLimits limits;
  private final DocumentReader<ScoringRules> reader;

  private RulesFormat(Known known, JsonLimits limits) {
    this.known = known;
    this.limits = limits;
    this.reader = new DocumentReader<>(limits, known, RulesFields.A_RULE_SET.reading());
  }

  /**
   * This with other strategies, such as a registry with custom ones, which rule sets may then name without a warning.
   *
   * @param strategies the strategies that there are
   * @return a copy with those strategies
   */
  public RulesFormat withStrategies(ScoringStrategies strategies) {
    return new RulesFormat(
        known.withStrategies(Objects.requireNonNull(strategies, "strategies")), limits);
  }

  /**
   * This with other indicator types, such as a registry with custom ones, which rule sets may then name without a warning.
   *
   * @param types the types that there are
   * @return a copy with those types
   */
  public RulesFormat withTypes(IndicatorTypes types) {
    return new RulesFormat(known.withTypes(Objects.requireNonNull(types, "types")), limits);
  }

  /**
   * This with more rule sets that another may start from ({@code "extends"}), by their names, in addition to the official ones and the {@link
   * ExampleRules}.
   *
   * <pre>{@code
   * ScoringRules province = RulesJson.read(Path.of("province.json")).orElseThrow();
   * ScoringRules county =
   *     RulesJson.standard().withBases(List.of(province)).read(Path.of("county.json")).orElseThrow();
   * }</pre>
   *
   * @param rules the rule sets
   * @return a copy that knows them as well
   */
  public RulesFormat withBases(Collection<ScoringRules> rules) {
    return new RulesFormat(known.withBases(known.bases().with(rules)), limits);
  }

  /**
   * This with a way to find the documents of rule sets that another starts from. Nothing is looked for on disk or in a network but what
   * this does itself.
   *
   * @param documents gives the document of a rule set by its name, or empty if there is none; a document may start from another in turn
   * @return a copy that asks for documents of names that it does not know
   */
  public RulesFormat withBaseDocuments(Function<String, Optional<String>> documents) {
    return new RulesFormat(
        known.withBases(known.bases().with(Objects.requireNonNull(documents, "documents"))),
        limits);
  }

  /**
   * This with other limits.
   *
   * @param limits how much a document may cost the reader
   * @return a copy with those limits
   */
  public RulesFormat withLimits(JsonLimits limits) {
    return new RulesFormat(known, Objects.requireNonNull(limits, "limits"));
  }

  /**
   * Reads a rule set.
   *
   * @param json the document
   * @return the rules and the problems
   */
  public RulesReading read(String json) {
    return reading(JsonInput.of(json, limits));
  }

  /**
   * Reads a rule set from a file in UTF-8, UTF-16 or UTF-32.
   *
   * @param file the file
   * @return the rules and the problems, also if the file cannot be read
   */
  public RulesReading read(Path file) {
    return reading(JsonInput.of(file, limits));
  }

  /**
   * Reads a rule set in UTF-8, UTF-16 or UTF-32 to the end of a stream, which stays open.
   *
   * @param stream the bytes
   * @return the rules and the problems, also if the stream cannot be read
   */
  public RulesReading read(InputStream stream) {
    return reading(JsonInput.of(stream, limits));
  }

  /**
   * Reads a rule set from its bytes in UTF-8, UTF-16 or UTF-32.
   *
   * @param document the bytes, which are not changed
   * @return the rules and the problems
   */
  public RulesReading read(byte[] document) {
    return reading(JsonInput.of(document, document.length, limits));
  }

  /**
   * Reads a rule set to the end of a reader, which stays open.
   *
   * @param characters the characters
   * @return the rules and the problems, also if the reader cannot be read
   */
  public RulesReading read(Reader characters) {
    return reading(JsonInput.of(characters, limits));
  }

  private RulesReading reading(JsonInput input) {
    DocumentReader.Outcome<ScoringRules> outcome = input.read(reader);
    boolean lost = outcome.problems().stream().anyMatch(problem -> !problem.isWarning());
    return new RulesReading(outcome.value().filter(rules -> !lost), outcome.problems());
  }

  /**
   * Writes a rule set on several lines, with every policy, also where it is the default. One that starts from a rule set known here is
   * written with what differs from that.
   *
   * <p>The document has the {@linkplain RulesJson#fingerprint fingerprint} of the rule set, so that an accidental change is noticed when it is read.
   *
   * @param rules the rules
   * @return the document; reading it gives equal rules
   */
  public String write(ScoringRules rules) {
    return JsonOutput.pretty(rules, known, RulesFields.A_RULE_SET.writing());
  }

  @Override
  public String toString() {
    return "JSON of rule sets with " + known.types() + ", " + known.strategies() + ", " + limits;
  }

  /**
   * The rule sets that another may start from.
   *
   * @param given those of the program, by their names
   * @param documents gives further ones as documents
   * @param chain the names of the rule sets that are being read, each of which starts from the next
   */
  record Bases(
      Map<String, ScoringRules> given,
      Function<String, Optional<String>> documents,
      List<String> chain) {
    static final Bases STANDARD = new Bases(Map.of(), name -> Optional.empty(), List.of());

    /** No longer chain is intended. */
    private static final int MAX_CHAIN = 16;

    private static final List<Supplier<ScoringRules>> PRESETS =
        List.of(ScoringRules::mof2020, ScoringRules::mof2021);

    Bases with(Collection<ScoringRules> rules) {
      Map<String, ScoringRules> all = new LinkedHashMap<>(given);
      rules.forEach(one -> all.put(one.name(), one));
      return new Bases(Collections.unmodifiableMap(all), documents, chain);
    }

    Bases with(Function<String, Optional<String>> newDocuments) {
      return new Bases(given, newDocuments, chain);
    }

    private Bases below(String name) {
      List<String> names = new ArrayList<>(chain);
      names.add(name);
      return new Bases(given, documents, List.copyOf(names));
    }

    /** A rule set for which no document has to be read. */
    Optional<ScoringRules> ready(String name) {
      if (given.containsKey(name)) {
        return Optional.of(given.get(name));
      }
      for (Supplier<ScoringRules> preset : PRESETS) {
        if (preset.get().name().equals(name)) {
          return Optional.of(preset.get());
        }
      }
      return ExampleRules.names().contains(name)
          ? Optional.of(ExampleRules.named(name))
          : Optional.empty();
    }

    /**
     * The rule set that another starts from.
     *
     * @param base its name
     * @param own the name of the other, empty if it has none
     */
    Parsed<ScoringRules> find(String base, String own, Cursor in) {
      if (base.equals(own) || chain.contains(base) || chain.size() >= MAX_CHAIN) {
        String way = Stream.concat(chain.stream(), Stream.of(own, base))
            .filter(name -> !name.isEmpty())
            .distinct()
            .collect(Collectors.joining(" → "));
        return failed(
            "a rule set cannot start from itself, nor through more than " + MAX_CHAIN + " others: "
                + way + " → " + base,
            "评分规则不能沿用自身，也不能层层沿用超过 " + MAX_CHAIN + " 个规则：" + way + " → " + base);
      }
      Optional<ScoringRules> ready = ready(base);
      if (ready.isPresent()) {
        return Parsed.ok(ready.get());
      }
      Optional<String> document = documents.apply(base);
      return document.isPresent() ? read(base, own, document.get(), in) : unknown(base);
    }

    private Parsed<ScoringRules> read(String base, String own, String document, Cursor in) {
      Known below = in.known().withBases(below(own));
      RulesReading reading = new RulesFormat(below, in.limits()).read(document);
      if (reading.rules().isEmpty()) {
        Message first = reading.problems().stream()
            .filter(problem -> !problem.isWarning())
            .map(Problem::wording)
            .findFirst()
            .orElse(Message.of("", ""));
        return failed(
            "the rule set \"" + base + "\" that this one starts from is faulty: " + first.english(),
            "所沿用的评分规则“" + base + "”有误：" + first.chinese());
      }
      ScoringRules rules = reading.orElseThrow();
      return rules.name().equals(base)
          ? Parsed.ok(rules)
          : failed(
              "the document of the rule set \"" + base + "\" calls itself \"" + rules.name() + "\"",
              "评分规则“" + base + "”的文件自称“" + rules.name() + "”");
    }

    private Parsed<ScoringRules> unknown(String base) {
      List<String> names = new ArrayList<>(given.keySet());
      PRESETS.forEach(preset -> names.add(preset.get().name()));
      names.addAll(ExampleRules.names());
      Message wording = Message.of(
              "no rule set is called " + Cursor.shown(base),
              "没有名为 " + Cursor.shown(base) + " 的评分规则")
          .followedBy(RulesParts.perhaps(NearestName.of(base, names)));
      return Parsed.failed(Problem.builder()
          .code(ProblemCode.RULES_BASE.name())
          .wording(wording)
          .expected(Cursor.oneOf(names))
          .build());
    }

    private static Parsed<ScoringRules> failed(String english, String chinese) {
      return Parsed.failed(Problem.of(ProblemCode.RULES_BASE, english, chinese));
    }
  }
}
