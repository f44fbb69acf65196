package dev.jixiao.notation;

import dev.jixiao.notation.Words.Word;
import dev.jixiao.value.CellWords;
import dev.jixiao.value.CellWords.Meaning;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A change relative to something: 较上年增长10%, 下降30%, 提升10%以上, +10%, -30%. */
final class ChangeNotation {
  private static final Words<Boolean> RISES = Words.of(
          true, "增 升 增长 增加 提高 提升 上升 上涨 增幅 增速 扩大 增收 增值 升高 递增 增长率 增多 增产 增效 增幅为 增长率为 多增")
      .and(false, "降 减 下降 降低 减少 减低 降幅 缩短 压减 压缩 减小 下降率 节约 节省 减排 核减 减轻 负增长 降幅为 削减 缩减 节能 节支");
  private static final Words<Boolean> BASIS_ENDS = Words.of(
      "较上年 比上年 较去年 比去年 同比 环比 较上年度 比上年度 与上年相比 与去年相比 较上年同期 比上年同期 较去年同期 比去年同期 年均 平均 每年 相比 逐年"
          + " 较往年 比往年 同期 较同期 较基期 较上月 较上季度 较年初 比年初 较期初 率 数 量 额 人数 收入 成本 能耗 产值 面积 时间 度 年 费用 上年 年度 值 入");
  private static final Words<Boolean> AMOUNTS =
      Words.of("负增长 增幅 增速 增长率 增幅为 增长率为 降幅 降幅为 下降率 增收 增值 增产 增效 多增 减排 节约 节省 节能 节支");
  private static final Words<Boolean> TO = Words.of("到 至 为 达到 到了 至少达到");
  private static final Words<Boolean> FILLER = Words.of("了 幅度 比例 率 达到 达 : 为 约 不 应");
  /** What rises or falls: 缩短办理时间3天, 提高合格率2%. */
  private static final Words<Boolean> MEASURED =
      Words.of("率 度 时间 时长 时限 单价 成本 比例 占比 比重 收入 支出 费用 能耗 产值 寿命 覆盖面");
  /** What there is less of behind a fall; behind a rise it is what is counted: 增加面积500亩. */
  private static final Words<Boolean> COUNTED = Words.of("量 数 面积 资金 经费 金额 额 长度 人口");

  private static final Set<String> SAVING = Set.of("节约", "节省");
  private static final BigDecimal LARGE_RISE = BigDecimal.valueOf(50);
  private static final int MAX_OBJECT = 12;
  private static final int MAX_BASIS = 24;

  private ChangeNotation() {}

  /**
   * Whether the whole of a stretch is a word for a rise or a fall, and not one such as 核减, which takes back what it
   * speaks of.
   */
  static boolean isWord(String text, int from, int to, CellWords words) {
    return RISES.prefix(text, from, to) == to - from
        && words.meaningOf(text.substring(from, to)).orElse(Meaning.HARMLESS) != Meaning.STOPPED;
  }

  /** Whether a word for a rise or a fall begins here that takes back what it speaks of. */
  static boolean isTakingBack(String text, int from, CellWords words) {
    int length = RISES.prefix(text, from, text.length());
    return length > 0 && !isWord(text, from, from + length, words);
  }

  /** Tells whether 比 stands there as in 比上年, and not as in 比赛, 比武 and 评比. */
  static boolean comparesWith(String text, int at) {
    boolean contest = at + 1 < text.length() && "赛武选".indexOf(text.charAt(at + 1)) >= 0;
    boolean judging = at > 0 && "评对".indexOf(text.charAt(at - 1)) >= 0;
    return text.startsWith("比", at) && !contest && !judging;
  }

  /** Whether a rise or a fall in words begins here. */
  static boolean startsWord(String text, int at) {
    return RISES.prefix(text, at, text.length()) > 0;
  }

