package dev.jixiao.notation;

import dev.jixiao.value.CellWords;
import dev.jixiao.value.CellWords.Meaning;
import dev.jixiao.value.CellWords.Word;
import dev.jixiao.value.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a statement say together. Every word counts: one that is not known has to name what the indicator is
 * about, and one that takes back or turns the meaning in a way that is not plain leaves the whole cell as text.
 *
 * <p>An instance reads one cell.
 */
final class StatementGrammar {
  /** The labels of the three bands in 财预〔2020〕10号, 财预〔2021〕101号 and the forms before them. */
  private static final Map<String, Statement> LABELS = labels();

  /** Words that deny everything, so that a second denial behind them makes a positive: 无不合格, 没有不达标. */
  private static final Set<String> NOTHING_AT_ALL = Set.of("无", "没有", "毫无");

  private static final Set<String> THERE_IS = Set.of("发现", "出现", "发生", "存在", "产生");

  /** Steps that are the whole job where the indicator names them. */
  private static final Set<String> PURCHASES = Set.of("采购", "购置", "购买");

  private static final Set<String> PAYING =
      Set.of("发放", "拨付", "支付", "兑付", "兑现", "缴纳", "结算", "补发", "下拨");
  private static final Set<String> ACCEPTING = Set.of("验收", "竣工验收", "验收工作", "安装");

  /** Norms that are jobs of their own behind 完成: 完成资金拨付 is no 完成. */
  private static final Set<String> OTHER_JOBS = Set.of(
      "政府采购", "采购程序", "资金支付", "资金拨付", "资金使用", "资金发放", "预算执行", "财政预算", "预算", "合同", "协议", "绩效管理",
      "项目管理", "预算管理", "管理");

  private static final Set<String> WHOLE_YEAR = Set.of("本年", "本年度", "当年", "今年");
  /** Words of something that was set down before, so that 预定完成 is a plan. */
  private static final Set<String> SET_DOWN = Set.of("预定", "设定", "既定");

  private static final String FINISHED = "完";
  private static final String CLAUSE_ENDS = "，,、;；。";

  private final Topic topic;

  private boolean done;
  private boolean finishing;
  private boolean bought;
  private boolean doing;
  private boolean ongoing;
  private boolean already;
  private boolean inPlace;
  private boolean proper;
  private boolean undone;
  private boolean undoneInPart;
  private boolean part;
  private boolean underway;
  private boolean late;
  private boolean stopped;
  private boolean reference;

  /** Whether a denial waits for what it denies. */
  private boolean denied;

  /** The last denial. */
  private @Nullable Word denial;

  /** Whether 全部 stands between a denial and what it denies: 未全部完成. */
  private boolean deniedAll;

  /** Whether a denied manner reaches on to the deed behind it: 未按期完成. */
  private boolean reaching;

  /** Whether the denial before was of something bad, so that 事故和投诉 are both denied. */
  private boolean denying;

  /** Whether a denial is itself denied, as in 无不合格 and 未出现未完成: then all is well. */
  private boolean doubled;

  /** Whether 能 or 可 waits for what may be done. */
  private boolean mayBe;

  /** Whether it is said of a part of the year: 上半年合规. */
  private boolean partOfYear;

  private boolean leadingNorm;
  private boolean lost;
  private int foreign;
  private @Nullable Word last;

  private StatementGrammar(Topic topic) {
    this.topic = topic;
  }

  private static Map<String, Statement> labels() {
    Map<String, Statement> labels = new HashMap<>();
    for (String what : List.of("", "目标", "预期目标", "年度目标", "绩效目标", "指标", "预期指标", "年度指标", "绩效指标")) {
      for (String reach : List.of("达成", "实现", "达到")) {
        labels.put("基本" + reach + what, Statement.DONE);
        labels.put("全部或基本" + reach + what, Statement.DONE);
        labels.put("部分" + reach + what, Statement.PARTLY);
        labels.put("部分" + reach + what + "并具有一定效果", Statement.PARTLY);
        labels.put("未" + reach + what + "且效果较差", Statement.UNDONE);
        labels.put(reach + what + "程度较低", Statement.UNDONE);
      }
    }
    return Map.copyOf(labels);
  }

  /** What a text without numbers states; null if that is not plain. */
  static @Nullable Statement read(String text, CellWords words, Topic topic) {
    Statement label = LABELS.get(text);
    if (label != null) {
      return label;
    }
    StatementGrammar grammar = new StatementGrammar(topic);
    List<Word> all = words.split(withoutAllThatShould(text));
    for (int i = 0; i < all.size() && !grammar.lost; i++) {
      i += grammar.take(all, i);
    }
    return grammar.lost ? null : grammar.outcome();
  }

  // 应改尽改, 应保尽保 are as it should be
  private static String withoutAllThatShould(String text) {
    int at = text.indexOf('尽');
    boolean all = at >= 2
        && at + 1 < text.length()
        && "应能可愿".indexOf(text.charAt(at - 2)) >= 0
        && text.charAt(at - 1) == text.charAt(at + 1);
    return all ? text.substring(0, at - 2) + "到位" + text.substring(at + 2) : text;
  }

