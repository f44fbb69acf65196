package dev.jixiao.notation;

import dev.jixiao.value.CellWords;
import dev.jixiao.value.CellWords.Meaning;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says in brackets beside its number: 100件(含线上20件), 98万元(概算).
 *
 * @param inside what stands in the brackets
 * @param before what stands before them
 * @param words the words that are known
 * @param topic what the indicator is about
 */
record Remark(String inside, String before, CellWords words, Topic topic) {
  /**
   * What leaves a value open where it stands in brackets, but not outside them: a plan, a bound, a change, another party.
   */
  private static final List<String> QUALIFYING = List.of(
      "计划", "预期", "目标", "实际", "应为", "以上", "以下", "以内", "之内", "最高", "最低", "最多", "最少", "至少", "至多",
      "左右", "同比", "环比", "增长", "增加", "减少", "下降", "降低", "提高", "提升", "上升", "上涨", "其他", "其它", "其余",
      "占比", "约", "争议", "疑问", "外单位", "兄弟单位", "全市", "全省", "全国", "平均", "每年", "累计", "均值", "人均", "参考");

  /** Numbers of another stage, another source or another time, where a remark is of nothing else: 概算, 预付款, 近三年. */
  private static final List<String> OF_ANOTHER_STAGE = List.of(
      "批复", "概算", "下达", "送审", "预付", "预付款", "尾款", "首付", "自筹", "扣除", "除外", "名额", "编制", "初审", "审核中",
      "历年", "三年");

  /** What stands before 数 in brackets where that is the number itself: 实际数, 完成数, 人数. */
  private static final Set<String> COUNTS =
      Set.of("实际", "完成", "实际完成", "总", "累计", "合计", "决算", "审计", "统计", "发放", "支付", "实有", "在册", "办结");

  private static final Pattern PRODUCT = Pattern.compile(
      "(\\d{1,9})\\p{IsHan}{0,3}(?:/\\p{IsHan}{1,2})?[×xX*](\\d{1,9})\\p{IsHan}{0,3}");

  private static final Pattern SAMPLE = Pattern.compile(
      "(?:抽样|抽查|调查|问卷|样本|有效问卷|回收问卷|受访|访问|参评|发放问卷)(?:调查|问卷|数|量|者)?:?\\d{2,7}(?:人|份|户|名|人次|份问卷)");

  /** A part with its label: 线上50人. */
  private static final Pattern PART =
      Pattern.compile("\\p{IsHan}{1,8}:?(\\d{1,9}(?:\\.\\d{1,4})?)(\\p{IsHan}{1,4})(?:[,;、]|$)");

  private static final String MEASURES = "价额值量款";
  private static final Set<Meaning> LEAVES_OPEN = EnumSet.of(Meaning.THIS_YEAR, Meaning.STAGE);

  private static final List<String> PARTS = List.of("含", "其中", "包括", "包含", "内含");

  /** Whether a remark leaves the value alone: no digit, no year, no word that turns or plans, or a smaller part of it. */
  boolean isHarmless() {
    return inside.isEmpty()
        || Unit.of(inside).dimension() != Dimension.UNKNOWN
        || isNote()
        || isProduct()
        || isSample()
        || (inside.endsWith("数") && COUNTS.contains(inside.substring(0, inside.length() - 1)))
        || (!turns()
            && !isOfAnother()
            && !isWhatIsAsked()
            && (!Folding.hasDigit(inside) || isSmallerPart() || isSumOfParts()));
  }

  // 95%(抽样100人) of 群众满意度
  private boolean isSample() {
    return topic.isRate() && SAMPLE.matcher(inside).matches();
  }

  // 120人(线上50人,线下70人)
  private boolean isSumOfParts() {
    Quantity whole = lastNumber(before);
    if (whole == null) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    Matcher part = PART.matcher(inside);
    int at = 0;
    int parts = 0;
    while (part.find() && part.start() == at) {
      if (!Unit.of(part.group(2)).equals(whole.unit())) {
        return false;
      }
      sum = sum.add(new BigDecimal(part.group(1)));
      at = part.end();
      parts++;
    }
    return parts > 1 && at == inside.length() && sum.compareTo(whole.number()) == 0;
  }

  // 3座(含续建1座) of 新建桥梁, 95%(教师) of 学生满意度; a part of the thing itself does no harm: 5公里(含桥梁0.3公里) of
  // 修建道路
  private boolean isOfAnother() {
    boolean part = PARTS.stream().anyMatch(inside::startsWith);
    for (CellWords.Word word : words.split(inside)) {
      if (part ? Apart.isOtherPart(word.text(), topic) : Apart.isOther(word.text(), topic)) {
        return true;
      }
    }
    return false;
  }

