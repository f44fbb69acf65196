package dev.jixiao.strategy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bands of a standard in words: 完成率100%得10分，90%-100%得8分，80%-90%得5分，80%以下不得分.
 *
 * <p>Every clause has to be a band, from the best to what is below all of them, with no gap between; and they have to say what they are
 * bands of: the completion rate, or the rate that the indicator is about. A bound belongs to the band that begins there, and where
 * the words say otherwise nothing is read.
 */
final class BandWords {
  private static final String N = "(\\d+(?:\\.\\d+)?)%";
  private static final String OF = "([\\p{IsHan}]{2,10}?)?";
  private static final String WITH = "(?:\\(含\\))?";
  private static final String WITHOUT = "(?:\\(不含\\))?";
  private static final String PORTION =
      "(?:的|则|时)?(?:得|记|计|给)?(?:(满分)|(\\d+(?:\\.\\d+)?)分|(?:(?:该项|本项|指标)?(?:分值|权重)的)?" + N
          + "(?:的?(?:分值|权重分|权重))?|(不得分|不计分|不给分))";
  private static final String DASH = "[-~—–至到]";
  private static final Pattern BEST =
      Pattern.compile(OF + "(?:(?:≥|>=|达到|达|不低于|大于等于)" + N + WITH + "及?(?:以上)?" + WITH + "|(?:在|为)?"
          + N + WITH + "及?以上" + WITH + "|(?:=|为|达)?(100)%|(?:在|为|介于)?" + N + WITH + DASH
          + "100%" + WITH + "(?:之间|区间)?)" + PORTION);
  private static final Pattern UPWARDS =
      Pattern.compile(OF + "(?:在|为|介于)?" + N + WITH + DASH + N + WITHOUT + "(?:之间|区间)?" + PORTION);
  private static final Pattern DOWNWARDS =
      Pattern.compile(OF + "(?:在|为|介于)?" + N + WITHOUT + DASH + N + WITH + "(?:之间|区间)?" + PORTION);
  private static final Pattern AROUND = Pattern.compile(N + "(?:≤|<=)" + OF + "<" + N + PORTION);
  private static final Pattern BELOW = Pattern.compile(
      OF + "(?:(?:<|低于|不足|小于|未达到)" + N + "|(?:在|为)?" + N + WITHOUT + "以下)" + PORTION);

  private final List<String> bands = new ArrayList<>();
  private @Nullable String of;
  private @Nullable String best;
  private @Nullable String lowest;
  private boolean isWhole;

  private BandWords() {}

  /** The strategy of bands, or null if the clauses are none or leave anything open. */
  static @Nullable StrategySpec read(String plain, StandardWords.@Nullable OwnRate own) {
    BandWords words = new BandWords();
    // 90%以上,得10分: the comma separates nothing
    for (String clause : plain.replaceAll(",(?=(?:得|记|计|给|不得分|不计分|不给分))", "").split("[,;。]", -1)) {
      if (!clause.isEmpty() && !words.account(clause)) {
        return null;
      }
    }
    return words.spec(own);
  }

  private boolean account(String clause) {
    Matcher matcher = BEST.matcher(clause);
    if (best == null && matcher.matches()) {
      best = bound(matcher, 2, 3, 4, 5);
      lowest = best;
      return isOf(matcher.group(1)) && add(best, "", matcher, 6);
    }
    if (best == null || lowest == null || isWhole) {
      return false; // from the best to the lowest
    }
    matcher = BELOW.matcher(clause);
    if (matcher.matches()) {
      isWhole = true;
      boolean nothing = portion(matcher, 4).equals("0%");
      return isOf(matcher.group(1))
          && bound(matcher, 2, 3).equals(lowest)
          && (nothing || add("0", "~" + lowest + "%", matcher, 4));
    }
    return accountRange(clause);
  }

  private boolean accountRange(String clause) {
    Matcher matcher = AROUND.matcher(clause);
    if (matcher.matches()) {
      return isOf(matcher.group(2)) && add(matcher.group(1), matcher.group(3), matcher);
    }
    matcher = UPWARDS.matcher(clause);
    if (matcher.matches() && isLess(matcher.group(2), matcher.group(3))) {
      return isOf(matcher.group(1)) && add(matcher.group(2), matcher.group(3), matcher);
    }
    matcher = DOWNWARDS.matcher(clause);
    return matcher.matches()
        && isLess(matcher.group(3), matcher.group(2))
        && isOf(matcher.group(1))
        && add(matcher.group(3), matcher.group(2), matcher);
  }

  private static boolean isLess(String one, String other) {
    return new BigDecimal(one).compareTo(new BigDecimal(other)) < 0;
  }

  private boolean add(String low, String high, Matcher matcher) {
    boolean follows = high.equals(lowest);
    lowest = low;
    return follows && add(low, "~" + high + "%", matcher, 4);
  }

  private boolean add(String low, String end, Matcher matcher, int group) {
    return bands.add(low + "%" + end + ":" + portion(matcher, group));
  }

  private boolean isOf(@Nullable String subject) {
    boolean fits = subject == null || of == null || of.equals(subject);
    of = of == null ? subject : of;
    return fits;
  }

  private static String bound(Matcher matcher, int... groups) {
    for (int group : groups) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    throw new IllegalStateException("no bound: " + matcher);
  }

  /** What a band earns, by the one of four spellings from a group on. */
  private static String portion(Matcher matcher, int group) {
    if (matcher.group(group) != null) {
      return "100%";
    }
    String points = matcher.group(group + 1);
    if (points != null) {
      return points.equals("0") ? "0%" : points + "分";
    }
    String share = matcher.group(group + 2);
    return (share == null ? "0" : share) + "%";
  }

  private @Nullable StrategySpec spec(StandardWords.@Nullable OwnRate own) {
    if (!isWhole || best == null) {
      return null;
    }
    Subject subject = subject(own, best);
    String table = String.join(",", bands);
    if (subject == null || !isTable(table)) {
      return null;
    }
    StrategySpec spec = StrategySpec.of(Bands.NAME).with("bands", table).with("met", "band");
    return subject == Subject.VALUE ? spec.with("of", "value") : spec;
  }

  private @Nullable Subject subject(StandardWords.@Nullable OwnRate own, String from) {
    if (own != null && (of == null || own.isCalled(of))) {
      if (own.isOfAll()) {
        return Subject.COMPLETION;
      }
      // bands from the highest down are none of a rate that is not to be exceeded
      boolean fits = !own.isLimit() && (of != null || own.isAsked(from));
      return fits ? Subject.VALUE : null;
    }
    if (own != null && of != null && own.isTurned(of)) {
      return null;
    }
    return of != null && StandardWords.isCompletion(of) ? Subject.COMPLETION : null;
  }

  private static boolean isTable(String bands) {
    try {
      return BandTable.ofRates(bands).gapAbove() == null;
    } catch (WrongParameter e) {
      return false;
    }
  }
}
