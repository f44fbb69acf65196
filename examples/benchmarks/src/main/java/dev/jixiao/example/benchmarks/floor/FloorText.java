package dev.jixiao.example.benchmarks.floor;

import dev.jixiao.example.benchmarks.work.TypedForm;
import dev.jixiao.example.benchmarks.work.TypedRow;
import java.util.List;

/** Reads targets and actual values from their texts and scores in whole numbers, without allocating. */
public final class FloorText {
  private final char[] cell = new char[256];

  /**
   * Reads and scores a form.
   *
   * @param form the texts
   * @param weights the weights in hundredths of a point
   * @param annual the annual budget in units of 10⁻⁴
   * @param executed the spending in units of 10⁻⁴
   * @return the total in hundredths of a point
   */
  public long total(TypedForm form, long[] weights, long annual, long executed) {
    CellScanner scanner = new CellScanner(form.year());
    long total = FloorLong.budget(annual, executed);
    List<TypedRow> rows = form.rows();
    for (int i = 0; i < weights.length; i++) {
      TypedRow row = rows.get(i);
      scan(row.target(), scanner);
      byte kind = scanner.kind();
      long target = scanner.value();
      scan(row.actual(), scanner);
      total += FloorLong.row(kind, target, scanner.value(), weights[i]);
    }
    return total;
  }

  /**
   * Reads a form.
   *
   * @param form the texts
   * @param weights the weights in hundredths of a point
   * @return a result that keeps what was read and what came of it
   */
  public Traced traced(TypedForm form, long[] weights, long annual, long executed) {
    CellScanner scanner = new CellScanner(form.year());
    Traced.Row[] traced = new Traced.Row[weights.length];
    List<TypedRow> rows = form.rows();
    for (int i = 0; i < weights.length; i++) {
      TypedRow row = rows.get(i);
      scan(row.target(), scanner);
      byte kind = scanner.kind();
      long target = scanner.value();
      scan(row.actual(), scanner);
      traced[i] = Traced.Row.of(kind, target, scanner.value(), weights[i]);
    }
    return Traced.of(traced, annual, executed);
  }

  private void scan(String text, CellScanner scanner) {
    int length = text.length();
    text.getChars(0, length, cell, 0);
    scanner.scan(cell, 0, length);
  }
}
