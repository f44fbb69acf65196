package dev.jixiao.notation;

import dev.jixiao.value.CellWords;
import dev.jixiao.value.CellWords.Meaning;
import dev.jixiao.value.CellWords.Word;
import dev.jixiao.value.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a statement say together. Every word has its part in it: one that is not known has to name what the
 * indicator is about, and one that takes back or turns without a plain meaning makes a text of all of it.
 *
 * <p>An instance reads one cell.
 */
final class StatementGrammar {
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

  /** Whether the denial before was of something bad, so that 事故和投诉 are both denied. */
  private boolean denying;

  private boolean lost;
  private int foreign;
  private @Nullable Word last;

  private StatementGrammar(Topic topic) {
    this.topic = topic;
  }

  /** What a text without numbers states; null if that is not plain. */
  static @Nullable Statement read(String text, CellWords words, Topic topic) {
    StatementGrammar grammar = new StatementGrammar(topic);
    List<Word> all = words.split(text);
    for (int i = 0; i < all.size() && !grammar.lost; i++) {
      i += grammar.take(all, i);
    }
    return grammar.lost ? null : grammar.outcome();
  }

  /** Takes the word at a place, or a stretch of names, and gives how many words more it was. */
  private int take(List<Word> all, int at) {
    Word word = all.get(at);
    boolean named = !topic.isAny()
        && word.text().length() > 1
        && isNameable(word)
        && topic.covers(word.text());
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
    return word.meaning().isEmpty() || word.is(Meaning.SUBJECT);
  }

  private void name(String stretch) {
    boolean metric = last != null
        && (last.is(Meaning.DONE) || last.is(Meaning.PROPER))
        && "率性度".indexOf(stretch.charAt(0)) >= 0;
    foreign++;
    // 及时率 is what is measured, 未发生业务 may be good or bad, and by itself a cell names one thing
    lost |= metric || denied || denying || (topic.isAny() ? foreign > 1 : !topic.covers(stretch));
  }

  private void say(Word word, Meaning meaning) {
    switch (meaning) {
      case HARMLESS, THISYEAR -> already |= word.text().contains("已");
      case NORM -> norm(word);
      case ALL -> all();
      case DONE -> deed();
      case FINISHING -> {
        finishing = true;
        deny();
      }
      case DOING -> {
        doing = true;
        deny();
      }
      case PROPER -> state(word);
      case NOT -> {
        lost |= denied || undone;
        denied = true;
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
      case REFERENCE -> reference = true;
      case PLAN, POOR, DOUBTFUL, OTHERYEAR, SUBJECT -> lost = true;
    }
  }

  // 合同完成 is not the job, but 达到合同要求 and 质量合格 are what they say
  private void norm(Word word) {
    boolean leads = !done && !proper && !finishing && !doing && !undone;
    if (leads && !topic.isAny() && !topic.covers(word.text())) {
      leadingNorm = true;
    }
  }

  private boolean leadingNorm;

  private void all() {
    deniedAll |= denied;
    already = true;
  }

  private void deed() {
    done |= !denied;
    lost |= leadingNorm;
    deny();
  }

  private void state(Word word) {
    inPlace |= !denied && finishing && word.text().equals("到位");
    proper |= !denied;
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
    if (denied || (late && !done && !finishing) || (reference && (done || part || undone))) {
      return saysNoneHappened() ? Statement.PROPER : null;
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
    return proper ? Statement.PROPER : null;
  }

  // 未发生, 没有出现
  private boolean saysNoneHappened() {
    return false;
  }

  private @Nullable Statement turned() {
    int turns = (undone || undoneInPart ? 1 : 0) + (stopped ? 1 : 0) + (late ? 1 : 0);
    boolean open = turns > 1 || part || underway || (foreign > 0 && topic.isAny());
    if (open || ((undone || stopped) && done)) {
      return null;
    }
    return undoneInPart && !undone ? Statement.PARTLY : late ? Statement.LATE : Statement.UNDONE;
  }
}
