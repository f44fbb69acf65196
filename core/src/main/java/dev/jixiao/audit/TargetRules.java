package dev.jixiao.audit;

import dev.jixiao.compare.Assumption;
import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.problem.Message;
import dev.jixiao.target.UnknownTarget;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The rules about the targets (年度指标值) and the names of indicators. */
final class TargetRules {
  static final List<AuditRule> ALL = List.of(
      new Missing(),
      new Vague(),
      new Unreadable(),
      new TypeUnknown(),
      new Contradicting(),
      new DirectionAssumed(),
      new NameMismatch(),
      new Implausible(),
      new MetricUndefined());

  private TargetRules() {}

  private static boolean isDecided(AuditRow row) {
    return row.comparison().basis() != Basis.NONE;
  }

  /** Looks for rows without a target. */
  static final class Missing extends StandardRule.OfRows {
    Missing() {
      super("TARGET_MISSING", Severity.ERROR, PROJECTS);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      // 无 is a target of accidents
      boolean missing = row.asked() == Asked.MISSING && !isDecided(row);
      if (!missing && !isEmptyDemand(row)) {
        return;
      }
      Finding.Builder finding = at(row.at("target"));
      if (!row.targetText().isEmpty()) {
        finding.reported(row.targetText());
      }
      if (missing) {
        finding.message(
            "the indicator \"{}\" has no target; fill it in", "指标“{}”未填写年度指标值，请补充", row.name());
      } else {
        finding.message(
            "\"{1}\" demands nothing of \"{0}\"; set a target",
            "指标“{0}”的指标值“{1}”没有要求，请设定指标值", row.name(), row.targetText());
      }
      findings.accept(finding.build());
    }

    // at least nothing is always met
    private static boolean isEmptyDemand(AuditRow row) {
      Quantity required = row.targetQuantity().orElse(null);
      return required != null
          && required.signum() == 0
          && row.targetRelation() == Relation.AT_LEAST;
    }
  }

  /** Looks for degrees of change without a standard. */
  static final class Vague extends StandardRule.OfRows {
    private static final List<String> CHANGES = List.of(
        "提升", "提高", "增强", "改善", "加强", "推进", "促进", "优化", "扩大", "深化", "明显", "显著", "有效", "逐步", "持续",
        "长期");

    Vague() {
      super("TARGET_VAGUE", Severity.INFO, PROJECTS);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      boolean change = row.asked() == Asked.LEVEL && Names.holdsAny(row.targetText(), CHANGES);
      if (change && !isJudged(row)) {
        findings.accept(at(row.at("target"))
            .reported(row.targetText())
            .message(
                "\"{}\" states no standard by which it can be judged; state a number or a grade",
                "指标值“{}”没有可评价的标准；请量化或写明评价等级",
                row.targetText())
            .build());
      }
    }

    private static boolean isJudged(AuditRow row) {
      return row.indicator().scoring().isPresent() || Names.holdsDigit(row.targetText());
    }
  }

  /** Looks for targets that no notation takes. */
  static final class Unreadable extends StandardRule.OfRows {
    Unreadable() {
      super("TARGET_UNREADABLE", Severity.WARNING, PROJECTS);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      if (row.asked() == Asked.FREE_TEXT && isUnread(row, context)) {
        findings.accept(at(row.at("target"))
            .reported(row.targetText())
            .message(
                "the target \"{}\" is not in any known notation; write a number, a date or a level",
                "指标值“{}”不是可识别的写法；请填写数值、日期或定性等级",
                Names.clipped(row.targetText()))
            .build());
      }
    }

    // 1:10 of 师生比 is clear with its name, whatever was reached
    private static boolean isUnread(AuditRow row, AuditContext context) {
      return context
          .scorer()
          .understand(row.indicator())
          .problem()
          .filter(problem -> problem.code().equals("TARGET_UNREADABLE"))
          .isPresent();
    }
  }

  /** Looks for targets of types that are not registered. */
  static final class TypeUnknown extends StandardRule.OfRows {
    TypeUnknown() {
      super("TARGET_TYPE_UNKNOWN", Severity.WARNING, EVERY_KIND);
    }

