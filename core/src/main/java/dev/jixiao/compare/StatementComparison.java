package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.notation.NotationReader;
import dev.jixiao.value.CellWords;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Statement;
import dev.jixiao.value.YesNo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Actual values against something that is to be done, or to be in order. */
final class StatementComparison extends Answering {
  private static final Set<String> OVER_BUDGET =
      Set.of("超支", "已超支", "超预算", "已超预算", "超概算", "超出预算", "超过预算");
  private static final String OVER = "超";
  private static final Pattern ALL_THAT_SHOULD =
      Pattern.compile("(?:已|均|全部|做到|实现)*[应能可]([^不未])尽\\1");
  private static final Set<String> OVER_NORM = Set.of("超标", "超标排放", "排放超标");
  private static final Set<String> ON_TIME = Set.of("及时", "按时", "按期", "如期", "准时");
  /** What may stand behind a word of {@link #ON_TIME} in one word, of money that is there. */
  private static final Set<String> IN_PLACE = Set.of("", "到位", "足额");

  private static final Set<String> ENOUGH = Set.of("合格", "达标");
  private static final Set<String> GOOD = Set.of("优", "优秀", "优良", "良", "良好");
  /** Makers of the norm that is kept: 行业标准 is not 国家标准. */
  private static final List<String> NORM_MAKERS = List.of("国家", "行业", "地方", "企业", "团体", "合同");

  private static final List<String> ALL_OF = List.of("全部", "足额", "均", "全");
  private static final List<String> NO_EFFECT = List.of("无", "没有", "未产生", "未造成", "不产生", "不造成");
  private static final Set<String> OUTCOMES = Set.of("到位", "完成", "完毕");
  private static final List<String> DENIALS = List.of("未", "没有", "无", "不", "并未", "均未", "从未");
  private static final String RATE = "率";
  private static final String UNDER_WAY = "中";
  private static final List<String> TIMELY = List.of("时", "期", "按计划", "进度");

  private final String target;

  StatementComparison(String target, ActualValue actual, ComparisonContext context) {
    super(actual, context);
    this.target = target;
  }

  @Override
  String target() {
    return target;
  }

  @Override
  Comparison otherwise() {
    Comparison water = WaterComparison.of(this, target); // Ⅱ类 of 达到Ⅲ类
    if (water != null) {
      return water;
    }
    return repeats() ? Comparison.met().declared() : mismatch();
  }

  // 参照政府采购成本控制 says nothing of the outcome, repeated or not
  private boolean repeats() {
    return actual.canonical().equals(target)
        && !(NotationReader.readTarget(target, context.words()) instanceof Cell.Said said
            && said.statement() == Statement.REFERENCE);
  }

  // 是否存在违规行为, 否: 已完成 is no answer
  @Override
  Comparison done() {
    boolean beside = YesNo.of(target).filter(answer -> answer == YesNo.NO).isPresent()
        || Rhythm.contradicts(target, actual.canonical());
    return beside ? mismatch() : super.done();
  }

  @Override
  Comparison proper() {
    if (YesNo.of(target).filter(answer -> answer == YesNo.NO).isPresent()) {
      return Denial.saysNothing(actual.canonical(), context) || deniesQuestion()
          ? Comparison.met().declared()
          : mismatch();
    }
    if (isOfAnotherNorm()) {
      return inconclusive();
    }
    if (Aspect.differs(target, actual.canonical())
        || Rhythm.differs(target, actual.canonical())
        || isOfNoDeed()
        || isBesideTheQuestion()) {
      return mismatch();
    }
    boolean answers = Denial.asksForNothing(target, context)
        ? answersNothing()
        : !Denial.isBare(actual.canonical(), context)
            || !Denial.harms(context.name() + target, context).isEmpty();
    return answers ? Comparison.met().declared() : mismatch();
  }

