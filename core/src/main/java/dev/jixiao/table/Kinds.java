package dev.jixiao.table;

import dev.jixiao.form.FormKind;
import org.jspecify.annotations.Nullable;

/** What titles say of the kind of their form. */
final class Kinds {
  private Kinds() {}

  /** The kind that a title names, or null. */
  static @Nullable FormKind ofTitle(String title) {
    if (title.contains("监控") || title.contains("跟踪")) {
      return FormKind.MONITORING;
    }
    if (title.contains("自评")) {
      return FormKind.SELF_EVALUATION;
    }
    if (title.contains("申报") || title.contains("批复") || title.matches(".*绩效目标(登记|设定|填报)?表")) {
      return FormKind.TARGETS;
    }
    return title.contains("评价") || title.contains("评分") || title.contains("评估")
        ? FormKind.EVALUATION
        : null;
  }

  static String english(FormKind kind) {
    return switch (kind) {
      case TARGETS -> "declaration of targets";
      case MONITORING -> "monitoring table";
      case SELF_EVALUATION -> "self-evaluation";
      case EVALUATION -> "evaluation";
    };
  }
}
