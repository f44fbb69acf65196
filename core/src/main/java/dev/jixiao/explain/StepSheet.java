package dev.jixiao.explain;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Money;
import dev.jixiao.value.Points;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Written;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A sheet that keeps steps. */
final class StepSheet extends Sheet {
  private List<Step> steps = new ArrayList<>();
  // how many steps of this group a fact is compared with before it is stated
  private int stated;

  @Override
  List<Step> steps() {
    return List.copyOf(steps);
  }

  @Override
  public void fact(Message name, String value) {
    keep(new Step.Fact(name, value));
  }

  @Override
  public void fact(Message name, String sign, Written value) {
    keep(new Step.Fact(name, sign + value));
  }

  @Override
  public void note(Message text) {
    keep(new Step.Note(text));
  }

  @Override
  public void note(Message text, Written... numbers) {
    note(text.with((Object[]) numbers));
  }

  @Override
  public void keep(Step step) {
    if (!(step instanceof Step.Fact fact && isStated(fact))) {
      steps.add(step);
    }
  }

  private boolean isStated(Step.Fact fact) {
    for (int i = 0; i < stated; i++) {
      if (steps.get(i) instanceof Step.Fact said
          && fact.name().chinese().equals(said.name().chinese())
          && fact.value().equals(said.value())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void sum(Message name, List<Points> parts, Points sum) {
    StringBuilder formula = new StringBuilder();
    Formula.append(parts, sum, formula);
    List<Ratio> operands = parts.stream().map(Working::number).toList();
    keep(new Step.Calculation(
        name, Operation.SUM, operands, Working.number(sum), formula.toString()));
  }

  @Override
  public void rate(Message name, Quantity part, Quantity whole, Ratio rate) {
    Ratio divisor = Ratio.of(whole.number());
    StringBuilder formula = new StringBuilder();
    Formula.append(part, whole, rate, formula);
    keep(quotient(name, divisor.times(rate), divisor, rate, formula));
  }

  @Override
  public void rate(Message name, Money part, Money whole, Ratio rate) {
    StringBuilder formula = new StringBuilder();
    Formula.append(part, whole, rate, formula);
    Ratio divisor = Ratio.of(whole.in(part.unit()));
    keep(quotient(name, Ratio.of(part.amount()), divisor, rate, formula));
  }

  private static Step quotient(
      Message name, Ratio part, Ratio whole, Ratio rate, StringBuilder formula) {
    return new Step.Calculation(
        name, Operation.QUOTIENT, List.of(part, whole), rate, formula.toString());
  }

  @Override
  void calculation(
      Message name, Operation operation, Written first, Written second, Written result) {
    StringBuilder formula = new StringBuilder();
    Formula.append(operation, first, second, result, formula);
    keep(new Step.Calculation(
        name,
        operation,
        List.of(number(first), number(second)),
        number(result),
        formula.toString()));
  }

  @Override
  void rounding(Message name, Points exact, int scale, RoundingMode mode, Points result) {
    keep(new Step.Rounding(name, number(exact), scale, mode, number(result)));
  }

  /** A difference, which may have more digits than a quantity. */
  static Step difference(Message name, Quantity quantity, Quantity less, BigDecimal result) {
    StringBuilder formula = new StringBuilder();
    Operation.DIFFERENCE.append(quantity, less, formula);
    formula.append(" = ").append(result.stripTrailingZeros().toPlainString());
    formula.append(quantity.unit().symbol());
    return new Step.Calculation(
        name,
        Operation.DIFFERENCE,
        List.of(number(quantity), number(less)),
        Ratio.of(result),
        formula.toString());
  }

  private static Ratio number(Written number) {
    if (number instanceof Points points) {
      return Working.number(points);
    }
    if (number instanceof Quantity quantity) {
      return Ratio.of(quantity.number());
    }
    return number instanceof Money money ? Ratio.of(money.amount()) : (Ratio) number;
  }

  @Override
  public void group(Message name, Runnable inner) {
    List<Step> outer = steps;
    int before = stated;
    steps = new ArrayList<>();
    stated = 0;
    inner.run();
    Step group = new Step.Group(name, steps);
    steps = outer;
    stated = before;
    keep(group);
  }

  @Override
  public void unlessStated(Runnable inner) {
    int before = stated;
    stated = steps.size();
    inner.run();
    stated = before;
  }

  @Override
  public int mark() {
    return steps.size();
  }

  @Override
  public void takeBack(int mark) {
    steps.subList(mark, steps.size()).clear();
  }
}