  // 未超预算 of 是否超预算
  private boolean deniesQuestion() {
    String said = FullWidth.strip(actual.text());
    String asked = context.name().replace("是否", "").replace("有无", "");
    return DENIALS.stream()
        .filter(said::startsWith)
        .map(denial -> said.substring(denial.length()))
        .anyMatch(rest -> (rest.length() > 1 && asked.endsWith(rest))
            || (rest.equals(OVER) && asked.startsWith(OVER)));
  }

  // 合格 and 无投诉 say nothing of 完成, unless the indicator is named after them
  private boolean isOfNoDeed() {
    String answer = actual.canonical();
    return asksForDeed()
        && !Aspect.isOfDeed(answer)
        && !answer.equals(target)
        && context.words().split(answer).stream()
            .noneMatch(
                word -> word.is(CellWords.Meaning.PROPER) && context.name().contains(word.text()));
  }

  // 及时 and 无投诉 say nothing of 是否达标, but 合格 and 按要求 do
  private boolean isBesideTheQuestion() {
    String answer = actual.canonical();
    boolean asks = YesNo.of(target).isPresent() && !context.name().isEmpty();
    return asks
        && (Denial.asksForNothing(answer, context) || !Aspect.answers(context.name(), answer))
        && context.words().split(answer).stream()
            .noneMatch(word -> word.text().length() > 1 && context.name().contains(word.text()));
  }

  private boolean asksForDeed() {
    return NotationReader.readTarget(target, context.words()) instanceof Cell.Said said
        && said.statement() == Statement.DONE;
  }

  private boolean isOfAnotherNorm() {
    List<String> asked = NORM_MAKERS.stream().filter(target::contains).toList();
    List<String> kept =
        NORM_MAKERS.stream().filter(actual.canonical()::contains).toList();
    return !asked.isEmpty() && !kept.isEmpty() && asked.stream().noneMatch(kept::contains);
  }

  // 按计划推进 answers 合规 and itself, but not 按时完成 and 及时
  @Override
  Comparison ongoing() {
    boolean done = asksForDeed();
    if (actual.canonical().equals(target)) {
      return Comparison.met().declared();
    }
    return done || TIMELY.stream().anyMatch(target::contains) ? inconclusive() : proper();
  }

  /** Whether the answer denies what the target denies: 无投诉 is none for 零事故, and 无重大事故 leaves room for small ones. */
  private boolean answersNothing() {
    String answer = actual.canonical();
    // 未拖欠 of 无拖欠
    if (answer.equals(target)
        || (answer.length() > 2 && plainDenial(answer).equals(plainDenial(target)))) {
      return true;
    }
    List<String> denied = Denial.harms(answer, context);
    boolean all = denied.isEmpty()
        || Denial.harms(target, context).stream()
            .allMatch(harm ->
                denied.stream().anyMatch(word -> word.contains(harm) || harm.contains(word)));
    return Denial.asksForNothing(answer, context)
        && all
        && (!answer.contains("大") || target.contains("大") || Denial.isNamedGrave(answer, context));
  }

  private static String plainDenial(String statement) {
    return statement.startsWith("未") ? "无" + statement.substring(1) : statement;
  }

  @Override
  Comparison late() {
    boolean asked = YesNo.of(target).filter(YesNo::isYes).isPresent()
        && ON_TIME.stream().anyMatch(context.name()::contains);
    return asked || TIMELY.stream().anyMatch(target::contains)
        ? Comparison.notMet().declared()
        : inconclusive();
  }

  @Override
  Comparison yesNo(YesNo answer) {
    Optional<YesNo> asked = YesNo.of(target);
    if (asked.isPresent()) {
      return asked.get() == answer
          ? Comparison.met().declared()
          : Comparison.notMet().declared();
    }
    return Denial.asksForNothing(target, context) ? inconclusive() : super.yesNo(answer);
  }

  // 已公开, 不存在: an answer to a question of yes or no in its own words
  @Override
  public Comparison text(Cell.Text text) {
    if (isOver() || isLate() || admits()) {
      return Comparison.notMet().declared();
    }
    if (Denial.asksForNothing(target, context) && deniesOnly() && answersNothing()) {
      return Comparison.met().declared();
    }
    YesNo answer = YesNo.of(target).isPresent() ? answerInWords() : null;
    return answer == null ? super.text(text) : yesNo(answer);
  }

