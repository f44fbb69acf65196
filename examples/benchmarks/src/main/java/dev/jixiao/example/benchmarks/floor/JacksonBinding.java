package dev.jixiao.example.benchmarks.floor;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;

/** Reads forms with Jackson's data binding and scores them by hand. Not thread-safe. */
public final class JacksonBinding {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ObjectReader READER = MAPPER.readerFor(BoundForm.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(BoundForm.class);

  private final char[] cell = new char[256];

  /**
   * Reads a form.
   *
   * @param bytes the JSON
   * @return the form
   * @throws IOException if it is not JSON, or has a field the class does not have
   */
  public static BoundForm read(byte[] bytes) throws IOException {
    return READER.readValue(bytes);
  }

  /**
   * Reads many forms, one after the other.
   *
   * @param in the JSON
   * @return the forms
   * @throws IOException if it cannot be read
   */
  public static MappingIterator<BoundForm> readAll(InputStream in) throws IOException {
    return READER.readValues(in);
  }

  /**
   * Writes a form.
   *
   * @param form the form
   * @return the JSON
   * @throws IOException never, in fact
   */
  public static String write(BoundForm form) throws IOException {
    return WRITER.writeValueAsString(form);
  }

  /**
   * Scores a form.
   *
   * @param form the form
   * @return the total in hundredths of a point
   */
  public long total(BoundForm form) {
    CellScanner scanner = new CellScanner(form.fiscalYear);
    BoundForm.Line funds = form.budget.total;
    long total = FloorLong.budget(scaled(funds.annual, 4), scaled(funds.executed, 4));
    for (BoundForm.Indicator row : form.indicators) {
      scan(row.target, scanner);
      byte kind = scanner.kind();
      long target = scanner.value();
      scan(row.actual, scanner);
      total += FloorLong.row(kind, target, scanner.value(), scaled(row.weight, 2));
    }
    return total;
  }

  private void scan(String text, CellScanner scanner) {
    int length = text.length();
    text.getChars(0, length, cell, 0);
    scanner.scan(cell, 0, length);
  }

  private static long scaled(BigDecimal number, int decimals) {
    return number.movePointRight(decimals).longValueExact();
  }
}
