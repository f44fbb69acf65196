package dev.jixiao.explain;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import java.math.BigDecimal;
import java.util.List;

/** Makes the steps of calculations, with their formulas as a person writes them. */
final class Arithmetic {
  private static final Points POINT = Points.of(1);

  private Arithmetic() {}

  static Step share(Message name, Points points, Ratio share, Points product) {
    return step(name, Operation.PRODUCT, shown(points), percent(share), shown(product));
  }

  static Step multiple(Message name, Points points, Ratio times, Points product) {
    return step(name, Operation.PRODUCT, shown(points), number(times), shown(product));
  }

  static Step points(Message name, Operation operation, Points a, Points b, Points result) {
    return step(name, operation, shown(a), shown(b), shown(result));
  }

  static Step ratios(Message name, Operation operation, Ratio a, Ratio b, Ratio result) {
    return step(name, operation, percent(a), percent(b), percent(result));
  }

  static Step numbers(Message name, Operation operation, Ratio a, Ratio b, Ratio result) {
    return step(name, operation, number(a), number(b), number(result));
  }

  static Step count(Message name, Ratio share, Ratio step, Ratio count) {
    return step(name, Operation.QUOTIENT, percent(share), percent(step), number(count));
  }

  static Step share(Message name, Quantity part, Quantity whole, Ratio share) {
    return step(name, Operation.QUOTIENT, shown(part), shown(whole), percent(share));
  }

  static Step share(Message name, Ratio part, Ratio whole, Ratio share) {
    return step(name, Operation.QUOTIENT, number(part), number(whole), percent(share));
  }

  static Step difference(Message name, Quantity a, Quantity b, BigDecimal result) {
    String text = result.stripTrailingZeros().toPlainString() + a.unit().symbol();
    Shown difference = new Shown(Ratio.of(result), text, true);
    return step(name, Operation.DIFFERENCE, shown(a), shown(b), difference);
  }

  private static Step step(Message name, Operation operation, Shown a, Shown b, Shown result) {
    String sign = a.isExact && b.isExact && result.isExact ? " = " : " ≈ ";
    return new Step.Calculation(
        name,
        operation,
        List.of(a.value, b.value),
        result.value,
        operation.write(a.text, b.text) + sign + result.text);
  }

  /** A number and how it is printed; a fraction without end is printed rounded, and no formula may claim equality then. */
  private record Shown(Ratio value, String text, boolean isExact) {}

  private static Shown shown(Points points) {
    return new Shown(Working.number(points), points.toString(), points.isFiniteDecimal());
  }

  private static Shown shown(Quantity quantity) {
    return new Shown(Ratio.of(quantity.number()), quantity.toString(), true);
  }

  private static Shown number(Ratio ratio) {
    return shown(POINT.times(ratio));
  }

  private static Shown percent(Ratio ratio) {
    return new Shown(ratio, ratio.toString(), ratio.isFiniteDecimal());
  }
}