  /** Takes the word at a place, or a stretch of names that begins there, and returns how many further words that was. */
  private int take(List<Word> all, int at) {
    Word word = all.get(at);
    boolean named =
        !topic.isAny() && word.text().length() > 1 && isNameable(word) && topic.covers(word.text());
    if (named || isName(word)) {
      int end = at + 1;
      StringBuilder stretch = new StringBuilder(word.text());
      while (end < all.size() && isName(all.get(end))) {
        stretch.append(all.get(end).text());
        end++;
      }
      if (!turnsStep(word, stretch.toString())) {
        name(stretch.toString());
      }
      last = all.get(end - 1);
      return end - 1 - at;
    }
    boolean ends =
        at + 1 == all.size() || CLAUSE_ENDS.indexOf(all.get(at + 1).text().charAt(0)) >= 0;
    say(word, word.meaning().orElseThrow(), ends);
    last = word;
    return 0;
  }

  // what turns, in the words of the indicator: 退出 of 贫困户退出数量; a denial always denies
  private boolean isNameable(Word word) {
    return !denied
        && !denying
        && word.meaning().isPresent()
        && word.meaning().get().turns()
        && !word.is(Meaning.NOT);
  }

  private static boolean isName(Word word) {
    return word.meaning().isEmpty()
        || word.is(Meaning.SUBJECT)
        || word.is(Meaning.COUNTED)
        || word.is(Meaning.STAGE);
  }

  // 未开工 and 推迟开工 of 开工时间: the step is the whole job
  private boolean turnsStep(Word word, String stretch) {
    boolean step = word.is(Meaning.STAGE)
        && word.text().equals(stretch)
        && !topic.isAny()
        && topic.covers(stretch);
    if (!step || !(denied || late)) {
      return false;
    }
    finishing |= late;
    deny();
    return true;
  }

  private void name(String stretch) {
    boolean purchase = PURCHASES.stream().anyMatch(stretch::endsWith);
    if (purchase && !topic.isAny() && topic.covers(stretch)) {
      bought = !denied;
      deny();
      return;
    }
    boolean metric = last != null
        && (last.is(Meaning.DONE) || last.is(Meaning.PROPER))
        && "率性度前后".indexOf(stretch.charAt(0)) >= 0;
    foreign++;
    lost |= topic.isAny() && isNumber(stretch); // 一百零
    // 有效提升 and 有效促进就业 are levels
    lost |= LevelNotation.isLevel(last == null ? "" : last.text(), stretch);
    // 及时率 is what is measured, 未发生业务 may be good or bad, and by itself a cell names one thing
    lost |= metric || denied || denying || (topic.isAny() ? foreign > 1 : !topic.covers(stretch));
  }

  private static boolean isNumber(String stretch) {
    return stretch.chars().allMatch(c -> ChineseNumerals.isNumeral((char) c));
  }

  private void say(Word word, Meaning meaning, boolean ends) {
    switch (meaning) {
      case HARMLESS, THIS_YEAR -> harmless(word, ends);
      case NORM -> norm(word);
      case ALL -> all(word);
      case DONE -> deed(word);
      case FINISHING -> {
        lost |= isOtherDeed(word.text());
        finishing = true;
        deny();
      }
      case DOING -> {
        doing = true;
        ongoing |= !denied;
        deny();
      }
      case PRACTICE -> {
        doing = true;
        deny();
      }
      case TASK -> {
        lost |= !topic.isAny() && !topic.covers(word.text());
        finishing = true;
        deny();
      }
      case PROPER -> state(word, ends);
      case NONE -> {
        lost |= denied;
        proper = true;
        denying = true;
      }
      case NOT -> not(word);
      case PART -> part = true;
      case UNDER_WAY -> underway = true;
      case LATE -> {
        // 未延误
        proper |= denied;
        late |= !denied;
        denied = false;
      }
      case STOPPED -> stopped();
      case HARM -> harm();
      case REFERENCE -> {
        reference = true;
        // 完成情况见附件
        lost |= word.text().indexOf('见') >= 0 || word.text().indexOf('附') >= 0;
      }
      case PLAN, POOR, DOUBTFUL, OTHER_YEAR, STAGE, SUBJECT, COUNTED -> lost = true;
    }
  }

  // 及时验收 of 资金拨付
  private boolean isOtherDeed(String deed) {
    boolean isPaying = PAYING.contains(deed);
    Set<String> kind = isPaying ? PAYING : ACCEPTING;
    Set<String> other = isPaying ? ACCEPTING : PAYING;
    return kind.contains(deed)
        && !topic.isAny()
        && kind.stream().noneMatch(topic::covers)
        && other.stream().anyMatch(topic::covers);
  }

  static boolean isPartOfYear(Word word) {
    return word.is(Meaning.THIS_YEAR) && !WHOLE_YEAR.contains(word.text());
  }

