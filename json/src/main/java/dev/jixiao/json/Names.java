package dev.jixiao.json;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.NearestName;
import dev.jixiao.problem.ProblemCode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of constants as people type them: in any case, with a space or a hyphen for the underscore. */
final class Names {
  private static final Message NOTHING_MORE = Message.of("");

  // what a form and a rule set print where the format has an English name
  private static final Map<String, List<String>> CHINESE = Map.ofEntries(
      Map.entry("title", List.of("标题", "表名", "名称")),
      Map.entry("kind", List.of("种类", "类型")),
      Map.entry("fiscalYear", List.of("年度", "预算年度", "年份")),
      Map.entry("asOf", List.of("截止日期", "截至日期")),
      Map.entry("project", List.of("项目", "项目信息")),
      Map.entry("name", List.of("名称", "项目名称", "指标名称", "三级指标", "规则名称")),
      Map.entry("code", List.of("编码", "代码", "指标编码", "项目编码")),
      Map.entry("competentDepartment", List.of("主管部门")),
      Map.entry("implementingUnit", List.of("实施单位")),
      Map.entry("budget", List.of("预算", "项目资金", "预算执行情况")),
      Map.entry("initial", List.of("年初预算数")),
      Map.entry("annual", List.of("全年预算数", "预算数")),
      Map.entry("executed", List.of("全年执行数", "执行数")),
      Map.entry("received", List.of("到位数", "到位资金")),
      Map.entry("source", List.of("资金来源", "依据", "依据文件")),
      Map.entry("reportedRate", List.of("执行率")),
      Map.entry("goal", List.of("目标", "总体目标", "年度总体目标")),
      Map.entry("expected", List.of("预期目标")),
      Map.entry("indicators", List.of("指标", "绩效指标", "指标列表")),
      Map.entry("level1", List.of("一级指标")),
      Map.entry("level2", List.of("二级指标")),
      Map.entry("target", List.of("指标值", "年度指标值", "目标值")),
      Map.entry("actual", List.of("实际完成值", "完成值", "实际值", "实际完成情况")),
      Map.entry("unit", List.of("单位", "计量单位", "度量单位")),
      Map.entry("sign", List.of("指标性质", "符号")),
      Map.entry("weight", List.of("分值", "权重")),
      Map.entry("score", List.of("得分", "评分")),
      Map.entry("reportedScore", List.of("得分", "自评得分")),
      Map.entry("deviation", List.of("偏差原因", "偏差原因分析及改进措施")),
      Map.entry("scoring", List.of("评分标准", "评分方法")),
      Map.entry("reportedTotal", List.of("总分", "合计")),
      Map.entry("grade", List.of("等级", "评定等级")),
      Map.entry("bonus", List.of("加分")),
      Map.entry("deduction", List.of("扣分")),
      Map.entry("veto", List.of("一票否决")),
      Map.entry("attributes", List.of("其他", "其它")),
      Map.entry("by", List.of("评分方", "评分主体")),
      Map.entry("opinion", List.of("意见")),
      Map.entry("extends", List.of("沿用", "沿用规则")),
      Map.entry("remark", List.of("备注", "说明")),
      Map.entry("defaultStrategy", List.of("赋分方法", "默认赋分方法")),
      Map.entry("weightPlans", List.of("权重方案")),
      Map.entry("gradeScale", List.of("等级", "等级划分")),
      Map.entry("maxBonus", List.of("加分上限")),
      Map.entry("maxDeduction", List.of("扣分上限")));

  private Names() {}

  /** The field that was probably meant by a name: a misspelled one, or one in Chinese. */
  static Optional<String> field(String name, List<String> fields) {
    String typed = name.strip();
    return NearestName.of(name, fields)
        .or(() -> fields.stream()
            .filter(field -> CHINESE.getOrDefault(field, List.of()).contains(typed))
            .findFirst());
  }

  /** The constant of a name or of a heading. */
  static <E extends Enum<E>> Optional<E> find(
      String text, E[] constants, Function<E, String> headings) {
    String name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (E constant : constants) {
      if (constant.name().equals(name) || headings.apply(constant).equals(text.strip())) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /** Constants as words of the format: {@code SELF_EVALUATION} is {@code self-evaluation}; read by their headings too. */
  static <E extends Enum<E>> Codec<E> words(E[] constants, Function<E, String> headings) {
    return new Codec<>(
        schema(constants, headings, Names::word),
        in -> read(constants, headings, Names::word, NOTHING_MORE, in),
        (constant, out) -> out.text(word(constant)));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Constants under their own names. */
  static <E extends Enum<E>> Codec<E> codec(E[] constants) {
    return new Codec<>(
        schema(constants, Enum::name, Enum::name),
        in -> read(constants, Enum::name, Enum::name, NOTHING_MORE, in),
        (constant, out) -> out.text(constant.name()));
  }

  private static String anyCase(String name) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      pattern.append(
          c == '_' ? "[-_ ]" : "[" + c + String.valueOf(c).toLowerCase(Locale.ROOT) + "]");
    }
    return pattern.toString();
  }

  // what find() finds, or nothing
  private static <E extends Enum<E>> Map<String, Object> schema(
      E[] constants, Function<E, String> headings, Function<E, String> names) {
    String pattern = Stream.of(constants)
        .flatMap(constant -> headings.apply(constant).equals(constant.name())
            ? Stream.of(anyCase(constant.name()))
            : Stream.of(anyCase(constant.name()), headings.apply(constant)))
        .collect(Collectors.joining("|", "^\\s*(", ")?\\s*$"));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(
        "anyOf", List.of(Map.of("type", "null"), Map.of("type", "string", "pattern", pattern)));
    schema.put(
        "description",
        "One of " + Stream.of(constants).map(names).collect(Collectors.joining(", ")));
    return schema;
  }

  /** A constant as a word of the format; one that there is not is reported with what that costs. */
  static <E extends Enum<E>> @Nullable E read(
      E[] constants, Function<E, String> headings, Message cost, Cursor in) throws IOException {
    return read(constants, headings, Names::word, cost, in);
  }

  private static <E extends Enum<E>> @Nullable E read(
      E[] constants,
      Function<E, String> headings,
      Function<E, String> names,
      Message cost,
      Cursor in)
      throws IOException {
    String text = Cells.nonBlankText(in);
    Optional<E> constant =
        Optional.ofNullable(text).flatMap(name -> find(name, constants, headings));
    if (text != null && constant.isEmpty()) {
      in.report(
          ProblemCode.FIELD_VALUE,
          Message.of(
                  "not a value of this field: " + Cursor.shown(text),
                  "本字段没有此取值：" + Cursor.shown(text))
              .followedBy(nearest(text, constants, headings, names))
              .followedBy(cost),
          Message.of(
              "one of " + Stream.of(constants).map(names).collect(Collectors.joining(", ")),
              "下列之一：" + Stream.of(constants).map(headings).collect(Collectors.joining("、"))));
    }
    return constant.orElse(null);
  }

  private static <E extends Enum<E>> Message nearest(
      String text, E[] constants, Function<E, String> headings, Function<E, String> names) {
    List<String> known = Stream.of(constants)
        .flatMap(constant -> Stream.of(names.apply(constant), headings.apply(constant)))
        .toList();
    return NearestName.of(text, known)
        .map(name -> Message.of("; perhaps it should be " + name, "，可能应为 " + name))
        .orElse(NOTHING_MORE);
  }
}
