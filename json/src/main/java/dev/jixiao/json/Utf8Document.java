package dev.jixiao.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** One document in UTF-8, which is decoded as a whole only if there is something to report of it. */
final class Utf8Document implements JsonInput {
  private static final int LIKELY_TEXT = 256;

  private final byte[] bytes;
  private final int length;

  Utf8Document(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  @Override
  public <T> DocumentReader.Outcome<T> read(DocumentReader<T> reader) {
    Utf8 decoder = new Utf8(LIKELY_TEXT);
    T plain = reader.readPlain(new PlainBytes(bytes, 0, length, decoder, reader.limits()));
    return plain == null
        ? readAny(decoder, reader)
        : new DocumentReader.Outcome<>(Optional.of(plain), List.of());
  }

  private <T> DocumentReader.Outcome<T> readAny(Utf8 decoder, DocumentReader<T> reader) {
    decoder.decode(bytes, 0, length);
    return decoder.malformedAt() < 0
        ? reader.readAny(decoder.text(1).withoutMark())
        : DocumentReader.Outcome.of(
            JsonInput.malformed(StandardCharsets.UTF_8, decoder.malformedAt(), 1));
  }
}