  private boolean isBehindDone() {
    return !topic.isAny()
        && last != null
        && last.is(Meaning.DONE)
        && last.text().startsWith(FINISHED);
  }

  private void harmless(Word word, boolean ends) {
    partOfYear |= isPartOfYear(word);
    lost |= isPartOfYear(word) && isBehindDone(); // 完成一季度任务
    already |= word.text().contains("已");
    reaching &= word.text().length() > 1 || (CLAUSE_ENDS + "已").indexOf(word.text()) < 0;
    mayBe |= LevelNotation.MAY_BE.contains(word.text())
        && (last == null || last.meaning().isPresent());
    // 执行中, but not 运行中
    underway |= ends
        && word.text().equals("中")
        && last != null
        && isDeed(last)
        && !last.text().contains("运")
        && !last.text().contains("用");
  }

  private static boolean isOfAll(Word denial) {
    return NOTHING_AT_ALL.contains(denial.text());
  }

  private static boolean isDeed(Word word) {
    return word.is(Meaning.DOING)
        || word.is(Meaning.PRACTICE)
        || word.is(Meaning.TASK)
        || word.is(Meaning.FINISHING)
        || word.is(Meaning.DONE)
        || (word.is(Meaning.PROPER) && word.text().startsWith("严格"));
  }

  private void not(Word word) {
    boolean apart = last == null || CLAUSE_ENDS.indexOf(last.text().charAt(0)) >= 0;
    doubled = !apart && (denying || (denied && isOfAnything())) && "未不".contains(word.text());
    lost |= undone || (!doubled && (denied || (denying && !apart)));
    denial = word;
    denied = true;
    reaching = false;
    denying = false;
    deniedAll = false;
  }

  // 无不合格 and 未发现不合格, but not 不是未完成
  private boolean isOfAnything() {
    return last != null
        && denial != null
        && (THERE_IS.contains(last.text())
            || (last.text().equals(denial.text()) && isOfAll(denial)));
  }

  // 合同完成 is not the job, but 达到合同要求 and 质量合格 are what they say
  private void norm(Word word) {
    lost |= isBehindDone() && OTHER_JOBS.contains(word.text()) && !topic.covers(word.text());
    boolean leads = !done && !proper && !finishing && !doing && !undone;
    if (leads && !topic.isAny() && !topic.covers(word.text())) {
      leadingNorm = true;
    }
  }

  private void all(Word word) {
    deniedAll |= denied;
    reaching &= word.text().indexOf('已') < 0;
    already = true;
  }

  private void deed(Word word) {
    lost |= leadingNorm && !word.text().startsWith("达");
    lost |= mayBe && !topic.isAny();
    lost |= last != null && SET_DOWN.contains(last.text()) && word.text().startsWith(FINISHED);
    done |= !denied && !reaching;
    deny();
  }

  private void state(Word word, boolean ends) {
    if (denied && !doubled && !ends && denial != null && isOfAll(denial)) {
      return; // 无安全生产事故 denies accidents, and not safety
    }
    inPlace |= !denied && !reaching && (finishing || bought) && word.text().equals("到位");
    proper |= !denied && !reaching;
    reaching |= denied && !doubled;
    deny();
  }

  // 零返贫, 无死亡, 未发生流失; 未终止 may be good or bad
  private void stopped() {
    boolean none = denying || (denied && denial != null && isOfAll(denial));
    proper |= none;
    denying |= none;
    lost |= denied && !none;
    stopped |= !none;
    denied = false;
  }

  private void deny() {
    if (denied && doubled) {
      proper = true;
      denied = false;
      doubled = false;
    } else if (denied) {
      undone |= !deniedAll;
      undoneInPart |= deniedAll;
      denied = false;
    }
  }

  private void harm() {
    lost |= !denied && !denying;
    proper |= denied;
    denying |= denied;
    denied = false;
  }

  private @Nullable Statement outcome() {
    boolean open = denied || (late && !done && !finishing && !undone);
    if (open || (reference && (done || part || undone || late || stopped))) {
      return null;
    }
    if (undone || undoneInPart || stopped || late) {
      return turned();
    }
    if (part || underway) {
      return done || proper || finishing || underway ? Statement.PARTLY : null;
    }
    if (done || inPlace || (finishing && already)) {
      return Statement.DONE;
    }
    if (partOfYear && !topic.isAny()) {
      return null;
    }
    if (reference || !proper) {
      return reference ? Statement.REFERENCE : null;
    }
    return ongoing && !finishing ? Statement.ONGOING : Statement.PROPER;
  }

  private @Nullable Statement turned() {
    boolean denies = undone || undoneInPart;
    boolean open = part || underway || (denies && stopped) || ((denies || stopped) && done);
    if (open || (foreign > 0 && topic.isAny())) {
      return null;
    }
    if (undoneInPart && !undone) {
      return Statement.PARTLY;
    }
    return undone || stopped ? Statement.UNDONE : Statement.LATE;
  }
}
