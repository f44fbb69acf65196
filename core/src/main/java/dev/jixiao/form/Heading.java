package dev.jixiao.form;

import dev.jixiao.value.Decimals;
import dev.jixiao.value.Points;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the indicator table as forms print it, such as {@code 产 出 指 标 (50分)} or {@code 数量指标(必填)}.
 *
 * <p>The stem is what is left without spaces, brackets, a leading 项目 or 预期, and a trailing 指标, 目标 or 值.
 */
final class Heading {
  private static final Map<String, LevelOne> LEVEL_ONE = Map.ofEntries(
      Map.entry("成本", LevelOne.COST),
      Map.entry("产出", LevelOne.OUTPUT),
      Map.entry("效益", LevelOne.BENEFIT),
      Map.entry("效果", LevelOne.BENEFIT),
      Map.entry("满意度", LevelOne.SATISFACTION),
      Map.entry("满意", LevelOne.SATISFACTION),
      Map.entry("服务对象满意度", LevelOne.SATISFACTION));

  private static final Map<String, StandardCategory> LEVEL_TWO = Map.ofEntries(
      Map.entry("数量", StandardCategory.QUANTITY),
      Map.entry("产出数量", StandardCategory.QUANTITY),
      Map.entry("质量", StandardCategory.QUALITY),
      Map.entry("产出质量", StandardCategory.QUALITY),
      Map.entry("时效", StandardCategory.TIMELINESS),
      Map.entry("时效性", StandardCategory.TIMELINESS),
      Map.entry("产出时效", StandardCategory.TIMELINESS),
      Map.entry("进度", StandardCategory.TIMELINESS),
      Map.entry("时间", StandardCategory.TIMELINESS),
      Map.entry("工程进度", StandardCategory.TIMELINESS),
      Map.entry("成本", StandardCategory.COST),
      Map.entry("产出成本", StandardCategory.COST),
      Map.entry("成本控制", StandardCategory.COST),
      Map.entry("预算控制", StandardCategory.COST),
      Map.entry("经济效益", StandardCategory.ECONOMIC_BENEFIT),
      Map.entry("经济", StandardCategory.ECONOMIC_BENEFIT),
      Map.entry("社会效益", StandardCategory.SOCIAL_BENEFIT),
      Map.entry("社会", StandardCategory.SOCIAL_BENEFIT),
      Map.entry("生态效益", StandardCategory.ECOLOGICAL_BENEFIT),
      Map.entry("环境效益", StandardCategory.ECOLOGICAL_BENEFIT),
      Map.entry("生态环境效益", StandardCategory.ECOLOGICAL_BENEFIT),
      Map.entry("生态", StandardCategory.ECOLOGICAL_BENEFIT),
      Map.entry("可持续影响", StandardCategory.SUSTAINABILITY),
      Map.entry("可持续发展", StandardCategory.SUSTAINABILITY),
      Map.entry("可持续性", StandardCategory.SUSTAINABILITY),
      Map.entry("可持续", StandardCategory.SUSTAINABILITY),
      Map.entry("可持续影响力", StandardCategory.SUSTAINABILITY),
      Map.entry("经济成本", StandardCategory.ECONOMIC_COST),
      Map.entry("社会成本", StandardCategory.SOCIAL_COST),
      Map.entry("生态环境成本", StandardCategory.ECOLOGICAL_COST),
      Map.entry("生态成本", StandardCategory.ECOLOGICAL_COST),
      Map.entry("环境成本", StandardCategory.ECOLOGICAL_COST));

  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String SATISFACTION = "满意度";
  private static final int MAX_LENGTH = 64;
  // made once: they were a sixth of the memory that reading a form with free headings took
  private static final Pattern WEIGHT_LABEL = Pattern.compile("^(?:分值|权重|满分):?");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Points LEAST_BARE = Points.of(5);

  private final String stem;
  private final Optional<Points> printedWeight;

  private Heading(String stem, Optional<Points> printedWeight) {
    this.stem = stem;
    this.printedWeight = printedWeight;
  }

