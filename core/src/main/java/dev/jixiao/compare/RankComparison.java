package dev.jixiao.compare;

import dev.jixiao.notation.Rank;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place among others as the answer to another: 第3名 of 前5名. */
final class RankComparison {
  private static final Unit PLACES = Unit.of("名");
  private static final Pattern AMONG = Pattern.compile("全[国省市县区州盟旗乡镇校系]|[国省市县区]内");

  private RankComparison() {}

  /** The judgement; null where the target asks for no place. */
  static @Nullable Comparison of(Answering answering, String target) {
    Rank asked = Rank.of(target).orElse(null);
    Rank given = asked == null ? null : Rank.of(answering.actual.text()).orElse(null);
    if (asked == null) {
      return null;
    }
    if (given == null || !isAmongThose(given, asked, answering.context)) {
      return answering.inconclusive();
    }
    if (given.place() <= asked.place()) {
      return Comparison.met();
    }
    // one of the first ten may be among the first five
    return given.several() ? answering.inconclusive() : missed(answering, asked, given);
  }

  // how many points a place is worth that is not among those that are asked for, no proportion says
  private static Comparison missed(Answering answering, Rank asked, Rank given) {
    return Comparison.judged(
            Verdict.NOT_MET,
            Relation.AT_MOST,
            Quantity.of(asked.place(), 0, PLACES),
            Quantity.of(given.place(), 0, PLACES),
            null,
            List.of())
        .reporting(answering.inconclusive(target(asked)));
  }

  private static String target(Rank asked) {
    return "前" + asked.place() + "名";
  }

  // the third of a province is asked for, and the third of a county given
  private static boolean isAmongThose(Rank given, Rank asked, ComparisonContext context) {
    if (given.among().isEmpty() || given.among().equals(asked.among())) {
      return true;
    }
    String name = FullWidth.strip(context.name());
    return asked.among().isEmpty()
        && (name.contains(given.among()) || !AMONG.matcher(name).find());
  }
}