  /** Reads the whole text; null if it is not in this notation. */
  static @Nullable Cell read(String text, int from, int to) {
    int sign = signEnd(text, from, to);
    return sign >= 0 ? signed(text, from, sign, to) : worded(text, from, to);
  }

  // ≥+10%, +5人, -30%
  private static int signEnd(String text, int from, int to) {
    Cursor cursor = new Cursor(text, from, to);
    RelationNotation.readBefore(cursor);
    boolean signed = (cursor.here() == '+' || cursor.here() == '-')
        && cursor.at + 1 < to
        && Folding.isDigit(text.charAt(cursor.at + 1));
    return signed ? cursor.at : -1;
  }

  private static @Nullable Cell signed(String text, int from, int at, int to) {
    boolean negative = text.charAt(at) == '-';
    Cell.Amount cell = QuantityNotation.read(
        text.substring(from, at) + text.substring(at + 1, to), 0, to - from - 1);
    if (cell == null || (negative && isPlainNegative(cell.quantity().unit()))) {
      return null;
    }
    Quantity size = cell.quantity();
    if (!negative) {
      return new Cell.Change(cell.relation(), size, false);
    }
    // -5%以内 is no fall of more than 5%; -5%以上 may be more or less
    boolean behind = text.charAt(from) == '-';
    return behind && cell.relation().isLowerBound()
        ? null
        : new Cell.Change(
            behind && cell.relation().isUpperBound() ? cell.relation().mirrored() : cell.relation(),
            size.negated(),
            false);
  }

  private static boolean isPlainNegative(Unit unit) {
    return unit.isNone() || unit.dimension() == Dimension.TEMPERATURE;
  }

  private static @Nullable Cell worded(String text, int from, int to) {
    int limit = Math.min(to, from + MAX_BASIS);
    for (int i = from; i < limit; i++) {
      Word<Boolean> word = RISES.beginning(text, i, to);
      if (word != null && isBasis(text, from, i)) {
        int at = i + word.length();
        if (isVerb(word.text()) && text.startsWith("达到", at)) {
          return null; // 提高达到95% is what is reached, 增长达到10% the change
        }
        if (isTo(text, at, to) || (isVerb(word.text()) && text.startsWith("为", at))) {
          Cell now = reached(text, at, to, word.value());
          return isOtherWay(text, from, i, now, word.value()) ? null : now;
        }
        boolean deed = isVerb(word.text()) || SAVING.contains(word.text());
        int object = deed ? objectEnd(text, at, to, word.value()) : -1;
        if (object > 0) {
          return ofObject(text, from, object, to, word.value());
        }
        return isBefore(text, from, i)
            ? null
            : sized(text, skipFiller(text, at, to), to, word.value());
      }
    }
    return null;
  }

  /** Where what changes ends, if it stands behind the word and before the number: 缩短办理时间3天; -1 if it does not. */
  private static int objectEnd(String text, int from, int to, boolean rise) {
    for (int end = from + 1; end < Math.min(to, from + MAX_OBJECT); end++) {
      if (!Folding.isHan(text.charAt(end - 1)) || isTakenBack(text, from, end)) {
        return -1;
      }
      boolean object =
          MEASURED.suffix(text, from, end) > 0 || (!rise && COUNTED.suffix(text, from, end) > 0);
      if (object && end - from > 1 && (startsNumber(text, end, to) || isTo(text, end, to))) {
        return end;
      }
    }
    return -1;
  }

  private static @Nullable Cell ofObject(String text, int from, int at, int to, boolean rise) {
    if (isTo(text, at, to)) {
      return reached(text, at, to, rise);
    }
    if (!(sized(text, at, to, rise) instanceof Cell.Change change)) {
      return null;
    }
    Quantity size = change.size();
    // 提升满意度95% is what is reached, and 降低失业率5%以下 may be
    if (rise) {
      boolean whole = size.unit().isRate() && size.number().compareTo(LARGE_RISE) > 0;
      return whole ? null : change;
    }
    return change.relation().isLowerBound() ? new Cell.Text(text.substring(from, to)) : change;
  }

