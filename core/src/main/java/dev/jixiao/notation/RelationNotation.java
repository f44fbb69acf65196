package dev.jixiao.notation;

import dev.jixiao.notation.Words.Word;
import dev.jixiao.value.Relation;
import org.jspecify.annotations.Nullable;

/** Relations: ≥, {@code >=}, 不低于, 以上, 不超过, 以内, 约, 左右. A word is added in the tables. */
final class RelationNotation {
  private static final Words<Relation> BEFORE = Words.of(
          Relation.AT_LEAST,
          "不低于 不少于 不小于 不得低于 不得少于 不得小于 不应低于 不应少于 应不低于 应不少于 至少 最少 最低 大于等于 大于或等于 高于或等于"
              + " 高于等于 多于或等于 大于、等于 大等于 不低 保底 不下于 不差于 不短于 未低于 未少于 未小于")
      .and(Relation.MORE_THAN, "不止 高于 大于 超过 多于 超出 超 逾 突破 长于")
      .and(
          Relation.AT_MOST,
          "不高于 不超过 不大于 不多于 不得高于 不得超过 不得大于 不得多于 不应超过 不应高于 应不超过 至多 最多 最高 小于等于 小于或等于"
              + " 低于或等于 低于等于 少于或等于 小等于 控制在 严格控制在 限额 限于 上限 不超 不超出 不突破 不长于"
              + " 未超过 未超 未超出 未突破 未高于 未大于 未多于")
      .and(Relation.LESS_THAN, "低于 小于 少于 不足 不到 不满 短于")
      .and(Relation.EQUAL, "等于")
      .and(Relation.ABOUT, "约 大约 约为 大概 约计");

  /** Not quite. */
  private static final Words<Boolean> NEARLY = Words.of("近 将近 接近 差不多 几近 几乎");

  /** Relations that are also the beginning of other words: 超标率, 约谈率, 最低工资. */
  private static final Words<Boolean> WEAK =
      Words.of("超 逾 约 近 接近 最低 最高 最多 最少 上限 限额 限于 保底 不满 不足 不到 不低 不超 未超 突破");

  private static final Words<Relation> AFTER = Words.of(
          Relation.AT_LEAST, "及以上 或以上 以上 及其以上 (含)以上 (含本数)以上 含以上 起步 之上")
      .and(
          Relation.AT_MOST,
          "以内 之内 内 及以下 或以下 以下 (含)以下 含以下 (含)以内 之下 内响应 内回复 内答复 内反馈 内处置 内处理 内到场 内到达 内到达现场 内受理 内审核 内审批 内办理 内上报 内送达")
      .and(Relation.ABOUT, "左右 上下 前后");

  /** Words that say nothing about the value; true where they make a promise of it. */
  private static final Words<Boolean> SUPERFLUOUS_BEFORE = Words.of(
          true, "确保 保证 力争 预计 计划 目标 目标值 指标值 应 需 要 将 计划完成 预计完成 争取 拟")
      .and(
          false,
          "已完成 共完成 实际完成 累计完成 完成 全年完成 达到 达 达成 实现 保持 保持在 维持 维持在 稳定在 共 共计 合计 总计 累计 累计达 总 约定 为"
              + " 是 有 已 : 计 全年 全年共 年度 年内 当年 本年 每年 实际 均 均达 均达到 均为 平均 一共 不重复"
              + " 开展 举办 组织 召开 新增 新建 改造 建设 建成 培训 发放 采购 购置 购买 印发 印制 制作 编制 覆盖 受益 惠及 服务 补助 救助 资助 支出 投入"
              + " 维修 养护 种植 检查 办理 办结 处理 受理 审核 评查 发表 拍摄 播出 增设 接待 维护 更新 配备 安装 支付 使用 实施 参加 参与"
              + " 控制 严格控制 投资 总投资 金额 资金 成本 预算 费用 经费 数量 人数 次数 面积 长度 时间 工期 期限 总量 达标");

  private static final Words<Boolean> SUPERFLUOUS_AFTER = Words.of(
      "完成 达标 已完成 均已完成 全部完成 全覆盖 办结 。 . ; , 、 ! 为准 到位 已办结 的 标准 的标准 为止 即可 范围 整 正 合格 发放 发放到位 资助 覆盖 落实 拨付 拨付到位 支付 兑现");

  private RelationNotation() {}

  /** Whether the whole of a stretch is a relation in words: one that stands behind a value, or one that leads to one. */
  static boolean isWord(String text, int from, int to) {
    return AFTER.prefix(text, from, to) == to - from
        || (isBefore(text, from, to) && startsValue(text, to, text.length()));
  }

  /** Whether a relation in words begins here and leads to a value: 不足 in 不足5件, but not in 不足率5件. */
  static boolean leads(String text, int from) {
    int length = Math.max(
        NEARLY.prefix(text, from, text.length()), BEFORE.prefix(text, from, text.length()));
    return length > 0 && startsValue(text, from + length, text.length());
  }

  private static boolean isBefore(String text, int from, int to) {
    return NEARLY.prefix(text, from, to) == to - from || BEFORE.prefix(text, from, to) == to - from;
  }

  /** Whether a relation in words begins here. */
  static boolean startsWord(String text, int at) {
    return NEARLY.prefix(text, at, text.length()) > 0
        || BEFORE.prefix(text, at, text.length()) > 0
        || AFTER.prefix(text, at, text.length()) > 0;
  }

