package dev.jixiao.form;

import dev.jixiao.value.FullWidth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A source of funds (资金来源) as the form prints it, and what it means.
 *
 * <p>{@code 其中：本年财政拨款} is the appropriation of the year, {@code 上级资金} and {@code 中央补助} are funds from above.
 * Other headings are kept as custom ones.
 *
 * <pre>{@code
 * new FundingSource("其中：中央补助").kind();   // FROM_ABOVE
 * new FundingSource("彩票公益金").kind();       // empty, a custom source, which is added up like any other
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
    OTHER,
    /** A kind of expenditure (基本支出, 项目支出), which is no source: it parts the same total once more. */
    EXPENDITURE
  }

  // 按支出性质分：基本支出 is 基本支出
  private static final Pattern BY = Pattern.compile("^按(?:收入|支出|资金|经济|功能)[^分]{0,4}分类?");
  // 其他资金(包括以前年度结转资金): what a row holds too does not name it
  private static final Pattern WITH = Pattern.compile("\\((?:包括|包含|含|其中)[^)]*\\)");

  /** The wordings of the rows, the first that fits counts. */
  private static final List<Row> ROWS = List.of(
      row(Kind.TOTAL, "", "总额 合计", "资金总量 总金额 总计 小计 年度金额 年度总金额 实施期金额 实施期总金额 中期金额 计划安排资金 资金总计"),
      row(Kind.EXPENDITURE, "基本支出 项目支出 人员支出 人员经费 公用支出 公用经费 日常公用", "", ""),
      row(Kind.CARRIED_OVER, "", "结转 结余", ""),
      row(Kind.SPECIAL_ACCOUNT, "", "专户", ""),
      row(Kind.FROM_ABOVE, "上级 中央 省级 省财政 自治区", "补助", ""),
      row(Kind.LOCAL, "地方 本级 市县 市级 县级 区级 州级 盟市 旗县 旗级 市财政 县财政 区财政 州财政 旗财政 乡镇", "", ""),
      row(Kind.CURRENT_APPROPRIATION, "一般公共预算 政府性基金 国有资本经营预算", "财政拨款", "财政资金 财政性资金"),
      row(Kind.OWN, "单位 自筹 自有 事业收入 经营性收入 经营收入", "", ""),
      row(Kind.OTHER, "其他 其它", "", ""));

  /**
   * The wordings of one kind of row.
   *
   * @param kind what the row means
   * @param beginnings what its heading begins with
   * @param parts what its heading holds
   * @param wholes what its heading is
   */
  private record Row(Kind kind, List<String> beginnings, List<String> parts, List<String> wholes) {
    boolean names(String stem) {
      boolean other = kind == Kind.CURRENT_APPROPRIATION && stem.startsWith("非"); // 非财政拨款
      return !other && isNamed(stem);
    }

    private boolean isNamed(String stem) {
      // an audit asks for the kind of each source, and two iterators a row were half of what its
      // facts of funds took
      for (int i = 0; i < beginnings.size(); i++) {
        if (stem.startsWith(beginnings.get(i))) {
          return true;
        }
      }
      for (int i = 0; i < parts.size(); i++) {
        if (stem.contains(parts.get(i))) {
          return true;
        }
      }
      return wholes.contains(stem);
    }
  }

  private static Row row(Kind kind, String beginnings, String parts, String wholes) {
    return new Row(kind, words(beginnings), words(parts), words(wholes));
  }

  private static List<String> words(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
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
    for (Row row : ROWS) {
      if (row.names(stem)) {
        return Optional.of(row.kind());
      }
    }
    return Optional.empty();
  }

  private String stem() {
    StringBuilder stem = new StringBuilder(heading.length());
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00A0' && c != ':' && c != '：') {
        stem.append(c);
      }
    }
    String text = FullWidth.fold(stem.toString());
    text = text.indexOf('(') < 0 ? text : WITH.matcher(text).replaceAll("");
    text = text.startsWith("其中") ? text.substring(2) : text;
    text = text.startsWith("按") ? BY.matcher(text).replaceFirst("") : text;
    boolean dated = text.startsWith("当年") || text.startsWith("本年");
    return dated && text.length() > 2 ? text.substring(2) : text;
  }

  /** The heading as printed. */
  @Override
  public String toString() {
    return heading;
  }
}
