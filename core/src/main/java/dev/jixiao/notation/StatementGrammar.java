package dev.jixiao.notation;

import dev.jixiao.value.CellWords;
import dev.jixiao.value.CellWords.Meaning;
import dev.jixiao.value.CellWords.Word;
import dev.jixiao.value.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a statement say together. Every word has its part in it: one that is not known has to name what the
 * indicator is about, and one that takes back or turns without a plain meaning makes a text of all of it.
 *
 * <p>An instance reads one cell.
 */
final class StatementGrammar {
  /** The labels of the three bands in 财预〔2020〕10号, 财预〔2021〕101号 and the forms before them. */
  private static final Map<String, Statement> LABELS = labels();

  private final Topic topic;

  private boolean done;
  private boolean finishing;
  private boolean doing;
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

  /** A denial that waits for what it denies, and whether 全部 stands between the two. */
  private boolean denied;

  private boolean deniedAll;

  /** Whether a denied manner reaches on to the deed behind it: 未按期完成. */
  private boolean reaching;

  /** Whether the denial before was of something bad, so that 事故和投诉 are both denied. */
  private boolean denying;

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

  /** Takes the word at a place, or a stretch of names, and gives how many words more it was. */
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
      name(stretch.toString());
      last = all.get(end - 1);
      return end - 1 - at;
    }
    say(word, word.meaning().orElseThrow());
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
    return word.meaning().isEmpty() || word.is(Meaning.SUBJECT) || word.is(Meaning.COUNTED);
  }

  private void name(String stretch) {
    boolean metric = last != null
        && (last.is(Meaning.DONE) || last.is(Meaning.PROPER))
        && "率性度前后".indexOf(stretch.charAt(0)) >= 0;
    foreign++;
    lost |= LevelNotation.isWorded(stretch); // 有效提升 is a level
    // 及时率 is what is measured, 未发生业务 may be good or bad, and by itself a cell names one thing
    lost |= metric || denied || denying || (topic.isAny() ? foreign > 1 : !topic.covers(stretch));
  }

  private void say(Word word, Meaning meaning) {
    switch (meaning) {
      case HARMLESS, THISYEAR -> {
        already |= word.text().contains("已");
        reaching &= word.text().length() > 1 || "，,、;；。已".indexOf(word.text()) < 0;
      }
      case NORM -> norm(word);
      case ALL -> all(word);
      case DONE -> deed(word);
      case FINISHING -> {
        finishing = true;
        deny();
      }
      case DOING -> {
        doing = true;
        deny();
      }
      case PROPER -> state(word);
      case NONE -> {
        lost |= denied;
        proper = true;
        denying = true;
      }
      case NOT -> {
        lost |= denied || undone;
        denied = true;
        reaching = false;
        denying = false;
        deniedAll = false;
      }
      case PART -> part = true;
      case UNDERWAY -> underway = true;
      case LATE -> {
        // 未延误
        proper |= denied;
        late |= !denied;
        denied = false;
      }
      case STOPPED -> {
        lost |= denied;
        stopped = true;
      }
      case HARM -> harm();
      case REFERENCE -> {
        reference = true;
        // 完成情况见附件
        lost |= word.text().indexOf('见') >= 0 || word.text().indexOf('附') >= 0;
      }
      case PLAN, POOR, DOUBTFUL, OTHERYEAR, SUBJECT, COUNTED -> lost = true;
    }
  }

  // 合同完成 is not the job, but 达到合同要求 and 质量合格 are what they say
  private void norm(Word word) {
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
    done |= !denied && !reaching;
    deny();
  }

  private void state(Word word) {
    inPlace |= !denied && !reaching && finishing && word.text().equals("到位");
    proper |= !denied && !reaching;
    reaching |= denied;
    deny();
  }

  private void deny() {
    if (denied) {
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
    return reference ? Statement.REFERENCE : proper ? Statement.PROPER : null;
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
