package dev.jixiao.notation;

import org.jspecify.annotations.Nullable;

/** Statements without a number: 已完成, 达成预期指标, 及时, 合规, 是, 应改尽改, 未完成, 基本完成. */
final class StatementNotation {
  private static final int MAX_LENGTH = 30;

  // C the deed, P as it should be, m manner, o object, n negation, h in part, y yes, u no, b begins
  // a promise
  private static final Words WORDS = Words.of(
      "C 完成 达成 达标 达到 实现 完工 竣工 办结 完毕 结束 交付 落实 落实到位 完成到位 执行完毕 全覆盖 兑现",
      "P 及时 合规 合法 到位 符合 一致 规范 正常 准确 合格 达要求 有效 健全 完善 齐全 安全 通过 无误 满足 合理 可控 准时 按时 按期 如期",
      "m 已 已经 均已 全部 都 均 全面 提前 按计划 按要求 按规定 按照计划 圆满 顺利 超额 保质保量 如数 共 一次性 足额 高质量 实际 严格 已按 按 已全部 已按时"
          + " 已如期 已按期 已及时 已按计划 百分百 百分之百 较好 很好 能 能够 可 工作 项目 工程 任务 年度 该项目 本项目 该项工作 各项 各项工作 全年 全年任务 年内 充分"
          + " 完全 高效 优质 有序 积极 认真 逐步 都已 并 并已 且 ， , 、 ; 了 的 并且 资金 拨付 支付 发放 采购 建设 实施 验收 竣工验收 完成情况 投入使用 使用 开展 进行 办理",
      "o 预期 年度 既定 全年 设定 绩效 年初 预定 规定 计划 目标 指标 任务 要求 效果 指标值 目标值 目标任务 标准 进度 预期指标 预期目标 年度指标 年度目标 绩效目标 绩效指标"
          + " 相关 相关规定 制度 管理 政策 相关要求 国家标准 行业标准 规范要求 年度指标值 预期值 预期效果 成效 预算 计划数 序时进度 时间 时限 期限 合同 约定 规定时间 内 值 成本 相应 质量 设计要求 设计标准 国家规定标准 规定标准 质量标准 验收标准 合同要求 技术要求 并具有一定效果 具有一定效果 效果较差 且效果较差",
      "n 未 尚未 没有 没 不 未能 未全部 未完全 未有 还未 暂未 无法 没能",
      "h 基本 部分 大部分 初步 接近 大体 基本上 部分已 绝大部分 正在 进行中 推进中 实施中 在建 正 尚在",
      "y 是 有 对 √ ✓ ☑ 已",
      "u 否 × 错 ✗ 不是 ☒");
  private static final Words BEGINNINGS = Words.of(
      "P 严格执行 严格按照 严格遵守 严格落实 按照 符合 参照 按规定 按要求 按计划 依法依规 依法 按项目 按合同 按进度 在项目 在计划 在规定 遵守 执行 满足 一次性通过 达到合格"
          + " 合法合规 不超预算 不超过预算 未超预算 未超出预算 控制在预算 不突破预算 在预算 预算范围内 不高于预算 不超概算 不超过概算 按时 按期 如期 及时 无重大 零事故 未发生 零投诉 零差错 零发生 无安全事故 无事故 无投诉 无群体性事件 不发生 不出现");
  private static final Words UNCERTAIN =
      Words.of("x 拟 预计 计划 明年 下年 次年 将 计划于 即将 力争 尚 待 未 没 不 部分 基本 推进 正在 争取 否 非 难 差 仅 只 少 缺");

  private StatementNotation() {}

  /** Reads the whole text; null if it is not a statement. */
  static @Nullable Cell read(String text, int from, int to) {
    if (to - from > MAX_LENGTH) {
      return null;
    }
    char kind = kind(text, from, to);
    return kind == 0 ? null : Cell.statement(text.substring(from, to), kind);
  }

  private static char kind(String text, int from, int to) {
    char worded = worded(text, from, to);
    if (worded != 0) {
      return worded;
    }
    if (isAllThatShould(text, from, to) || begins(text, from, to)) {
      return Cell.PROPER;
    }
    return endsDone(text, from, to) ? Cell.DONE : 0;
  }

  /** All of the text is words of a statement. */
  private static char worded(String text, int from, int to) {
    boolean negated = false;
    boolean part = false;
    char deed = 0;
    int at = from;
    int length = WORDS.prefix(text, at, to);
    while (length > 0) {
      switch (WORDS.prefixValue(text, at, to)) {
        case 'C' -> deed = Cell.DONE;
        case 'P' -> deed = deed == 0 ? Cell.PROPER : deed;
        case 'y' -> deed = deed == 0 && length == to - from ? Cell.PROPER : deed;
        case 'u' -> {
          return length == to - from ? Cell.UNDONE : 0;
        }
        case 'n' -> negated = true;
        case 'h' -> part = true;
        default -> {}
      }
      at += length;
      length = WORDS.prefix(text, at, to);
    }
    if (at < to || (deed == 0 && !part)) {
      return 0;
    }
    return negated ? Cell.UNDONE : part ? Cell.PARTLY : deed;
  }

  // 应改尽改
  private static boolean isAllThatShould(String text, int from, int to) {
    return to - from == 4
        && text.charAt(from) == '应'
        && text.charAt(from + 2) == '尽'
        && text.charAt(from + 1) == text.charAt(from + 3);
  }

  private static boolean begins(String text, int from, int to) {
    int length = BEGINNINGS.prefix(text, from, to);
    return length > 0 && !hasNumber(text, from, to);
  }

  // 项目已完成, 维修工程全部完工: words the tables do not know, then a statement
  private static boolean endsDone(String text, int from, int to) {
    if (hasNumber(text, from, to) || isUncertain(text, from, to)) {
      return false;
    }
    for (int i = from + 2; i < to - 1; i++) {
      if (worded(text, i, to) == Cell.DONE) {
        return WORDS.prefixValue(text, i, to) == 'm' || to - i <= 2;
      }
    }
    return false;
  }

  private static boolean isUncertain(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (UNCERTAIN.prefix(text, i, to) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNumber(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Folding.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
