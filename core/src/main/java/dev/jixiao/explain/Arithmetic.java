package dev.jixiao.explain;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.List;

/** Makes the steps of calculations, with their formulas as a person writes them. */
final class Arithmetic {
  private Arithmetic() {}

  static Step share(Message name, Points points, Ratio share, Points product) {
    String sign = isShown(points) && isShown(share) && isShown(product) ? " = " : " ≈ ";
    return new Step.Calculation(
        name,
        Operation.PRODUCT,
        List.of(Working.number(points), share),
        Working.number(product),
        Operation.PRODUCT.write(points.toString(), share.toString()) + sign + product);
  }

  static Step points(Message name, Operation operation, Points a, Points b, Points result) {
    String sign = isShown(a) && isShown(b) && isShown(result) ? " = " : " ≈ ";
    return new Step.Calculation(
        name,
        operation,
        List.of(Working.number(a), Working.number(b)),
        Working.number(result),
        operation.write(a.toString(), b.toString()) + sign + result);
  }

  static Step ratios(Message name, Operation operation, Ratio a, Ratio b, Ratio result) {
    String sign = isShown(a) && isShown(b) && isShown(result) ? " = " : " ≈ ";
    return new Step.Calculation(
        name,
        operation,
        List.of(a, b),
        result,
        operation.write(a.toString(), b.toString()) + sign + result);
  }

  // A fraction without end is printed rounded, and then the formula must not claim equality.
  private static boolean isShown(Points points) {
    return points.equals(Points.of(points.toString()));
  }

  private static boolean isShown(Ratio ratio) {
    String text = ratio.toString();
    return ratio.equals(Ratio.ofPercent(text.substring(0, text.length() - 1)));
  }
}