  /** Reads the relation at the cursor and goes past it; {@link Relation#NONE} if there is none. */
  static Relation readBefore(Cursor cursor) {
    Relation symbol = symbol(cursor);
    if (symbol != Relation.NONE) {
      return symbol;
    }
    int nearly = NEARLY.prefix(cursor.text, cursor.at, cursor.end);
    Word<Relation> word = BEFORE.beginning(cursor.text, cursor.at, cursor.end);
    int length = word == null ? nearly : word.length();
    boolean weak = length > 0
        && WEAK.prefix(cursor.text, cursor.at, cursor.at + length) == length
        && !startsValue(cursor.text, cursor.at + length, cursor.end);
    if (length == 0 || weak) {
      return Relation.NONE;
    }
    cursor.at += length;
    cursor.approximate |= word == null;
    return word == null ? Relation.LESS_THAN : word.value();
  }

  /** Whether a value begins here: a number, or words that lead to one. */
  static boolean startsValue(String text, int from, int to) {
    Cursor probe = new Cursor(text, from, to);
    while (!startsNumber(probe)) {
      // without a look at what follows the word: 约约约…5 would be looked through twice for each of
      // them
      int length = Math.max(NEARLY.prefix(text, probe.at, to), BEFORE.prefix(text, probe.at, to));
      probe.at += length;
      if (length == 0 && symbol(probe) == Relation.NONE && !skipSuperfluousBefore(probe)) {
        return false;
      }
    }
    return true;
  }

  static boolean startsNumber(Cursor cursor) {
    char c = cursor.here();
    return Folding.isDigit(c)
        || ChineseNumerals.isNumeral(c)
        || c == '±'
        || c == '-'
        || c == '半'
        || c == '¥'
        || cursor.startsWith("RMB")
        || cursor.startsWith("人民币");
  }

  private static Relation symbol(Cursor cursor) {
    Relation first = Relation.of(cursor.here());
    if (first == Relation.NONE) {
      return first;
    }
    cursor.at++;
    Relation both = withEqual(first, Relation.of(cursor.here()));
    cursor.at += both == null ? 0 : 1;
    return both == null ? first : both;
  }

  // >=, =>, <=, =<, ==; null if the two do not make one sign
  static @Nullable Relation withEqual(Relation first, Relation second) {
    if (first == Relation.EQUAL) {
      return switch (second) {
        case MORE_THAN -> Relation.AT_LEAST;
        case LESS_THAN -> Relation.AT_MOST;
        case EQUAL -> Relation.EQUAL;
        default -> null;
      };
    }
    return second != Relation.EQUAL
        ? null
        : switch (first) {
          case MORE_THAN -> Relation.AT_LEAST;
          case LESS_THAN -> Relation.AT_MOST;
          default -> null;
        };
  }

  /** Reads the relation that ends the text and shortens the text by it; {@link Relation#NONE} if there is none. */
  static Relation readAfter(Cursor cursor) {
    Word<Relation> word = AFTER.ending(cursor.text, cursor.at, cursor.end);
    cursor.end -= word == null ? 0 : word.length();
    return word == null ? Relation.NONE : word.value();
  }

  /** Goes past words that say nothing about the value. */
  static boolean skipSuperfluousBefore(Cursor cursor) {
    Word<Boolean> word = SUPERFLUOUS_BEFORE.beginning(cursor.text, cursor.at, cursor.end);
    if (word == null) {
      return false;
    }
    cursor.promised |= word.value();
    cursor.at += word.length();
    return true;
  }

  static boolean skipSuperfluousAfter(Cursor cursor) {
    int length = SUPERFLUOUS_AFTER.suffix(cursor.text, cursor.at, cursor.end);
    int last = cursor.end - 2;
    boolean mark = length == 1 && last >= 0 && Folding.isDigit(cursor.text.charAt(last));
    // 5. may have lost its decimals and 1、完成 is the first of a list, but 5,完成 has a comma between
    // its clauses
    boolean listed = mark && ".、。;".indexOf(cursor.text.charAt(last + 1)) >= 0;
    if (listed || (mark && cursor.end == cursor.text.length())) {
      return false;
    }
    cursor.end -= length;
    return length > 0;
  }

  /** Whether the whole of a stretch adds nothing to a value before it: 完成, 已办结, and 完成完成 that was written twice. */
  static boolean isSuperfluousAfter(String text, int from, int to) {
    int end = to;
    int length = SUPERFLUOUS_AFTER.suffix(text, from, end);
    while (length > 0 && end - length > from) {
      end -= length;
      length = SUPERFLUOUS_AFTER.suffix(text, from, end);
    }
    return from < to && end - length == from;
  }

  /** Two relations around one number, as one; null if they, or two before, contradict each other. */
  static @Nullable Relation combined(@Nullable Relation before, Relation after) {
    if (before == null || before == Relation.NONE || after == Relation.NONE) {
      return before == Relation.NONE ? after : before;
    }
    if (before == Relation.ABOUT) {
      return after;
    }
    boolean same = before.isLowerBound() == after.isLowerBound()
        && before.isUpperBound() == after.isUpperBound();
    return same || after == Relation.ABOUT ? before : null;
  }
}
