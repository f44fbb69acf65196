package dev.jixiao.compare;

import dev.jixiao.value.FullWidth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long something may be used, as the answer to how long it lasts: 可使用12年 of 使用年限, which is never more than what may be. */
final class Lifetime {
  /** Names of how long something lasts. */
  private static final Pattern LIFE = Pattern.compile("年限|寿命|(?:使用|运行|服务|发挥作用)(?:期|时间|时长|年数)");

  private static final Pattern MAY_LAST = Pattern.compile(
      "(?:可|能|能够|可以)(?:持续|正常|连续|有效|安全|稳定)?(?:使用|运行|用|服务|发挥作用)((?:超过|达到?|至少)?\\d.*)");

  private Lifetime() {}

  /** The time that a cell says something may be used; null for any other cell, and of any other indicator. */
  static @Nullable ActualValue of(ActualValue actual, ComparisonContext context) {
    Matcher may = MAY_LAST.matcher(FullWidth.strip(actual.text()));
    return LIFE.matcher(context.name()).find() && may.matches()
        ? ActualValue.of(may.group(1))
        : null;
  }
}
