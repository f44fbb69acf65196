package dev.jixiao.example.benchmarks.floor;

import dev.jixiao.example.benchmarks.work.TypedForm;
import dev.jixiao.example.benchmarks.work.TypedRow;

/**
 * A form whose cells are read: numbers in units of 10⁻⁴, weights in hundredths of a point.
 *
 * @param kinds the kinds of the rows
 * @param targets the targets
 * @param actuals the actual values
 * @param weights the weights
 * @param annual the annual budget
 * @param executed the spending
 */
public record LongForm(
    byte[] kinds, long[] targets, long[] actuals, long[] weights, long annual, long executed) {

  /**
   * Reads the cells of a form.
   *
   * @param form the form as typed
   * @return the form as numbers
   */
  public static LongForm of(TypedForm form) {
    int rows = form.rows().size();
    LongForm read = new LongForm(
        new byte[rows],
        new long[rows],
        new long[rows],
        new long[rows],
        form.annual().movePointRight(4).longValueExact(),
        form.executed().movePointRight(4).longValueExact());
    CellScanner scanner = new CellScanner(form.year());
    for (int i = 0; i < rows; i++) {
      read.set(i, form.rows().get(i), scanner);
    }
    return read;
  }

  private void set(int i, TypedRow row, CellScanner scanner) {
    scanner.scan(row.target().toCharArray(), 0, row.target().length());
    kinds[i] = scanner.kind();
    targets[i] = scanner.value();
    scanner.scan(row.actual().toCharArray(), 0, row.actual().length());
    actuals[i] = scanner.value();
    weights[i] = row.weight().movePointRight(2).longValueExact();
  }
}
