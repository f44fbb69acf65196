package dev.jixiao.audit;

import dev.jixiao.form.Project;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the title of a form and the names of units. Silence is better than a false alarm. */
final class Titles {
  // what ends in the name of an authority is no project
  private static final String AUTHORITY_SIGNS = "局厅委院府处站所校队办会心";
  private static final List<String> AUTHORITIES =
      List.of("中学", "小学", "大学", "幼儿园", "街道", "集团", "公司", "开发区", "园区", "本级", "系统");
  private static final int MAX_AUTHORITY = 20;
  // 某县, ××市 and 石家庄市 are places, and no projects either
  private static final Pattern SOMEWHERE =
      Pattern.compile("(?:某|[×xX*＊]{1,4})(?:省|自治区|市|州|盟|县|区|旗|乡|镇|村|街道)?");
  private static final String SOMEWHERE_SIGNS = "某×xX*＊";
  private static final Pattern PLACE = Pattern.compile(".{1,12}(?:省|自治区|市|州|盟|县|区|旗|乡|镇|村)");
  private static final Pattern YEAR_IN_WORDS = Pattern.compile("[二两][〇○ＯOo零0][一二三四五六七八九〇○零]{2}年度?");
  private static final String WHOLE = "整体";
  private static final Pattern OF_DEPARTMENT = Pattern.compile("整体(?:支出|预算|绩效|评价)");
  private static final String FILLING = " \t\n\u000B\f\r0123456789()（）:：.、“”\"-";
  private static final List<String> GENERIC = List.of(
      "中央对地方",
      "转移支付",
      "完成情况",
      "购买服务",
      "一般公共",
      "政府性基金",
      "特定目标类",
      "其他运转类",
      "区域",
      "申报",
      "监控",
      "监测",
      "跟踪",
      "运行",
      "执行",
      "实施",
      "进展",
      "事前",
      "评估",
      "评分",
      "打分",
      "评审",
      "审核",
      "复核",
      "调整",
      "整体",
      "综合",
      "重点",
      "政策",
      "专项",
      "预期",
      "指标体系",
      "指标",
      "上半年",
      "半年",
      "季度",
      "中期",
      "期中",
      "任务",
      "清单",
      "汇总",
      "明细",
      "统计",
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
    if (title.length() > MAX_LENGTH
        || project.name().length() > MAX_LENGTH
        || project.name().isBlank()) {
      return false;
    }
    String rest = withoutFilling(withoutYearInWords(title));
    for (String unit : List.of(project.competentDepartment(), project.implementingUnit())) {
      rest = unit.isBlank() ? rest : rest.replace(unit.strip(), "");
    }
    rest = withoutAuthority(withoutSomewhere(rest));
    for (String word : GENERIC) {
      rest = rest.replace(word, "");
    }
    return rest.length() >= LEAST
        && !shares(rest, project.name())
        && !PLACE.matcher(rest).matches();
  }

  private static String withoutSomewhere(String title) {
    for (int i = 0; i < SOMEWHERE_SIGNS.length(); i++) {
      if (title.indexOf(SOMEWHERE_SIGNS.charAt(i)) >= 0) {
        return SOMEWHERE.matcher(title).replaceAll("");
      }
    }
    return title;
  }

  // up to the last word for an authority near the beginning; as a pattern this, with the search for
  // 某, took four fifths of the rule's time
  private static String withoutAuthority(String title) {
    for (int at = Math.min(MAX_AUTHORITY, title.length() - 1); at >= 0; at--) {
      int length = authority(title, at);
      if (length > 0) {
        return title.substring(at + length);
      }
    }
    return title;
  }

  private static int authority(String title, int at) {
    if (AUTHORITY_SIGNS.indexOf(title.charAt(at)) >= 0) {
      return 1;
    }
    for (String word : AUTHORITIES) {
      if (title.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }

  private static String withoutYearInWords(String title) {
    boolean possible = title.indexOf('二') >= 0 || title.indexOf('两') >= 0;
    return possible ? YEAR_IN_WORDS.matcher(title).replaceAll("") : title;
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

  /** Tells whether a title is of a form about a whole department (部门整体支出), which has no project. */
  static boolean isOfDepartment(String title) {
    return title.contains(WHOLE) && OF_DEPARTMENT.matcher(title).find();
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
