package dev.jixiao.table;

import dev.jixiao.value.MoneyUnit;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The units of money that headings print, such as {@code 项目资金（万元）} and {@code 金额单位：元}. */
final class MoneyUnits {
  private static final MoneyUnit[] ALL = MoneyUnit.values();

  private MoneyUnits() {}

  /** A unit by its symbol, or null. */
  static @Nullable MoneyUnit of(String symbol) {
    for (MoneyUnit unit : ALL) {
      if (unit.symbol().equals(symbol)) {
        return unit;
      }
    }
    return null;
  }

  /** The unit that a heading prints in brackets or behind 单位, or null. */
  static @Nullable MoneyUnit in(String heading) {
    String text = Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    for (String part : text.split("[()\\[\\]【】:,，;；、]", -1)) {
      String symbol = part.startsWith("单位")
          ? part.substring(2)
          : part.startsWith("人民币") ? part.substring(3) : part;
      MoneyUnit unit = of(symbol);
      if (unit != null) {
        return unit;
      }
    }
    return null;
  }
}
