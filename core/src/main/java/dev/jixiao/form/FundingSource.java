package dev.jixiao.form;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A source of funds (资金来源) as the form prints it, and what it means.
 *
 * <p>{@code 其中：本年财政拨款} is the appropriation of the year, {@code 上级资金} and {@code 中央补助} are funds from above.
 * Other headings are kept as the form's own.
 *
 * <pre>{@code
 * new FundingSource("其中：中央补助").kind();   // FROM_ABOVE
 * new FundingSource("彩票公益金").kind();       // empty, a source of the form's own, which is added up like any other
 * }</pre>
 *
 * <p>Records are immutable and thread-safe; sources are equal if their headings are.
 *
 * @param heading the heading of the row as printed
 */
public record FundingSource(String heading) {
  /** The total row, 年度资金总额. */
  public static final FundingSource TOTAL = new FundingSource("年度资金总额");
  /** The appropriation of the year, 当年财政拨款. */
  public static final FundingSource CURRENT_APPROPRIATION = new FundingSource("当年财政拨款");
  /** Funds carried over from the year before, 上年结转资金. */
  public static final FundingSource CARRIED_OVER = new FundingSource("上年结转资金");
  /** Other funds, 其他资金. */
  public static final FundingSource OTHER = new FundingSource("其他资金");

  /** What a heading means. More kinds may be added. */
  public enum Kind {
    /** The total of the year (年度资金总额). */
    TOTAL,
    /** The appropriation of the year (当年财政拨款, 本年财政拨款, 财政资金). */
    CURRENT_APPROPRIATION,
    /** Funds carried over (上年结转资金). */
    CARRIED_OVER,
    /** Funds from a higher level of government (上级资金, 中央补助). */
    FROM_ABOVE,
    /** Funds of the local government (地方资金, 本级资金). */
    LOCAL,
    /** Funds in the fiscal special account (财政专户管理资金). */
    SPECIAL_ACCOUNT,
    /** The unit's own funds (单位资金, 自筹资金). */
    OWN,
    /** Other funds (其他资金). */
    OTHER
  }

  /**
   * Needs a heading, which may be empty.
   *
   * @param heading as the record's component
   */
  public FundingSource {
    Objects.requireNonNull(heading, "heading");
  }

  /**
   * What the heading means.
   *
   * @return the kind, or empty for a heading that is none of the known ones
   */
  public Optional<Kind> kind() {
    String stem = stem();
    if (stem.contains("总额")
        || stem.contains("合计")
        || stem.equals("资金总量")
        || stem.equals("总计")
        || stem.equals("小计")) {
      return Optional.of(Kind.TOTAL);
    }
    if (stem.contains("结转") || stem.contains("结余")) {
      return Optional.of(Kind.CARRIED_OVER);
    }
    if (stem.contains("专户")) {
      return Optional.of(Kind.SPECIAL_ACCOUNT);
    }
    if (stem.startsWith("上级")
        || stem.startsWith("中央")
        || stem.startsWith("省级")
        || stem.contains("补助")) {
      return Optional.of(Kind.FROM_ABOVE);
    }
    if (stem.startsWith("地方")
        || stem.startsWith("本级")
        || stem.startsWith("市县")
        || stem.startsWith("市级")
        || stem.startsWith("县级")
        || stem.startsWith("区级")) {
      return Optional.of(Kind.LOCAL);
    }
    if ((stem.contains("财政拨款") && !stem.startsWith("非"))
        || stem.equals("财政资金")
        || stem.equals("财政性资金")) {
      return Optional.of(Kind.CURRENT_APPROPRIATION);
    }
    if (stem.startsWith("单位") || stem.startsWith("自筹") || stem.startsWith("自有")) {
      return Optional.of(Kind.OWN);
    }
    return stem.startsWith("其他") || stem.startsWith("其它")
        ? Optional.of(Kind.OTHER)
        : Optional.empty();
  }

  private String stem() {
    StringBuilder stem = new StringBuilder(heading.length());
    heading
        .chars()
        .filter(c -> !Character.isWhitespace(c) && c != '\u00A0' && c != ':' && c != '：')
        .forEach(c -> stem.append((char) c));
    String text = stem.toString().toLowerCase(Locale.ROOT);
    return text.startsWith("其中") ? text.substring(2) : text;
  }

  /** The heading as printed. */
  @Override
  public String toString() {
    return heading;
  }
}
