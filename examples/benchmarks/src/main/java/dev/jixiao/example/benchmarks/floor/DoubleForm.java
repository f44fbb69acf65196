package dev.jixiao.example.benchmarks.floor;

/**
 * A form whose cells are read into binary floating point.
 *
 * @param kinds the kinds of the rows
 * @param targets the targets
 * @param actuals the actual values
 * @param weights the weights in points
 * @param annual the annual budget
 * @param executed the spending
 */
public record DoubleForm(
    byte[] kinds,
    double[] targets,
    double[] actuals,
    double[] weights,
    double annual,
    double executed) {

  /**
   * The same form in floating point.
   *
   * @param form the form in whole numbers
   * @return the form
   */
  public static DoubleForm of(LongForm form) {
    return new DoubleForm(
        form.kinds(),
        scaled(form.targets(), CellScanner.ONE),
        scaled(form.actuals(), CellScanner.ONE),
        scaled(form.weights(), 100),
        (double) form.annual() / CellScanner.ONE,
        (double) form.executed() / CellScanner.ONE);
  }

  private static double[] scaled(long[] numbers, long one) {
    double[] scaled = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      scaled[i] = (double) numbers[i] / one;
    }
    return scaled;
  }
}