  static Heading of(String text) {
    if (text.length() > MAX_LENGTH) {
      return new Heading(text, Optional.empty());
    }
    StringBuilder outside = new StringBuilder(text.length());
    StringBuilder inside = new StringBuilder(8);
    int depth = 0;
    String folded = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c == '(' || c == '[' || c == '【') {
        depth++;
      } else if (c == ')' || c == ']' || c == '】') {
        depth = Math.max(0, depth - 1);
      } else if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
        (depth > 0 ? inside : outside).append(c);
      }
    }
    Points weight = weightIn(inside);
    weight = weight != null ? weight : weightIn(outside);
    weight = weight != null ? weight : bareWeight(inside.toString());
    weight = weight != null ? weight : bareWeight(lastWord(folded));
    return new Heading(stemOf(outside.toString()), Optional.ofNullable(weight));
  }

  // characters of which each is its own plain form: for most programs the tables of Unicode, 9 ms
  // of their start, are not read
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x7F && (c < 0x4E00 || c > 0x9FFF) && c != '、') {
        return false;
      }
    }
    return true;
  }

  String stem() {
    return stem;
  }

  Optional<Points> printedWeight() {
    return printedWeight;
  }

  Optional<LevelOne> levelOne() {
    return Optional.ofNullable(LEVEL_ONE.get(stem));
  }

  Optional<StandardCategory> levelTwo() {
    return stem.endsWith(SATISFACTION) || stem.equals("满意")
        ? Optional.of(StandardCategory.SERVICE_RECIPIENT_SATISFACTION)
        : Optional.ofNullable(LEVEL_TWO.get(stem));
  }

  private static String stemOf(String text) {
    String stem = text.substring(numberingEnd(text));
    for (String prefix : new String[] {"一级指标:", "二级指标:", "项目", "预期", "年度", "绩效"}) {
      stem = stem.startsWith(prefix) && stem.length() > prefix.length() + 1
          ? stem.substring(prefix.length())
          : stem;
    }
    int end = stem.length();
    while (end > 0
        && (stem.charAt(end - 1) < 0x80
            || stem.charAt(end - 1) == '分'
            || stem.charAt(end - 1) == '、')) {
      end--;
    }
    stem = stem.substring(0, end);
    stem = stem.endsWith("等") ? stem.substring(0, stem.length() - 1) : stem;
    for (String suffix : new String[] {"指标", "目标", "值"}) {
      if (stem.endsWith(suffix) && stem.length() > suffix.length()) {
        return stem.substring(0, stem.length() - suffix.length());
      }
    }
    return stem;
  }

  // 1.产出指标, 1、产出指标, ①产出指标, 一、产出指标
  private static int numberingEnd(String text) {
    int end = 0;
    while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    end = end < text.length() && text.charAt(end) == '、' ? end : 0;
    while (end < text.length() && (text.charAt(end) < 0x80 || text.charAt(end) == '、')) {
      end++;
    }
    return end;
  }

  // 产出指标(50), 产出指标(分值50): a small number would number the heading rather than weigh it, and
  // nobody knows what the percentage is of
  private static @Nullable Points bareWeight(String text) {
    if (text.isEmpty()) {
      return null;
    }
    Points points = points(WEIGHT_LABEL.matcher(text).replaceFirst(""));
    boolean weighs = points != null
        && points.compareTo(LEAST_BARE) >= 0
        && points.compareTo(Points.HUNDRED) <= 0;
    return weighs ? points : null;
  }

  private static @Nullable Points points(String number) {
    BigDecimal decimal = Decimals.parse(number).orElse(null);
    return decimal == null ? null : Points.of(decimal);
  }

  // 产出指标 50; empty if there is one word only
  private static String lastWord(String text) {
    String[] words = SPACES.split(text.strip(), -1);
    return words.length > 1 ? words[words.length - 1] : "";
  }

  // 50分 or 50.0 分: the only number, next to 分.
  private static @Nullable Points weightIn(CharSequence text) {
    int end = text.toString().indexOf('分');
    int start = end;
    while (start > 0
        && (Character.isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    return end < 0 ? null : points(text.subSequence(start, end).toString());
  }
}
