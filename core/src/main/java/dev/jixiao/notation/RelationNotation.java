package dev.jixiao.notation;

/** Relations: ≥, {@code >=}, 不低于, 以上, 不超过, 以内, 约, 左右. A word is added in the tables. */
final class RelationNotation {
  private static final Words BEFORE = Words.of(
      "≥ 不低于 不少于 不小于 不得低于 不得少于 不得小于 不应低于 不应少于 应不低于 应不少于 至少 最少 最低 大于等于 大于或等于 高于或等于"
          + " 高于等于 多于或等于 大于、等于 大等于 不低 保底 不下于 不差于 不短于",
      "> 高于 大于 超过 多于 超出 超 逾 突破 长于",
      "≤ 不高于 不超过 不大于 不多于 不得高于 不得超过 不得大于 不得多于 不应超过 不应高于 应不超过 至多 最多 最高 小于等于 小于或等于"
          + " 低于或等于 低于等于 少于或等于 小等于 控制在 严格控制在 限额 限于 上限 不超 不超出 不突破 不长于",
      "< 低于 小于 少于 不足 不到 不满 短于",
      "= 等于",
      "≈ 约 大约 约为 大概 近 将近 接近 约计");

  private static final Words AFTER = Words.of(
      "≥ 及以上 或以上 以上 及其以上 (含)以上 (含本数)以上 含以上 起步 之上",
      "≤ 以内 之内 内 及以下 或以下 以下 (含)以下 含以下 (含)以内 之下",
      "≈ 左右 上下 前后");

  private static final Words SUPERFLUOUS_BEFORE = Words.of(
      "p 确保 保证 力争 预计 计划 目标 目标值 指标值 应 需 要 将 计划完成 预计完成 争取 拟",
      "x 已完成 共完成 实际完成 累计完成 完成 全年完成 达到 达 达成 实现 保持 保持在 维持 维持在 稳定在 共 共计 合计 总计 累计 累计达 总 约定 为"
          + " 是 有 已 : 计 全年 全年共 年度 年内 当年 本年 每年 实际 均 均达 均达到 均为 平均 一共 不重复"
          + " 开展 举办 组织 召开 新增 新建 改造 建设 建成 培训 发放 采购 购置 购买 印发 印制 制作 编制 覆盖 受益 惠及 服务 补助 救助 资助 支出 投入"
          + " 维修 养护 种植 检查 办理 办结 处理 受理 审核 评查 发表 拍摄 播出 增设 接待 维护 更新 配备 安装 支付 使用 实施 参加 参与"
          + " 控制 严格控制 投资 总投资 金额 资金 成本 预算 费用 经费 数量 人数 次数 面积 长度 时间 工期 期限 总量 达标");

  private static final Words SUPERFLUOUS_AFTER = Words.of(
      "x 完成 达标 已完成 均已完成 全部完成 全覆盖 办结 。 . ; , 、 ! 为准 到位 已办结 的 标准 的标准 为止 即可 范围 整 合格 发放 发放到位 资助 覆盖 落实 拨付 拨付到位 支付 兑现");

  private RelationNotation() {}

  /** Reads the relation at the cursor, if there is one, and goes past it. */
  static char readBefore(Cursor cursor) {
    char symbol = symbol(cursor);
    if (symbol != Cell.NO_SIGN) {
      return symbol;
    }
    int length = BEFORE.prefix(cursor.text, cursor.at, cursor.end);
    if (length == 0) {
      return Cell.NO_SIGN;
    }
    char sign = BEFORE.prefixValue(cursor.text, cursor.at, cursor.end);
    cursor.at += length;
    return sign;
  }

  private static char symbol(Cursor cursor) {
    char first = cursor.here();
    if (first < '<' || (first > '>' && first < '≈')) {
      return Cell.NO_SIGN;
    }
    char second = cursor.at + 1 < cursor.end ? cursor.text.charAt(cursor.at + 1) : 0;
    char sign = switch (first) {
      case '≥', '≤', '≈' -> first;
      case '>', '<' -> second == '=' ? withEqual(first) : first;
      case '=' -> second == '>' || second == '<' ? withEqual(second) : '=';
      default -> Cell.NO_SIGN;
    };
    boolean two =
        first <= '>' && (second == '=' || (first == '=' && (second == '>' || second == '<')));
    cursor.at += sign == Cell.NO_SIGN ? 0 : two ? 2 : 1;
    return sign;
  }

  private static char withEqual(char sign) {
    return sign == '>' ? '≥' : '≤';
  }

  /** Reads the relation that ends the text, if there is one, and shortens the text by it. */
  static char readAfter(Cursor cursor) {
    int length = AFTER.suffix(cursor.text, cursor.at, cursor.end);
    if (length == 0) {
      return Cell.NO_SIGN;
    }
    char sign = AFTER.suffixValue(cursor.text, cursor.at, cursor.end);
    cursor.end -= length;
    return sign;
  }

  /** Goes past words that say nothing about the value. */
  static boolean skipSuperfluousBefore(Cursor cursor) {
    int length = SUPERFLUOUS_BEFORE.prefix(cursor.text, cursor.at, cursor.end);
    cursor.promised |= SUPERFLUOUS_BEFORE.prefixValue(cursor.text, cursor.at, cursor.end) == 'p';
    cursor.at += length;
    return length > 0;
  }

  static boolean skipSuperfluousAfter(Cursor cursor) {
    int length = SUPERFLUOUS_AFTER.suffix(cursor.text, cursor.at, cursor.end);
    int last = cursor.end - 2;
    if (length == 1 && last >= 0 && Folding.isDigit(cursor.text.charAt(last))) {
      return false; // 5. may have lost its decimals
    }
    cursor.end -= length;
    return length > 0;
  }

  static boolean isUp(char sign) {
    return sign == '≥' || sign == '>';
  }

  static boolean isDown(char sign) {
    return sign == '≤' || sign == '<';
  }

  /** Two relations around one number, as one; {@code '!'} if they contradict each other. */
  static char combined(char before, char after) {
    if (before == Cell.NO_SIGN || after == Cell.NO_SIGN) {
      return before == Cell.NO_SIGN ? after : before;
    }
    if (before == Cell.ABOUT) {
      return after;
    }
    boolean same = isUp(before) == isUp(after) && isDown(before) == isDown(after);
    return same || after == Cell.ABOUT ? before : '!';
  }
}
