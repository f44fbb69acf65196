package dev.jixiao.table;

import dev.jixiao.value.MoneyUnit;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The units of money that headings print, such as {@code 项目资金（万元）} and {@code 金额单位：元}. */
final class MoneyUnits {
  private static final MoneyUnit[] ALL = MoneyUnit.values();
  private static final Pattern ALONE = Pattern.compile(
      "[\\s\\p{P}]*((金额|货币|资金|计价|计量|数据)?\\s*单\\s*位)?[\\s\\p{P}]*(人民币)?[\\s\\p{P}]*[十百千万亿]*\\s*元[\\s\\p{P}]*");

  private MoneyUnits() {}

  /** Tells whether a text says of what amounts are, and nothing else: 金额单位：万元. */
  static boolean isAlone(String text) {
    return ALONE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).matches();
  }

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
    if (heading.indexOf('元') < 0) {
      return null; // every unit ends in it
    }
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

  /** The unit that labels beside headings of amounts print, or else the headings; null if none does. */
  static @Nullable MoneyUnit stated(Columns columns, List<TableCell> labels) {
    MoneyUnit stated = null;
    for (TableCell label : labels) {
      stated = stated == null ? in(label.text()) : stated;
    }
    for (TableRole role : BlockRoles.AMOUNTS) {
      Column column = columns.get(role);
      stated = stated == null && column != null ? in(column.heading()) : stated;
    }
    return stated;
  }
}