  // 120人(其中女性40人) of 培训女性人数 may answer with either number; 3座(含续建1座) of 新建、续建桥梁 with the whole
  private boolean isWhatIsAsked() {
    String part = PARTS.stream().filter(inside::startsWith).findFirst().orElse("");
    String label =
        inside.substring(part.length(), Math.max(part.length(), Folding.firstDigit(inside)));
    return Folding.hasDigit(inside)
        && label.length() > 1
        && !topic.isAny()
        && topic.covers(label)
        && !topic.isOneOfList(label);
  }

  private boolean turns() {
    boolean turning = QUALIFYING.stream().anyMatch(inside::contains)
        || inside.indexOf('?') >= 0
        || isOfAnotherStage()
        || isOtherNumber();
    for (CellWords.Word word : words.split(inside)) {
      Optional<Meaning> meaning = word.meaning();
      turning |= meaning.isPresent()
          && (meaning.get().turns() || LEAVES_OPEN.contains(meaning.get()))
          && !(word.text().length() > 1 && topic.covers(word.text()));
    }
    return turning;
  }

  // 98万元(概算), but 98万元(含自筹10万元)
  private boolean isOfAnotherStage() {
    return PARTS.stream().noneMatch(inside::startsWith)
        && OF_ANOTHER_STAGE.stream()
            .anyMatch(stage ->
                (inside.startsWith(stage) || inside.endsWith(stage)) && !topic.covers(stage));
  }

  // 合同数, 任务数, 批复数; 任务 alone
  private boolean isOtherNumber() {
    String what = inside.endsWith("数") ? inside.substring(0, inside.length() - 1) : inside;
    boolean number = what.length() < inside.length()
        && !what.isEmpty()
        && words.meaningOf(inside).orElse(Meaning.SUBJECT) != Meaning.COUNTED
        && Unit.of(what).dimension() == Dimension.UNKNOWN
        && words.meaningOf(what).orElse(Meaning.SUBJECT) != Meaning.COUNTED
        && !COUNTS.contains(what);
    boolean priced = !inside.isEmpty() && MEASURES.indexOf(inside.charAt(inside.length() - 1)) >= 0;
    String stem = priced ? inside.substring(0, inside.length() - 1) : what;
    boolean planned = words
            .meaningOf(stem)
            .filter(m -> m == Meaning.NORM || m == Meaning.STAGE)
            .isPresent()
        || WholeCell.PLANNED.stream().anyMatch(what::endsWith);
    return (number || planned) && !topic.covers(inside);
  }

  // 100人次(20人×5次)
  private boolean isProduct() {
    Matcher product = PRODUCT.matcher(inside);
    Quantity whole = product.matches() ? lastNumber(before) : null;
    return whole != null
        && new BigDecimal(product.group(1))
                .multiply(new BigDecimal(product.group(2)))
                .compareTo(whole.number())
            == 0;
  }

  // [1], (2), (注1)
  private boolean isNote() {
    String number = inside.startsWith("注") ? inside.substring(1) : inside;
    return number.length() <= 2 && number.chars().allMatch(c -> Folding.isDigit((char) c));
  }

  // 100件(含线上20件)
  private boolean isSmallerPart() {
    Quantity whole = lastNumber(before);
    int digit = Folding.firstDigit(inside);
    Quantity part = PARTS.stream().anyMatch(inside::startsWith) ? lastNumber(inside) : null;
    return part != null
        && whole != null
        && lastNumber(inside.substring(0, digit)) == null
        && whole.unit().equals(part.unit())
        // 90%以上(含90%), 3项(含3项)以上
        && (part.equals(whole)
            || (!whole.unit().isRate() && part.number().compareTo(whole.number()) < 0));
  }

  /** The number that a text ends with, with its unit; null if it ends otherwise or holds more. */
  private static @Nullable Quantity lastNumber(String text) {
    int digit = Folding.firstDigit(text);
    if (digit == text.length()) {
      return null;
    }
    Cursor cursor = new Cursor(text, digit, text.length());
    if (!Numerals.read(cursor)) {
      return null;
    }
    RelationNotation.readAfter(cursor);
    Unit unit = UnitNotation.read(cursor, true);
    return unit == null ? null : cursor.quantity(false, unit);
  }
}
