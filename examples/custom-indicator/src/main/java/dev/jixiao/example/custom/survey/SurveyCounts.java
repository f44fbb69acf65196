package dev.jixiao.example.custom.survey;

import dev.jixiao.form.AttributeKey;
import dev.jixiao.form.Indicator;
import dev.jixiao.value.Ratio;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The answers to a survey, as {@code 满意80、基本满意15、不满意5} reports them.
 *
 * @param satisfied 满意
 * @param fairly 基本满意
 * @param dissatisfied 不满意
 */
public record SurveyCounts(long satisfied, long fairly, long dissatisfied) {
  /** The cell from which the library's strategy {@code survey(levels=满意:100%,…)} takes this count. */
  public static final AttributeKey<Long> SATISFIED = count("满意");

  /** As {@link #SATISFIED}, of those who are fairly satisfied. */
  public static final AttributeKey<Long> FAIRLY = count("基本满意");

  /** As {@link #SATISFIED}, of those who are dissatisfied. */
  public static final AttributeKey<Long> DISSATISFIED = count("不满意");

  private static final int LONGEST = 100;
  private static final String NUMBER = "[:为]?(\\d{1,9})[人份票户]?";
  private static final Pattern NOTATION =
      Pattern.compile("满意" + NUMBER + "[、,;]?基本满意" + NUMBER + "[、,;]?不满意" + NUMBER + "。?");

  private static AttributeKey<Long> count(String name) {
    return AttributeKey.of(name, Long::valueOf, String::valueOf);
  }

  /** Reads the counts of an actual cell; empty if it is something else, or nobody answered. */
  public static Optional<SurveyCounts> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    return Optional.of(NOTATION.matcher(folded))
        .filter(Matcher::matches)
        .map(match -> new SurveyCounts(number(match, 1), number(match, 2), number(match, 3)))
        .filter(counts -> counts.total() > 0);
  }

  private static long number(Matcher match, int group) {
    return Long.parseLong(match.group(group));
  }

  /** How many answered. */
  public long total() {
    return satisfied + fairly + dissatisfied;
  }

  /** The satisfaction rate (满意率): all but the dissatisfied. */
  public Ratio rate() {
    return Ratio.of(satisfied + fairly, total());
  }

  /** The indicator with the counts of its actual cell in cells of their own; unchanged if it has none. */
  public static Indicator counted(Indicator indicator) {
    return indicator
        .actual()
        .flatMap(actual -> read(actual.text()))
        .map(counts -> indicator.toBuilder()
            .attribute(SATISFIED, counts.satisfied)
            .attribute(FAIRLY, counts.fairly)
            .attribute(DISSATISFIED, counts.dissatisfied)
            .build())
        .orElse(indicator);
  }
}
