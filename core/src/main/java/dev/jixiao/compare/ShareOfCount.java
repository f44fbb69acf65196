package dev.jixiao.compare;

import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Quantity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number and the share that it is, of which the indicator asks for either: 312天，占85.5% and 85.5%（312天）. */
final class ShareOfCount {
  private static final String COUNT =
      "(\\p{IsHan}{0,8}[:：]?\\d{1,9}(?:\\.\\d{1,4})?万?\\p{IsHan}{1,4})";
  private static final String PERCENT = "(\\d{1,3}(?:\\.\\d{1,6})?)[%％]";
  /** What the share may be called: of all, and of nothing else. */
  private static final String SHARE =
      "(?:占比|占|比例|所占比例|占总(?:数|量|天数|人数|户数|面积|人口|数量)的?比?例?|占全部的?|占全年(?:天数|总天数)?的?比?例?)(?:为|达到|达|约|:|：)?";

  private static final Pattern BEHIND =
      Pattern.compile(COUNT + "(?:,|，|、|\\(|（)" + SHARE + PERCENT + "[)）]?");
  private static final Pattern IN_FRONT =
      Pattern.compile(PERCENT + "[(（](\\d{2,9}(?:天|人|户|个|件|家|亩|公顷|平方公里|项|次|例|名|村|套|台))[)）]");

  /** Rates of opinions, and of what is not as it should be: 96件，占96% of 不合格率 may be those that are. */
  private static final Pattern OPINION_OR_TURNED = Pattern.compile("满意|[不未非无]\\p{IsHan}{1,3}[率度]");

  private ShareOfCount() {}

  /** The one of the two that is asked for; null if the cell says something else. */
  static @Nullable ActualValue askedFor(
      Quantity required, ActualValue actual, ComparisonContext context) {
    String said = FullWidth.strip(actual.text());
    boolean rate = required.unit().isRate();
    if (rate && OPINION_OR_TURNED.matcher(FullWidth.strip(context.name())).find()) {
      return null;
    }
    Matcher behind = BEHIND.matcher(said);
    if (behind.matches()) {
      String label = behind.group(1).replaceFirst("[:：]?\\d.*", "");
      if (rate && !label.isEmpty() && !FullWidth.strip(context.name()).contains(label)) {
        return null; // 待检96件，占96%
      }
      return ActualValue.of(rate ? behind.group(2) + "%" : behind.group(1));
    }
    Matcher front = IN_FRONT.matcher(said);
    return front.matches() && rate ? ActualValue.of(front.group(1) + "%") : null;
  }
}
