package dev.jixiao.audit;

import dev.jixiao.form.Project;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the title of a form and the names of units. Silence is better than a false alarm. */
final class Titles {
  // what ends in the name of an authority is no project
  private static final Pattern AUTHORITY =
      Pattern.compile("^.{0,20}(?:[局厅委院府处站所校队办会心]|中学|小学|大学|幼儿园|街道|集团|公司|开发区|园区|本级)");
  private static final String FILLING = " \t\n\u000B\f\r0123456789()（）:：.、“”\"-";
  private static final List<String> GENERIC = List.of(
      "转移支付",
      "完成情况",
      "一般公共",
      "政府性基金",
      "特定目标类",
      "其他运转类",
      "区域",
      "情况",
      "结果",
      "报告",
      "目标",
      "评价",
      "项目支出绩效自评表",
      "支出绩效自评表",
      "绩效自评表",
      "绩效目标自评表",
      "自评表",
      "年度",
      "项目支出",
      "专项资金",
      "预算",
      "财政",
      "部门",
      "省级",
      "市级",
      "县级",
      "区级",
      "中央",
      "本级",
      "资金",
      "经费",
      "项目",
      "绩效",
      "单位",
      "自评",
      "支出",
      "附件",
      "表");
  private static final String AUTONOMOUS = "自治";
  private static final int MAX_LENGTH = 200;
  private static final int LEAST = 4;

  private Titles() {}

  /** Tells whether a title names a project that has nothing in common with that of the head. */
  static boolean namesAnother(String title, Project project) {
    if (title.length() > MAX_LENGTH || project.name().length() > MAX_LENGTH) {
      return false;
    }
    String rest = withoutFilling(title);
    for (String unit : List.of(project.competentDepartment(), project.implementingUnit())) {
      rest = unit.isBlank() ? rest : rest.replace(unit.strip(), "");
    }
    rest = AUTHORITY.matcher(rest).replaceFirst("");
    for (String word : GENERIC) {
      rest = rest.replace(word, "");
    }
    return rest.length() >= LEAST && !project.name().isBlank() && !shares(rest, project.name());
  }

  // without years, numbers, blanks and punctuation
  private static String withoutFilling(String title) {
    StringBuilder rest = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (c == '年') {
        i += title.startsWith("度", i + 1) ? 1 : 0;
      } else if (FILLING.indexOf(c) < 0) {
        rest.append(c);
      }
    }
    return rest.toString();
  }

  private static boolean holds(String text, char first, char second) {
    for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
      if (at + 1 < text.length() && text.charAt(at + 1) == second) {
        return true;
      }
    }
    return false;
  }

  private static boolean shares(String title, String name) {
    for (int i = 0; i + 2 <= name.length(); i++) {
      if (holds(title, name.charAt(i), name.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether two names are one unit of an autonomous area, once in full (湘西土家族苗族自治州) and once for short (湘西州). */
  static boolean isAlias(String one, String other) {
    return isShort(one.strip(), other.strip()) || isShort(other.strip(), one.strip());
  }

  private static boolean isShort(String brief, String full) {
    int at = full.indexOf(AUTONOMOUS);
    int end = at + AUTONOMOUS.length();
    int from =
        brief.length() - (full.length() - end); // as much of the beginning as brief has room for
    return from >= 1
        && from <= at
        && brief.startsWith(full.substring(0, from))
        && brief.endsWith(full.substring(end));
  }
}
