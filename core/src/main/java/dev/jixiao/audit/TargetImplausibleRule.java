package dev.jixiao.audit;

import dev.jixiao.form.StandardCategory;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks for targets that cannot be meant.
 *
 * <p>R38.
 */
final class TargetImplausibleRule extends RowRule {
  private static final List<String> SAVINGS =
      List.of("节约", "降低", "节省", "减少", "压减", "压缩", "标准", "补助", "补贴", "率", "投入", "配套", "自筹");
  private static final List<String> SHARES = List.of(
      "满意", "合格率", "达标率", "覆盖率", "及时率", "准确率", "通过率", "完好率", "普及率", "知晓率", "办结率", "优良率", "到位率",
      "合规率", "受理率", "入学率", "成活率", "出勤率", "参与率", "合法率");
  private static final Quantity WHOLE = Quantity.of(100, 0, Unit.PERCENT);

  TargetImplausibleRule() {
    super(
        "TARGET_IMPLAUSIBLE",
        Severity.WARNING,
        new RuleDescription(
            "R38",
            Message.of(
                "A target cannot be meant as written: a cost of at least so much, or a share above 100%.",
                "指标值不合理：成本指标用“≥”，或比率超过100%。"),
            Message.of("Such targets are slips of the pen.", "多为笔误，会导致评价方向错误。"),
            "满意度指标值290%；成本指标值≥10万元",
            Message.of("Correct the relation or the number.", "更正计算符号或数值。")));
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    Quantity quantity = row.target().quantity();
    if (quantity == null) {
      return;
    }
    boolean share = row.target().isRate() && isShare(row) && exceeds(quantity, row);
    boolean floor = row.isCost()
        && row.target().relation().isLowerBound()
        && !quantity.unit().isRate()
        && SAVINGS.stream().noneMatch(row.name()::contains);
    if (share || floor) {
      findings.accept(at(row.at("target"))
          .reported(row.targetText())
          .suggestion(share ? Optional.empty() : Optional.of("≤" + quantity))
          .message(
              share
                  ? "\"" + row.targetText() + "\" cannot be reached by \"" + row.name()
                      + "\"; correct the number"
                  : "a cost of \"" + row.targetText() + "\" has no ceiling; write ≤",
              share
                  ? "“" + row.name() + "”的指标值“" + row.targetText() + "”超出0～100%，请更正"
                  : "成本指标值“" + row.targetText() + "”没有上限，应使用“≤”")
          .build());
    }
  }

  private static boolean isShare(Row row) {
    return row.isIn(StandardCategory.SERVICE_RECIPIENT_SATISFACTION)
        || SHARES.stream().anyMatch(row.name()::contains);
  }

  private static boolean exceeds(Quantity quantity, Row row) {
    int order = quantity.compareTo(WHOLE);
    return order > 0 || (order == 0 && row.target().relation() == Relation.MORE_THAN);
  }
}