  private static boolean isBasis(String text, int from, int to) {
    if (isTakenBack(text, from, to)) {
      return false;
    }
    if (from == to || BASIS_ENDS.suffix(text, from, to) > 0) {
      return true;
    }
    boolean digits =
        to - from >= 5 && text.charAt(to - 1) == '年' && Folding.isDigit(text.charAt(to - 2));
    return digits
        || text.startsWith("同比", from)
        || text.startsWith("较", from)
        || comparesWith(text, from)
        || isBefore(text, from, to);
  }

  // 由90%提高到96%: what it was, which counts only where what is reached follows
  private static boolean isBefore(String text, int from, int to) {
    boolean leads = text.startsWith("由", from) || text.startsWith("从", from);
    Cell.Amount was = leads ? QuantityNotation.read(text, from + 1, to) : null;
    return was != null && was.relation() == Relation.NONE;
  }

  // 由86%提高到80% contradicts itself
  private static boolean isOtherWay(
      String text, int from, int to, @Nullable Cell now, boolean rise) {
    if (!isBefore(text, from, to) || !(now instanceof Cell.Amount reached)) {
      return false;
    }
    Cell.Amount was = QuantityNotation.read(text, from + 1, to);
    if (was == null || !was.quantity().unit().equals(reached.quantity().unit())) {
      return false;
    }
    int difference = reached.quantity().number().compareTo(was.quantity().number());
    return rise ? difference < 0 : difference > 0;
  }

  // 同比未增长5%, 比上年少增加10人
  private static boolean isTakenBack(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("未不没无难少非否缺尚勿".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int skipFiller(String text, int from, int to) {
    int at = from;
    int length = FILLER.prefix(text, at, to);
    while (length > 0 && text.charAt(at) != '不' && text.charAt(at) != '约') {
      at += length;
      length = FILLER.prefix(text, at, to);
    }
    return at;
  }

  // 降为5% is what is reached, but 降幅为5% and 节约为5万元 are the change
  private static boolean isVerb(String word) {
    return AMOUNTS.prefix(word, 0, word.length()) < word.length();
  }

  private static boolean isTo(String text, int from, int to) {
    return from < to
        && (text.charAt(from) == '到'
            || (text.charAt(from) == '至'
                && !text.startsWith("至少", from)
                && !text.startsWith("至多", from)));
  }

  // 降至5%, 提高到90%以上: the number is what is reached, not the change
  private static @Nullable Cell reached(String text, int from, int to, boolean rise) {
    int at = from + TO.prefix(text, from, to);
    Cell.Amount cell = QuantityNotation.read(text, at, to);
    if (cell == null || cell.relation() != Relation.NONE) {
      return cell;
    }
    Relation implied = rise ? Relation.AT_LEAST : Relation.AT_MOST;
    return new Cell.Amount(implied, cell.quantity(), false, Cell.Report.REACHED);
  }

  private static @Nullable Cell sized(String text, int from, int to, boolean rise) {
    Cell.Amount cell = startsNumber(text, from, to) ? QuantityNotation.read(text, from, to) : null;
    if (cell == null || cell.quantity().signum() < 0) {
      return null;
    }
    return rise
        ? new Cell.Change(cell.relation(), cell.quantity(), cell.isApproximate())
        : new Cell.Change(
            cell.relation().mirrored(), cell.quantity().negated(), cell.isApproximate());
  }

  private static boolean startsNumber(String text, int from, int to) {
    Cursor cursor = new Cursor(text, from, to);
    while (RelationNotation.readBefore(cursor) != Relation.NONE) {
      // 不低于, 约
    }
    return Folding.isDigit(cursor.here())
        || cursor.startsWith("百分之")
        || ChineseNumerals.isNumeral(cursor.here());
  }
}
