package dev.jixiao.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes tokens with a generator of Jackson 2. */
record Jackson2Writer(JsonGenerator generator) implements TokenWriter {
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
}
