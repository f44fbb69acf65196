package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.jixiao.form.ScoringStandard;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.strategy.StrategySpec;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a strategy with its parameters: {@code "bands(bands=90%:100%)"} or {@code {"strategy": "bands", "bands":
 * "90%:100%"}}.
 *
 * <p>Where a parameter has the name {@code strategy}, the parameters stand in an object of their own, {@code parameters}.
 */
final class ScoringReader {
  static final String STRATEGY = "strategy";
  static final String PARAMETERS = "parameters";

  private static final Message EXPECTED = Message.of(
      "a strategy, such as \"bands(bands=90%:100%)\"", "赋分方法，例如 \"bands(bands=90%:100%)\"");

  private final Cursor in;
  private final Cells cells;

  ScoringReader(Cursor in, Cells cells) {
    this.in = in;
    this.cells = cells;
  }

  /** A standard of a form, whose words are kept also if no strategy is called so. */
  @Nullable
  ScoringStandard standard() throws IOException {
    if (in.token() == JsonToken.START_OBJECT) {
      return object();
    }
    String text = text();
    return text == null ? null : parsed(text);
  }

  private @Nullable String text() throws IOException {
    if (in.token() == JsonToken.VALUE_STRING || in.isNull()) {
      return cells.nonBlankText();
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

  /** A strategy of a rule set, which has to be one. */
  Optional<StrategySpec> spec() throws IOException {
    try {
      return in.token() == JsonToken.START_OBJECT
          ? Optional.ofNullable(object()).map(StrategySpec::of)
          : Optional.ofNullable(text()).map(StrategySpec::parse);
    } catch (IllegalArgumentException e) {
      in.report(ProblemCode.FIELD_VALUE, Message.of(String.valueOf(e.getMessage())), EXPECTED);
      return Optional.empty();
    }
  }

  private @Nullable ScoringStandard object() throws IOException {
    Map<String, String> parameters = new LinkedHashMap<>();
    String[] strategy = new String[1];
    in.entries(name -> {
      if (name.equals(STRATEGY) && strategy[0] == null) {
        strategy[0] = cells.text();
      } else if (name.equals(PARAMETERS) && in.token() == JsonToken.START_OBJECT) {
        cells.texts(parameters);
      } else if (name.equals(STRATEGY)) {
        in.duplicate(name);
      } else {
        cells.text(name, parameters);
      }
    });
    if (strategy[0] == null) {
      in.report(
          ProblemCode.FIELD_MISSING,
          Message.of("a scoring standard needs the name of its strategy", "评分标准缺少赋分方法的名称"),
          Message.of("\"strategy\"", "\"strategy\""));
      return null;
    }
    return new ScoringStandard(strategy[0], parameters);
  }
}