  // 存在拖欠 of 无拖欠
  private boolean admits() {
    return Denial.asksForNothing(target, context) && Denial.admitsNamed(actual.text(), context);
  }

  // 未对环境造成不良影响 of 无不良影响
  private boolean deniesOnly() {
    return context.words().split(actual.text()).stream()
        .allMatch(word -> switch (word.meaning().orElse(CellWords.Meaning.SUBJECT)) {
          case HARMLESS, ALL, THIS_YEAR, NOT, NONE, HARM -> true;
          default -> context.name().contains(word.text());
        });
  }

  /** Whether all that is said is that it was late, where it was to be on time: 滞后 of 及时. */
  private boolean isLate() {
    List<CellWords.Word> said = context.words().split(FullWidth.strip(actual.text()));
    return TIMELY.stream().anyMatch(target::contains)
        && said.stream().anyMatch(word -> word.is(CellWords.Meaning.LATE))
        && said.stream()
            .allMatch(
                word -> word.is(CellWords.Meaning.LATE) || word.is(CellWords.Meaning.HARMLESS));
  }

  /** A grade where something was to be good enough: 优良 of 合格. */
  @Override
  public Comparison level(Cell.Level reached) {
    String grade = reached.canonical();
    boolean good = ENOUGH.contains(target) && GOOD.contains(grade);
    boolean above = good
        && context.ladder().compare(target, target, grade, grade, context.words())
            == QualitativeLadder.Order.AS_GOOD;
    return above || deniesMore(grade) ? Comparison.met().declared() : super.level(reached);
  }

  // 无影响 of 无不良影响
  private boolean deniesMore(String grade) {
    return Denial.asksForNothing(target, context)
        && NO_EFFECT.stream()
            .filter(grade::startsWith)
            .anyMatch(denial -> target.endsWith(grade.substring(denial.length())));
  }

  // 超预算 of 控制在预算内, 超标排放 of 达标排放
  private boolean isOver() {
    String said = FullWidth.strip(actual.text());
    return (isOverBudget(said) && isWithinBudget(target))
        || (isOverBudget(said)
            && context.name().contains(OVER)
            && YesNo.of(target).filter(asked -> asked == YesNo.NO).isPresent())
        || (OVER_NORM.contains(said) && target.contains("达标"));
  }

  private @Nullable YesNo answerInWords() {
    String name = context.name().replace("有无", "").replace("是否", "");
    if (name.isEmpty() || name.chars().anyMatch(c -> "未不无没".indexOf(c) >= 0)) {
      return null;
    }
    boolean denied = false;
    StringBuilder rest = new StringBuilder();
    for (CellWords.Word word : context.words().split(FullWidth.strip(actual.text()))) {
      CellWords.Meaning meaning = word.meaning().orElse(CellWords.Meaning.SUBJECT);
      boolean asked = word.text().length() > 1 && name.contains(word.text());
      if (word.text().equals(UNDER_WAY)) {
        return null; // 公开中
      }
      if (meaning == CellWords.Meaning.NOT || meaning == CellWords.Meaning.NONE) {
        if (denied) {
          return null;
        }
        denied = true;
      } else if (asked || meaning == CellWords.Meaning.SUBJECT) {
        rest.append(word.text());
      } else if (meaning != CellWords.Meaning.HARMLESS && meaning != CellWords.Meaning.ALL) {
        return null;
      }
    }
    boolean covered = rest.length() == 0 ? denied : name.contains(rest);
    YesNo answer = denied ? YesNo.NO : YesNo.YES;
    return covered ? answer : null;
  }

  // 无 is nothing, but answers a question of yes or no
  @Override
  public Comparison missing(Cell.Missing missing) {
    Optional<YesNo> answer = YesNo.of(target).flatMap(asked -> YesNo.of(actual.text()));
    return answer.isPresent() ? yesNo(answer.get()) : super.missing(missing);
  }

