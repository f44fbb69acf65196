package dev.jixiao.example.benchmarks.floor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Reads forms with Jackson's streaming layer and scores them by hand. Not thread-safe. */
public final class JacksonStream {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int ROW_DEPTH = 3;

  private final CellScanner scanner;
  private byte kind;
  private long target;
  private long actual;
  private long weight;
  private long annual;
  private long executed;
  private boolean indicator;

  /**
   * A reader for the forms of one year.
   *
   * @param year the fiscal year
   */
  public JacksonStream(int year) {
    scanner = new CellScanner(year);
  }

  /**
   * Reads and scores a form.
   *
   * @param bytes the JSON
   * @return the total in hundredths of a point
   * @throws IOException if it is not JSON
   */
  public long total(byte[] bytes) throws IOException {
    try (JsonParser parser = JSON.createParser(bytes)) {
      parser.nextToken();
      return total(parser);
    }
  }

  /**
   * Reads the tokens of a form and does nothing with them.
   *
   * @param bytes the JSON
   * @return the number of tokens
   * @throws IOException if it is not JSON
   */
  public static long tokens(byte[] bytes) throws IOException {
    try (JsonParser parser = JSON.createParser(bytes)) {
      long tokens = 0;
      while (parser.nextToken() != null) {
        tokens++;
      }
      return tokens;
    }
  }

  /**
   * Reads and scores the form a parser stands at.
   *
   * @param parser a parser at the start of an object; afterwards it stands at its end
   * @return the total in hundredths of a point
   * @throws IOException if it is not JSON
   */
  public long total(JsonParser parser) throws IOException {
    long total = 0;
    int depth = 1;
    while (depth > 0) {
      JsonToken token = parser.nextToken();
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        if (depth-- == ROW_DEPTH && token == JsonToken.END_OBJECT) {
          total += endRow();
        }
      } else if (token.isScalarValue() && depth == ROW_DEPTH) {
        value(parser);
      }
    }
    return total;
  }

  private long endRow() {
    if (indicator) {
      indicator = false;
      return FloorLong.row(kind, target, actual, weight);
    }
    long points = annual > 0 ? FloorLong.budget(annual, executed) : 0;
    annual = 0;
    return points;
  }

  private void value(JsonParser parser) throws IOException {
    switch (parser.currentName()) {
      case "target" -> {
        scan(parser);
        kind = scanner.kind();
        target = scanner.value();
        indicator = true;
      }
      case "actual" -> actual = scan(parser);
      case "weight" -> weight = scan(parser) / 100;
      case "annual" -> annual = scan(parser);
      case "executed" -> executed = scan(parser);
      default -> {}
    }
  }

  private long scan(JsonParser parser) throws IOException {
    int from = parser.getTextOffset();
    scanner.scan(parser.getTextCharacters(), from, from + parser.getTextLength());
    return scanner.value();
  }
}
