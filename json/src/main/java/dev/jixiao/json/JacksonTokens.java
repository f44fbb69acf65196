package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.jixiao.problem.Place;
import dev.jixiao.value.Decimals;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tokens of any document, as Jackson reads them. */
final class JacksonTokens implements Tokens {
  private final JsonParser parser;
  private final JsonText text;

  JacksonTokens(JsonParser parser, JsonText text) {
    this.parser = parser;
    this.text = text;
  }

  @Override
  public JsonToken token() {
    return Objects.requireNonNullElse(parser.currentToken(), JsonToken.NOT_AVAILABLE);
  }

  @Override
  public boolean begin() throws IOException {
    return parser.nextToken() != null;
  }

  @Override
  public boolean end() throws IOException {
    return parser.nextToken() == null;
  }

  @Override
  public int nextField(Fields<?> fields, int expected) throws IOException {
    String name = parser.nextFieldName();
    return name == null ? NONE : fields.indexOf(name);
  }

  @Override
  public @Nullable String nextName() throws IOException {
    return parser.nextFieldName();
  }

  @Override
  public String name() throws IOException {
    return parser.currentName();
  }

  @Override
  public void nextValue() throws IOException {
    parser.nextToken();
  }

  @Override
  public boolean nextItem() throws IOException {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  @Override
  public void skip() throws IOException {
    parser.skipChildren();
  }

  @Override
  public String text() throws IOException {
    return parser.getText();
  }

  @Override
  public int textLength() throws IOException {
    return parser.getTextLength();
  }

  @Override
  public boolean isLongerThan(int length) throws IOException {
    return parser.getTextLength() > length;
  }

  @Override
  public @Nullable BigDecimal number() throws IOException {
    return Decimals.parse(parser.getText()).orElse(null);
  }

  @Override
  public String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  @Override
  public Place.Document place() {
    return text.positionOf(parser.currentTokenLocation());
  }
}
