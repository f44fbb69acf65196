package dev.jixiao.json;

import dev.jixiao.problem.Place;
import dev.jixiao.value.Decimals;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Tokens read and written with Jackson 3. */
final class Jackson3 {
  private Jackson3() {}

  /** The tokens that a parser of Jackson 3 reads. */
  record Reader(JsonParser parser) implements Tokens {
    @Override
    public Token token() {
      JsonToken token = parser.currentToken();
      return token == null
          ? Token.OTHER
          : switch (token) {
            case START_OBJECT -> Token.OBJECT;
            case START_ARRAY -> Token.LIST;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            default -> Token.OTHER;
          };
    }

    @Override
    public @Nullable String nextName() {
      return parser.nextName();
    }

    @Override
    public void nextValue() {
      parser.nextToken();
    }

    @Override
    public boolean nextItem() {
      return parser.nextToken() != JsonToken.END_ARRAY;
    }

    @Override
    public void skip() {
      parser.skipChildren();
    }

    @Override
    public String text() {
      return parser.getString();
    }

    @Override
    public int textLength() {
      return parser.getStringLength();
    }

    @Override
    public @Nullable BigDecimal number() {
      return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
              && parser.getStringLength() <= Tokens.LONG_DIGITS
          ? BigDecimal.valueOf(parser.getLongValue())
          : Decimals.parse(parser.getString()).orElse(null);
    }

    @Override
    public String pointer() {
      return parser.streamReadContext().pathAsPointer().toString();
    }

    @Override
    public Place.@Nullable Document place() {
      TokenStreamLocation location = parser.currentTokenLocation();
      return location == null || location.getLineNr() < 1
          ? null
          : new Place.Document(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }
  }

  /** Writes tokens with a generator of Jackson 3. */
  record Writer(JsonGenerator generator) implements TokenWriter {
    @Override
    public void startObject() {
      generator.writeStartObject();
    }

    @Override
    public void endObject() {
      generator.writeEndObject();
    }

    @Override
    public void startList() {
      generator.writeStartArray();
    }

    @Override
    public void endList() {
      generator.writeEndArray();
    }

    @Override
    public void name(String name) {
      generator.writeName(name);
    }

    @Override
    public void text(String text) {
      generator.writeString(text);
    }

    @Override
    public void number(String digits) {
      generator.writeNumber(digits);
    }

    @Override
    public void truth(boolean value) {
      generator.writeBoolean(value);
    }
  }
}
