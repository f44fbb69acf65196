package dev.jixiao.notation;

import dev.jixiao.notation.Words.Word;
import dev.jixiao.value.Statement;
import org.jspecify.annotations.Nullable;

/** Statements without a number: 已完成, 达成预期指标, 及时, 合规, 是, 应改尽改, 未完成, 基本完成. */
final class StatementNotation {
  private static final int MAX_LENGTH = 30;

  /** What a word does in a statement. */
  private enum Role {
    /** The deed. */
    DEED,
    /** That it is as it should be. */
    PROPER,
    /** In what manner. */
    MANNER,
    /** What of. */
    OBJECT,
    NOT,
    PARTLY,
    YES,
    NO
  }

  private static final Words<Role> WORDS = Words.of(
          Role.DEED, "完成 达成 达标 达到 实现 完工 竣工 办结 完毕 结束 交付 落实 落实到位 完成到位 执行完毕 全覆盖 兑现")
      .and(
          Role.PROPER,
          "及时 合规 合法 到位 符合 一致 规范 正常 准确 合格 达要求 有效 健全 完善 齐全 安全 通过 无误 满足 合理 可控 准时 按时 按期 如期")
      .and(
          Role.MANNER,
          "已 已经 均已 全部 都 均 全面 提前 按计划 按要求 按规定 按照计划 圆满 顺利 超额 保质保量 如数 共 一次性 足额 高质量 实际 严格 已按 按 已全部 已按时"
              + " 已如期 已按期 已及时 已按计划 百分百 百分之百 较好 很好 能 能够 可 工作 项目 工程 任务 年度 该项目 本项目 该项工作 各项 各项工作 全年 全年任务 年内 充分"
              + " 完全 高效 优质 有序 积极 认真 逐步 都已 并 并已 且 ， , 、 ; 了 的 并且 资金 拨付 支付 发放 采购 建设 实施 验收 竣工验收 完成情况 投入使用 使用 开展 进行 办理")
      .and(
          Role.OBJECT,
          "预期 年度 既定 全年 设定 绩效 年初 预定 规定 计划 目标 指标 任务 要求 效果 指标值 目标值 目标任务 标准 进度 预期指标 预期目标 年度指标 年度目标 绩效目标 绩效指标"
              + " 相关 相关规定 制度 管理 政策 相关要求 国家标准 行业标准 规范要求 年度指标值 预期值 预期效果 成效 预算 计划数 序时进度 时间 时限 期限 合同 约定 规定时间 内 值 成本 相应 质量 设计要求 设计标准 国家规定标准 规定标准 质量标准 验收标准 合同要求 技术要求 并具有一定效果 具有一定效果 效果较差 且效果较差")
      .and(Role.NOT, "未 尚未 没有 没 不 未能 未全部 未完全 未有 还未 暂未 无法 没能")
      .and(Role.PARTLY, "基本 部分 大部分 初步 接近 大体 基本上 部分已 绝大部分 正在 进行中 推进中 实施中 在建 正 尚在")
      .and(Role.YES, "是 有 对 √ ✓ ☑ 已")
      .and(Role.NO, "否 × 错 ✗ 不是 ☒");
  private static final Words<Boolean> BEGINNINGS = Words.of(
      "严格执行 严格按照 严格遵守 严格落实 按照 符合 参照 按规定 按要求 按计划 依法依规 依法 按项目 按合同 按进度 在项目 在计划 在规定 遵守 执行 满足 一次性通过 达到合格"
          + " 合法合规 不超预算 不超过预算 未超预算 未超出预算 控制在预算 不突破预算 在预算 预算范围内 不高于预算 不超概算 不超过概算 按时 按期 如期 及时 无重大 零事故 未发生 零投诉 零差错 零发生 无安全事故 无事故 无投诉 无群体性事件 不发生 不出现");
  private static final Words<Boolean> UNCERTAIN =
      Words.of("拟 预计 计划 明年 下年 次年 将 计划于 即将 力争 尚 待 未 没 不 部分 基本 推进 正在 争取 否 非 难 差 仅 只 少 缺");

  private StatementNotation() {}

  /** Reads the whole text; null if it is not a statement. */
  static @Nullable Cell read(String text, int from, int to) {
    if (to - from > MAX_LENGTH) {
      return null;
    }
    Statement statement = statement(text, from, to);
    return statement == null ? null : new Cell.Said(text.substring(from, to), statement);
  }

  private static @Nullable Statement statement(String text, int from, int to) {
    Statement worded = worded(text, from, to);
    if (worded != null) {
      return worded;
    }
    if (isAllThatShould(text, from, to) || begins(text, from, to)) {
      return Statement.PROPER;
    }
    return endsDone(text, from, to) ? Statement.DONE : null;
  }

  /** All of the text is words of a statement. */
  private static @Nullable Statement worded(String text, int from, int to) {
    boolean negated = false;
    boolean part = false;
    Statement deed = null;
    int at = from;
    Word<Role> word = WORDS.beginning(text, at, to);
    while (word != null) {
      boolean alone = word.length() == to - from;
      switch (word.value()) {
        case DEED -> deed = Statement.DONE;
        case PROPER -> deed = deed == null ? Statement.PROPER : deed;
        case YES -> deed = deed == null && alone ? Statement.PROPER : deed;
        case NO -> {
          return alone ? Statement.UNDONE : null;
        }
        case NOT -> negated = true;
        case PARTLY -> part = true;
        case MANNER, OBJECT -> {}
      }
      at += word.length();
      word = WORDS.beginning(text, at, to);
    }
    if (at < to || (deed == null && !part)) {
      return null;
    }
    return negated ? Statement.UNDONE : part ? Statement.PARTLY : deed;
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
      if (worded(text, i, to) == Statement.DONE) {
        Word<Role> first = WORDS.beginning(text, i, to);
        return to - i <= 2 || (first != null && first.value() == Role.MANNER);
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
