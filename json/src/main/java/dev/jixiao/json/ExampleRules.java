package dev.jixiao.json;

import dev.jixiao.rules.ScoringRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Rule sets of provinces and departments, as examples of what can be written: none of them claims to be official.
 *
 * <p>Each is in this jar as {@code dev/jixiao/json/rules/NAME.json} and follows one published form or notice, named in its {@link
 * ScoringRules#source}, as far as that states figures; the rest is as in 财预〔2020〕10号. A rule keeper copies the nearest and changes it.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(ExampleRules.named("example-hubei"));
 * }</pre>
 *
 * <p>By most of them a target that is met earns full marks. By {@code example-base-and-bonus}, {@code example-rank}, {@code
 * example-survey} and {@code example-yueyang} it does not, since their sources say otherwise.
 *
 * <p>The three {@code example-scorecard-…} score evaluations (岳阳 and 寿县 部门整体, 事前评估): what a source states row by row is computed, the rest is left
 * to a person's judgement.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class ExampleRules {
  private static final List<String> NAMES = List.of(
      "example-production-system",
      "example-guangxi",
      "example-hubei",
      "example-haidian-2016",
      "example-applicable-only",
      "example-central-administrative",
      "example-enterprise",
      "example-target-completion",
      "example-rank",
      "example-base-and-bonus",
      "example-survey",
      "example-yueyang",
      "example-cut-off",
      "example-scorecard-yueyang",
      "example-scorecard-shouxian",
      "example-scorecard-ex-ante");

  private ExampleRules() {}

  /**
   * The names of all examples.
   *
   * @return the names, as {@link ScoringRules#name} has them
   */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * An example by its name.
   *
   * @param name one of {@link #names}
   * @return the rule set
   * @throws IllegalArgumentException if there is no example of this name
   */
  public static ScoringRules named(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException(
          "there is no example called \"" + name + "\"; there are " + NAMES);
    }
    try (InputStream in = ExampleRules.class.getResourceAsStream("rules/" + name + ".json")) {
      return RulesJson.read(in).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