    @Override
    public Set<String> supersedes() {
      return Set.of("TARGET_MISSING");
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      if (row.indicator().target() instanceof UnknownTarget target) {
        findings.accept(at(row.at("target"))
            .reported(target.text())
            .message(
                "the target \"{}\" is of the unknown type {}; register the type",
                "指标值“{}”的类型“{}”未登记，请登记该类型",
                target.text(),
                target.type())
            .build());
      }
    }
  }

  /** Looks for signs and units in cells of their own that do not go with the value. */
  static final class Contradicting extends StandardRule.OfRows {
    Contradicting() {
      super("TARGET_CONTRADICTION", Severity.WARNING, EVERY_KIND);
    }

    @Override
    public Set<String> supersedes() {
      return Set.of("DIRECTION_ASSUMED");
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      Map<String, String> further = row.indicator().attributes();
      if (further.containsKey("sign") || further.containsKey("unit")) {
        context
            .scorer()
            .understand(row.indicator())
            .problem()
            .filter(problem -> problem.code().equals(code()))
            .ifPresent(problem -> findings.accept(at(row.at("target"))
                .reported(row.targetText())
                .message("{}; the value alone is read", "{}；只按数值读取，请改正", problem.wording())
                .build()));
      }
    }
  }

  /** Looks for comparisons that assumed a direction. */
  static final class DirectionAssumed extends StandardRule.OfRows {
    DirectionAssumed() {
      super("DIRECTION_ASSUMED", Severity.INFO, EVERY_KIND);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      if (row.targetRelation() != Relation.NONE || !isDirected(row.asked())) {
        return;
      }
      Comparison comparison = direction(row.comparison()).isPresent()
          ? row.comparison()
          : context
              .rescored(row.indicator().toBuilder().actual(row.targetText()).build())
              .comparison();
      Assumption assumption = direction(comparison).orElse(null);
      if (assumption != null) {
        findings.accept(at(row.at("target"))
            .reported(row.targetText())
            .suggestion(suggestion(row, comparison.relation()))
            .wording(
                wording(row, assumption, comparison.relation(), context.form().kind()))
            .build());
      }
    }

    // what is only declared can still be written clearly
    private static Message wording(
        AuditRow row, Assumption assumption, Relation assumed, FormKind kind) {
      Message wording = assumption.wording();
      if (kind != FormKind.TARGETS) {
        return wording;
      }
      String instead = suggestion(row, assumed).orElse(row.targetText() + "前");
      return Message.of("{}; write what is meant, such as \"{}\"", "{}；请写明，如“{}”")
          .with(wording, instead);
    }

    private static boolean isDirected(Asked kind) {
      return switch (kind) {
        case NUMBER, DURATION, DATE -> true;
        case MEASURE, PERIOD, CONDITIONS, LEVEL, STATEMENT, FREE_TEXT, MISSING, CUSTOM -> false;
      };
    }

    private static Optional<Assumption> direction(Comparison comparison) {
      for (Assumption assumption : comparison.assumptions()) {
        if (assumption.kind() == Assumption.Kind.DIRECTION) {
          return Optional.of(assumption);
        }
      }
      return Optional.empty();
    }

    // the plain number with the relation that was assumed; a date needs a word such as 前
    private static Optional<String> suggestion(AuditRow row, Relation assumed) {
      return assumed.isLowerBound() || assumed.isUpperBound()
          ? row.targetQuantity().map(quantity -> assumed.symbol() + quantity)
          : Optional.empty();
    }
  }

  /** Compares the numbers in names with targets. */
  static final class NameMismatch extends StandardRule.OfRows {
    NameMismatch() {
      super("NAME_TARGET_MISMATCH", Severity.WARNING, PROJECTS);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      Quantity required = row.targetQuantity().orElse(null);
      if (required == null) {
        return;
      }
      List<Mentions.Mention> fitting = NameNumbers.fitting(row, required);
      Quantity named = fitting.size() == 1 ? fitting.get(0).quantity() : null;
      if (named == null || agrees(named, required)) {
        return;
      }
      String relation = row.targetRelation().symbol();
      findings.accept(at(row.at("target"))
          .expected(named.toString())
          .reported(row.targetText())
          .suggestion(relation + named)
          .message(
              "the name \"{}\" says {}, but the target is \"{}\"; make them agree",
              "指标名称“{}”中为{}，指标值为“{}”；请统一",
              Names.clipped(row.name()),
              named,
              row.targetText())
          .build());
    }

