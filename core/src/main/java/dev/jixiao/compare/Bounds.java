package dev.jixiao.compare;

import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A bound as the answer to a bound: every number on one side of it.
 *
 * @param answering the comparison that asks
 * @param relation what is asked for: a lower or an upper bound
 * @param required the bound that is asked for
 * @param assumptions what was taken for granted
 */
record Bounds(
    Answering answering, Relation relation, Quantity required, List<Assumption> assumptions) {
  // 800余, 98万余; 多 of 多功能教室800间以上 says nothing of the number, and 800余以上 may be any more
  private static final Pattern ODD = Pattern.compile("[0-9十百千万亿][余多]");
  private static final Pattern OPEN = Pattern.compile("以上|至少|不少于|不低于|不小于|最少|[≥>]");

  /**
   * The judgement of a bound.
   *
   * @param said a lower or an upper bound
   * @param bound the number of it
   */
  Comparison answer(Relation said, Quantity bound) {
    int difference =
        relation.isLowerBound() ? bound.compareTo(required) : required.compareTo(bound);
    boolean sameSide = said.isLowerBound() == relation.isLowerBound();
    boolean settled = sameSide
        ? difference > 0 || (difference == 0 && (said.isStrict() || !relation.isStrict()))
        : difference < 0 || (difference == 0 && (said.isStrict() || relation.isStrict()));
    if (!settled) {
      return said.isLowerBound() && endsBelow(required) ? little(bound) : answering.inconclusive();
    }
    return declared(
        sameSide
            ? Comparison.rated(Verdict.MET, relation, required, bound, assumptions)
            : missed(Verdict.NOT_MET, bound));
  }

  // 800余人 are fewer than 1000人, and 99万余元 less than 100万元
  private Comparison little(Quantity bound) {
    return relation.isLowerBound()
        ? missed(Verdict.NOT_MET, bound)
        : Comparison.judged(Verdict.MET, relation, required, bound, Ratio.ONE, assumptions);
  }

  /** Whether a number with a little more, 800余, ends below another: at the next in its last place. */
  private boolean endsBelow(Quantity limit) {
    Quantity number = answering.actual.quantity().orElse(null);
    String text = FullWidth.strip(answering.actual.text());
    if (number == null || !ODD.matcher(text).find() || OPEN.matcher(text).find()) {
      return false;
    }
    BigDecimal plain = number.number().stripTrailingZeros();
    return Quantity.of(plain.add(plain.ulp()), number.unit())
        .in(limit.unit())
        .filter(end -> end.compareTo(limit) <= 0)
        .isPresent();
  }

  // 70余件 is a bound that was measured; ≥70件 repeats what was asked for
  private Comparison declared(Comparison comparison) {
    return answering.actual.isApproximate() ? comparison : comparison.declared();
  }

  /** The judgement of many numbers that all miss what is asked for; by how much is open. */
  Comparison missed(Verdict verdict, Quantity nearest) {
    return Comparison.judged(verdict, relation, required, nearest, null, assumptions)
        .reporting(answering.inconclusive(relation.symbol() + required));
  }
}
