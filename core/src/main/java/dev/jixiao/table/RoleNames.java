package dev.jixiao.table;

/** What the columns without which a form is not whole are called in messages. */
final class RoleNames {
  private RoleNames() {}

  static String english(TableRole role) {
    return switch (role) {
      case LEVEL1 -> "level one (一级指标)";
      case LEVEL2 -> "level two (二级指标)";
      case NAME -> "the indicator (三级指标)";
      case TARGET -> "the target (年度指标值)";
      case ACTUAL -> "the actual value (实际完成值)";
      default -> role.name();
    };
  }

  static String chinese(TableRole role) {
    return switch (role) {
      case LEVEL1 -> "一级指标";
      case LEVEL2 -> "二级指标";
      case NAME -> "三级指标";
      case TARGET -> "年度指标值";
      case ACTUAL -> "实际完成值";
      default -> role.name();
    };
  }
}