    private static boolean agrees(Quantity named, Quantity required) {
      Quantity other = required.unit().isNone() ? required.withUnit(named.unit()) : required;
      return named.compareTo(other) == 0;
    }
  }

  /** Looks for targets that cannot be meant. */
  static final class Implausible extends StandardRule.OfRows {
    private static final List<String> SAVINGS =
        List.of("节约", "降低", "节省", "减少", "压减", "压缩", "标准", "补助", "补贴", "率", "投入", "配套", "自筹");
    private static final List<String> SHARES = List.of(
        "满意", "合格率", "达标率", "覆盖率", "及时率", "准确率", "通过率", "完好率", "普及率", "知晓率", "办结率", "优良率", "到位率",
        "合规率", "受理率", "入学率", "成活率", "出勤率", "参与率", "合法率");
    private static final Quantity WHOLE = Quantity.of(100, 0, Unit.PERCENT);

    Implausible() {
      super("TARGET_IMPLAUSIBLE", Severity.WARNING, PROJECTS);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      Quantity quantity = row.targetQuantity().orElse(null);
      if (quantity == null) {
        return;
      }
      boolean share = row.isRate() && isShare(row) && exceeds(quantity, row);
      boolean floor = row.isCost()
          && row.targetRelation().isLowerBound()
          && !quantity.unit().isRate()
          && !Names.holdsAny(row.name(), SAVINGS);
      if (share || floor) {
        Finding.Builder finding = at(row.at("target")).reported(row.targetText());
        findings.accept(share ? beyond(finding, row) : withoutCeiling(finding, row, quantity));
      }
    }

    private static Finding beyond(Finding.Builder finding, AuditRow row) {
      return finding
          .message(
              "\"{0}\" cannot be reached by \"{1}\"; correct the number",
              "“{1}”的指标值“{0}”超出0～100%，请更正", row.targetText(), row.name())
          .build();
    }

    private static Finding withoutCeiling(
        Finding.Builder finding, AuditRow row, Quantity quantity) {
      return finding
          .suggestion("≤" + quantity)
          .message(
              "a cost of \"{}\" has no ceiling; write ≤", "成本指标值“{}”没有上限，应使用“≤”", row.targetText())
          .build();
    }

    private static boolean isShare(AuditRow row) {
      return row.isIn(StandardCategory.SERVICE_RECIPIENT_SATISFACTION)
          || Names.holdsAny(row.name(), SHARES);
    }

    private static boolean exceeds(Quantity quantity, AuditRow row) {
      int order = quantity.compareTo(WHOLE);
      return order > 0 || (order == 0 && row.targetRelation() == Relation.MORE_THAN);
    }
  }

  /** Looks for percentages without a rate. */
  static final class MetricUndefined extends StandardRule.OfRows {
    private static final List<String> ACTIVITIES = List.of(
        "开展", "组织", "举办", "开办", "召开", "建设", "开设", "制作", "编制", "印发", "购置", "购买", "发放", "参加", "实施");
    private static final List<String> METRICS = List.of(
        "率", "度", "比", "占", "数", "量", "额", "分", "值", "完成", "达标", "合格", "及时", "准确", "覆盖", "到位", "完好",
        "正常", "保障", "增长", "提高", "提升", "降低", "下降", "减少", "合规", "规范", "有效", "按", "全", "质", "情况", "效果",
        "水平", "性", "验收", "通过", "符合", "满足", "任务", "程序", "对象", "当年", "不");

    MetricUndefined() {
      super("METRIC_UNDEFINED", Severity.WARNING, PROJECTS);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      String name = row.name();
      boolean activity =
          row.isRate() && Names.holdsAny(name, ACTIVITIES) && !Names.holdsAny(name, METRICS);
      if (activity) {
        findings.accept(at(row.at("name"))
            .reported(name)
            .message(
                "\"{}\" is an activity; name the rate of which \"{}\" is the target",
                "指标“{}”是一项活动，未说明“{}”所衡量的比率；请写明",
                name,
                row.targetText())
            .build());
      }
    }
  }
}