  @Override
  public Comparison amount(Cell.Amount amount) {
    if (isAll() || actual.canonical().equals(target)) {
      return Comparison.met().declared();
    }
    if (Denial.asksForNothing(target, context)) {
      return isOneNumber(amount) ? none(amount) : mismatch();
    }
    return isNothing() ? Comparison.notMet().declared() : mismatch();
  }

  // 零事故, 无重大事故, 未发生: a count of zero is what was asked for
  private static Comparison none(Cell.Amount amount) {
    return amount.quantity().signum() == 0 ? Comparison.met() : Comparison.notMet();
  }

  /** Whether a statement says that all is as the name of a rate says: 全部合格 of 验收合格率, 及时 of 及时率. */
  static boolean saysAll(String statement, ComparisonContext context) {
    boolean all = false;
    boolean named = false;
    String name = FullWidth.strip(context.name());
    for (CellWords.Word word : context.words().split(statement)) {
      boolean state = word.is(CellWords.Meaning.PROPER) || word.is(CellWords.Meaning.DONE);
      all |= word.is(CellWords.Meaning.ALL) || ALL_OF.stream().anyMatch(word.text()::startsWith);
      named |= state && isNamed(word.text(), context);
      // 及时拨付 of 拨付及时率; 合格 may be said of most
      all |= state && !ENOUGH.contains(word.text()) && name.contains(word.text() + RATE);
      // 按时拨付 of 拨付及时率
      boolean timely = state
          && isTimely(word.text())
          && ON_TIME.stream().anyMatch(one -> name.contains(one + RATE));
      all |= timely;
      named |= timely;
    }
    return all && named;
  }

  // 及时, 及时到位 and 按时足额, but not 及时有效
  private static boolean isTimely(String state) {
    return ON_TIME.stream()
        .anyMatch(
            time -> state.startsWith(time) && IN_PLACE.contains(state.substring(time.length())));
  }

  /** Whether a text says of all what the name of a rate counts: 全部侦破 of 案件侦破率. */
  static boolean saysAllOfNamed(String text, ComparisonContext context) {
    boolean all = false;
    boolean named = false;
    String name = FullWidth.strip(context.name());
    for (CellWords.Word word : context.words().split(FullWidth.strip(text))) {
      boolean counted = word.text().length() > 1 && name.contains(word.text() + RATE);
      boolean harmless = word.is(CellWords.Meaning.HARMLESS) && !word.text().equals(UNDER_WAY);
      boolean outcome = named && OUTCOMES.contains(word.text()); // 全部整改到位 of 整改率
      if (!counted && !word.is(CellWords.Meaning.ALL) && !harmless && !outcome) {
        return false;
      }
      all |= word.is(CellWords.Meaning.ALL);
      named |= counted;
    }
    return all && named;
  }

  /** Whether a statement says that all was done that should be: 应补尽补 of 补助覆盖率. */
  static boolean saysAllThatShould(String text, ComparisonContext context) {
    Matcher all = ALL_THAT_SHOULD.matcher(FullWidth.strip(text));
    String name = FullWidth.strip(context.name());
    return all.matches() && (name.contains(all.group(1)) || name.contains("覆盖"));
  }

  private static boolean isNamed(String state, ComparisonContext context) {
    String plain = ALL_OF.stream()
        .filter(state::startsWith)
        .findFirst()
        .map(all -> state.substring(all.length()))
        .orElse(state);
    return plain.length() > 1 && (context.name() + context.target()).contains(plain);
  }

  /** Whether a text says that a budget was not kept. */
  static boolean isOverBudget(String text) {
    return OVER_BUDGET.contains(FullWidth.strip(text));
  }

  /** Whether a statement says that a budget was kept: 控制在预算内, 未超预算. */
  static boolean isWithinBudget(String statement) {
    return statement.contains("预算") || statement.contains("概算") || statement.contains("超支");
  }
}
