package dev.jixiao.explain;

import dev.jixiao.value.Ratio;
import dev.jixiao.value.Written;
import java.util.List;

/**
 * An arithmetic operation that an explanation shows.
 *
 * <p>More operations may be added. Enums are immutable and thread-safe.
 */
public enum Operation {
  /** The sum of all operands. */
  SUM(" + ") {
    @Override
    public Ratio apply(List<Ratio> operands) {
      return operands.stream().reduce(Ratio.ZERO, Ratio::plus);
    }
  },
  /** The first operand less the others. */
  DIFFERENCE(" − ") {
    @Override
    public Ratio apply(List<Ratio> operands) {
      return operands.stream().skip(1).reduce(operands.get(0), Ratio::minus);
    }
  },
  /** The product of all operands. */
  PRODUCT(" × ") {
    @Override
    public Ratio apply(List<Ratio> operands) {
      return operands.stream().reduce(Ratio.ONE, Ratio::times);
    }
  },
  /** The first operand divided by the second. */
  QUOTIENT(" ÷ ") {
    @Override
    public Ratio apply(List<Ratio> operands) {
      return operands.get(0).dividedBy(operands.get(1));
    }
  },
  /** The smallest operand. */
  SMALLEST("min") {
    @Override
    void append(Written first, Written second, StringBuilder text) {
      appendCall(first, second, text);
    }

    @Override
    public Ratio apply(List<Ratio> operands) {
      return operands.stream().reduce(operands.get(0), Ratio::min);
    }
  },
  /** The largest operand. */
  LARGEST("max") {
    @Override
    void append(Written first, Written second, StringBuilder text) {
      appendCall(first, second, text);
    }

    @Override
    public Ratio apply(List<Ratio> operands) {
      return operands.stream().reduce(operands.get(0), Ratio::max);
    }
  };

  private final String symbol;

  Operation(String symbol) {
    this.symbol = symbol;
  }

  final String symbol() {
    return symbol;
  }

  /** Writes the operation on two operands as a person does. */
  void append(Written first, Written second, StringBuilder text) {
    first.appendTo(text);
    text.append(symbol);
    second.appendTo(text);
  }

  final void appendCall(Written first, Written second, StringBuilder text) {
    text.append(symbol).append('(');
    first.appendTo(text);
    text.append(", ");
    second.appendTo(text);
    text.append(')');
  }

  /**
   * Repeats the operation.
   *
   * @param operands the numbers, as many as the operation needs
   * @return the exact result
   */
  public abstract Ratio apply(List<Ratio> operands);
}
