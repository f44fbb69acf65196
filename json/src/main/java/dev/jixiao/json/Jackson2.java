package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.jixiao.json.Tokens.Token;
import dev.jixiao.problem.Place;
import dev.jixiao.value.Decimals;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tokens read and written with Jackson 2. */
final class Jackson2 {
  private Jackson2() {}

  /** The tokens that a parser of Jackson 2 reads. */
  static final class Reader implements Tokens {
    /** Tells where in its document a parser is. */
    interface Places {
      Place.@Nullable Document of(JsonLocation location);
    }

    private final JsonParser parser;
    private final Places places;

    Reader(JsonParser parser, Places places) {
      this.parser = parser;
      this.places = places;
    }

    /** The place as the parser itself counts it. */
    static Place.@Nullable Document counted(JsonLocation location) {
      return location == null || location.getLineNr() < 1
          ? null
          : new Place.Document(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

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
    public @Nullable String nextName() throws IOException {
      return parser.nextFieldName();
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
    public @Nullable BigDecimal number() throws IOException {
      return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
              && parser.getTextLength() <= Tokens.LONG_DIGITS
          ? BigDecimal.valueOf(parser.getLongValue())
          : Decimals.parse(parser.getText()).orElse(null);
    }

    @Override
    public String pointer() {
      return parser.getParsingContext().pathAsPointer().toString();
    }

    @Override
    public Place.@Nullable Document place() {
      return places.of(parser.currentTokenLocation());
    }
  }

  /** Writes tokens with a generator of Jackson 2. */
  record Writer(JsonGenerator generator) implements Tokens.Writer {
    @Override
    public void startObject() throws IOException {
      generator.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
      generator.writeEndObject();
    }

    @Override
    public void startList() throws IOException {
      generator.writeStartArray();
    }

    @Override
    public void endList() throws IOException {
      generator.writeEndArray();
    }

    @Override
    public void name(String name) throws IOException {
      generator.writeFieldName(name);
    }

    @Override
    public void text(String text) throws IOException {
      generator.writeString(text);
    }

    @Override
    public void number(String digits) throws IOException {
      generator.writeNumber(digits);
    }

    @Override
    public void truth(boolean value) throws IOException {
      generator.writeBoolean(value);
    }

    @Override
    public void nothing() throws IOException {
      generator.writeNull();
    }
  }
}
