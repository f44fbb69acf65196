package dev.jixiao.json;

import dev.jixiao.form.ScoringStandard;
import dev.jixiao.json.Tokens.Token;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.problem.UnreadableTextException;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.StrategySpec;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A strategy with its parameters: {@code "bands(bands=90%:100%)"} or {@code {"strategy": "bands", "bands": "90%:100%"}}.
 *
 * <p>Where a parameter has the name {@code strategy}, the parameters are in an object of their own, {@code parameters}.
 */
final class ScoringFields {
  private static final String STRATEGY = "strategy";
  private static final String PARAMETERS = "parameters";

  private static final Message EXPECTED = Message.of(
      "a strategy, such as \"bands(bands=90%:100%)\"", "赋分方法，例如 \"bands(bands=90%:100%)\"");

  /** A standard of a form, whose words are kept even if no strategy has that name. */
  static final Codec<ScoringStandard> STANDARD =
      new Codec<>(ScoringFields::standard, ScoringFields::standard).as("scoring");

  /** A strategy for indicators of a rule set: one by its name, or a standard in words that says as much. */
  static final Codec<StrategySpec> SPEC = new Codec<StrategySpec>(
          ScoringFields::specOrWords, (spec, out) -> out.text(spec.toString()))
      .as("strategy");

  /** Another strategy of a rule set, which has to be one by its name. */
  static final Codec<StrategySpec> NAMED = new Codec<StrategySpec>(
          ScoringFields::spec, (spec, out) -> out.text(spec.toString()))
      .as("strategy");

  // what no name of a strategy has, and nearly every standard in words
  private static final Pattern WORDS =
      Pattern.compile("(?=.*\\p{IsHan}).*([0-9０-９，。；、：%％≥≤＞＜]|满分|得分|给分|扣|不得).*", Pattern.DOTALL);

  private ScoringFields() {}

  private static @Nullable ScoringStandard standard(Cursor in) throws IOException {
    if (in.token() == Token.OBJECT) {
      return object(in);
    }
    String text = text(in);
    return text == null ? null : parsed(text);
  }

  private static @Nullable String text(Cursor in) throws IOException {
    if (in.token() == Token.TEXT || in.isNull()) {
      return Cells.nonBlankText(in);
    }
    in.wrongType(EXPECTED);
    return null;
  }

  private static ScoringStandard parsed(String text) {
    try {
      return StrategySpec.parse(text).toStandard();
    } catch (IllegalArgumentException e) {
      return new ScoringStandard(text, Map.of());
    }
  }

  private static @Nullable StrategySpec spec(Cursor in) throws IOException {
    try {
      if (in.token() == Token.OBJECT) {
        ScoringStandard standard = object(in);
        return standard == null ? null : StrategySpec.of(standard);
      }
      String text = text(in);
      return text == null ? null : StrategySpec.parse(text);
    } catch (IllegalArgumentException e) {
      in.report(ProblemCode.FIELD_VALUE, UnreadableTextException.wordingOf(e), EXPECTED);
      return null;
    }
  }

  private static @Nullable StrategySpec specOrWords(Cursor in) throws IOException {
    if (in.token() == Token.TEXT && WORDS.matcher(in.tokens().text()).matches()) {
      String text = Cells.text(in);
      return text == null ? null : words(text.strip(), in);
    }
    StrategySpec spec = spec(in);
    if (spec == null
        || !spec.parameters().isEmpty()
        || !WORDS.matcher(spec.name()).matches()) {
      return spec;
    }
    return words(spec.name(), in);
  }

  // taken for a name, words would be a strategy that the program may have or not
  private static @Nullable StrategySpec words(String text, Cursor in) throws IOException {
    StrategySpec named = named(text, in.known().strategies());
    if (named != null) {
      return named;
    }
    Parsed<StrategySpec> read = StrategySpec.ofWords(text);
    if (!read.isOk()) {
      Message why = read.problem().orElseThrow().wording();
      in.report(
          ProblemCode.FIELD_VALUE,
          Message.of(
              "neither a strategy nor a standard that can be read: " + why.english(),
              "既不是赋分方法的名称，也不是能识别的评分标准：" + why.chinese()),
          EXPECTED);
      return null;
    }
    StrategySpec spec = read.orElseThrow();
    in.warn(
        ProblemCode.FIELD_VALUE,
        Message.of(
            "the standard in words was read as " + spec + "; please confirm",
            "文字评分标准读作 " + spec + "，请核对"),
        Message.of("the strategy itself, such as \"" + spec + "\"", "直接写赋分方法，例如 \"" + spec + "\""));
    return spec;
  }

  private static @Nullable StrategySpec named(String text, ScoringStrategies strategies) {
    try {
      StrategySpec named = StrategySpec.parse(text);
      return !named.parameters().isEmpty() || strategies.names().contains(named.name())
          ? named
          : null;
    } catch (IllegalArgumentException e) {
      return null; // words have commas and brackets of their own
    }
  }

  private static @Nullable ScoringStandard object(Cursor in) throws IOException {
    Draft draft = new Draft();
    in.entries(name -> draft.read(name, in));
    if (draft.strategy == null) {
      in.report(
          ProblemCode.FIELD_MISSING,
          Message.of("a scoring standard needs the name of its strategy", "评分标准缺少赋分方法的名称"),
          Message.of("\"strategy\"", "\"strategy\""));
      return null;
    }
    return new ScoringStandard(draft.strategy, draft.parameters);
  }

  /** A standard that is being read from an object. */
  private static final class Draft {
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private @Nullable String strategy;

    private void read(String name, Cursor in) throws IOException {
      if (name.equals(STRATEGY) && strategy == null) {
        strategy = Cells.text(in);
      } else if (name.equals(PARAMETERS) && in.token() == Token.OBJECT) {
        Cells.putTexts(in, parameters);
      } else if (name.equals(STRATEGY)) {
        in.duplicate(name);
      } else {
        Cells.putText(in, name, parameters);
      }
    }
  }

  private static void standard(ScoringStandard scoring, Output out) throws IOException {
    Map<String, String> parameters = scoring.parameters();
    out.startObject();
    out.text(STRATEGY, scoring.strategy());
    if (parameters.containsKey(STRATEGY)) {
      out.name(PARAMETERS);
      out.texts(parameters);
    } else {
      out.entries(parameters);
    }
    out.endObject();
  }
}
