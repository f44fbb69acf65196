package dev.jixiao.audit;

import dev.jixiao.compare.ActualKind;
import dev.jixiao.form.AnnualGoal;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.UnitMatch;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The rules about the annual goals (年度总体目标). */
final class GoalRules {
  static final List<AuditRule> ALL = List.of(new NotCovered(), new Copied());

  private GoalRules() {}

  /** Compares the numbers in the goals with the indicators. */
  static final class NotCovered extends StandardRule.OfRows {
    NotCovered() {
      super("GOAL_NOT_COVERED", Severity.WARNING, EVERY_KIND, Need.GOALS);
    }

    // a part of the year or of the whole, several years, a comparison
    private static final List<String> OTHER_SCOPES = List.of(
        "其中", "每", "半年", "季度", "累计", "期间", "以来", "均", "同比", "较", "比上年", "比去年", "比目标", "全县", "全市",
        "全区", "全省", "全州", "全国", "剩余", "新增", "分别");
    private static final List<String> BOUNDS =
        List.of("以内", "以上", "以下", "不超过", "不低于", "不少于", "超过", "控制在", "达标");
    // what is received, decided and settled are different counts of the same cases
    private static final List<String> DEEDS = List.of(
        "办结", "结案", "审结", "受理", "接收", "收到", "立案", "签订", "整改", "回访", "抽查", "验收", "退回", "撤销", "化解",
        "调解", "未");
    private static final List<String> LINKS =
        List.of("不少于", "不超过", "达到", "达", "为", "共计", "共", "约", "了", "完成", "是", "到");
    private static final int SUBJECT = 3;

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      GoalText goals = context.goals();
      Quantity target = row.targetQuantity().orElse(null);
      Quantity actual = row.comparison().achieved().or(row.actual()::quantity).orElse(null);
      if (target != null && row.asked() == Asked.NUMBER) {
        check(row, goals, false, target, findings);
      }
      if (actual != null
          && row.actual().kind() == ActualKind.NUMBER
          && !row.actual().isApproximate()) {
        check(row, goals, true, actual, findings);
      }
    }

    // only one clause and one number in it: anything else may speak of something else
    private void check(
        AuditRow row,
        GoalText goals,
        boolean achieved,
        Quantity stated,
        Consumer<Finding> findings) {
      Quantity quantity = stated.unit().isNone() ? stated.withUnit(row.unitOfName()) : stated;
      List<GoalText.Clause> clauses =
          quantity.unit().isNone() ? List.of() : goals.about(row.name(), achieved);
      if (clauses.size() != 1) {
        return;
      }
      GoalText.Clause clause = clauses.get(0);
      List<Mentions.Mention> mentions = Mentions.in(clause.text());
      if (mentions.size() != 1
          || isOfOtherScope(clause)
          || isOtherDeed(clause, row.name())
          || !isSubject(row.name(), clause.text().substring(0, mentions.get(0).start()))
          || !NameNumbers.isEnd(clause.text(), mentions.get(0).end())) {
        return;
      }
      Quantity found = mentions.get(0).quantity();
      UnitMatch match = found.unit().match(quantity.unit());
      boolean comparable = match == UnitMatch.SAME || match == UnitMatch.CONVERTIBLE;
      if (comparable && found.compareTo(quantity) != 0) {
        String text = achieved ? row.actualText() : row.targetText();
        findings.accept(finding(row, clause, found, text));
      }
    }

    private static boolean isOfOtherScope(GoalText.Clause clause) {
      return Names.holdsAny(clause.text(), OTHER_SCOPES)
          || (clause.achieved() && Names.holdsAny(clause.text(), BOUNDS));
    }

    private static boolean isOtherDeed(GoalText.Clause clause, String name) {
      for (String deed : DEEDS) {
        if (clause.text().contains(deed) && !name.contains(deed)) {
          return true;
        }
      }
      return false;
    }

    // what comes right before the number is what it counts: the 合格率 of a name, not a 回访率
    private static boolean isSubject(String name, String before) {
      String subject = before.strip();
      for (String link : LINKS) {
        subject = subject.endsWith(link)
            ? subject.substring(0, subject.length() - link.length())
            : subject;
      }
      return subject.length() >= SUBJECT
          && name.contains(subject.substring(subject.length() - SUBJECT));
    }

    private Finding finding(AuditRow row, GoalText.Clause clause, Quantity found, String text) {
      return at(clause.location())
          .expected(text)
          .reported(found.toString())
          .message(
              "the annual goal says \"{}\", but the indicator \"{}\" says \"{}\"; make them agree",
              "年度总体目标写“{}”，指标“{}”为“{}”；请统一",
              Names.clipped(clause.text()),
              Names.clipped(row.name()),
              text)
          .build();
    }
  }

  /** Looks for results that repeat the goal, or what the empty form prints. */
  static final class Copied extends StandardRule.OfForm {
    private static final Message HINTED =
        Message.of("only what the empty form prints", "仍为表中的填写提示");
    private static final Message COPIED = Message.of("a copy of the goal", "照抄年初设定目标");

    private static final int LEAST = 6;
    // 已完成 before the goal, or 了 in it, says no more than the goal does
    private static final List<String> FILLING =
        List.of("已经", "已", "了", "均", "全部", "按期", "按时", "圆满", "基本", "顺利", "完成");
    private static final String BEGINNINGS = "已了均全按圆基顺完";
    private static final Pattern HINT = Pattern.compile(
        "[(（【\\[]?(?:请|此处|本栏)?(?:简要|如实|逐项|对照)?(?:填写|填报|填列|概述|简述|描述|说明|对照).{0,40}[)）】\\]]?"
            + "|(?:年度|全年)?(?:总体)?(?:目标)?(?:实际)?完成情况(?:综述)?[:：…]*"
            + "|(?:目标\\s*\\d*\\s*[:：]?[\\s….。]*)+");

    Copied() {
      super("GOAL_COPIED", Severity.WARNING, RESULTS, Need.GOALS, Need.ACTUALS);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      List<AnnualGoal> goals = context.form().goals();
      for (int i = 0; i < goals.size(); i++) {
        AnnualGoal goal = goals.get(i);
        String location = goals.size() == 1 ? "/goal" : "/goals/" + i;
        if (HINT.matcher(goal.actual().strip()).matches()) {
          findings.accept(finding(location, goal, HINTED));
        } else if (isCopy(goal)) {
          findings.accept(finding(location, goal, COPIED));
        }
      }
    }

    // without filling, blanks, punctuation and signs; character by character up to the first that
    // differs, as a pattern takes 10 µs a form
    private static boolean isCopy(AnnualGoal goal) {
      String expected = goal.expected();
      String actual = goal.actual();
      int same = 0;
      int one = next(expected, 0);
      int other = next(actual, 0);
      while (one < expected.length()
          && other < actual.length()
          && expected.charAt(one) == actual.charAt(other)) {
        same++;
        one = next(expected, one + 1);
        other = next(actual, other + 1);
      }
      return same >= LEAST && one == expected.length() && other == actual.length();
    }

    private static int next(String text, int from) {
      int at = from;
      while (at < text.length()) {
        int filling = filling(text, at);
        if (filling == 0 && !isMark(text.charAt(at))) {
          return at;
        }
        at += Math.max(1, filling);
      }
      return at;
    }

    private static int filling(String text, int at) {
      if (BEGINNINGS.indexOf(text.charAt(at)) >= 0) {
        for (String word : FILLING) {
          if (text.startsWith(word, at)) {
            return word.length();
          }
        }
      }
      return 0;
    }

    private static boolean isMark(char c) {
      return switch (Character.getType(c)) {
        case Character.CONNECTOR_PUNCTUATION,
            Character.DASH_PUNCTUATION,
            Character.START_PUNCTUATION,
            Character.END_PUNCTUATION,
            Character.INITIAL_QUOTE_PUNCTUATION,
            Character.FINAL_QUOTE_PUNCTUATION,
            Character.OTHER_PUNCTUATION,
            Character.MATH_SYMBOL,
            Character.CURRENCY_SYMBOL,
            Character.MODIFIER_SYMBOL,
            Character.OTHER_SYMBOL,
            Character.SPACE_SEPARATOR -> true;
        default -> c >= '\t' && c <= '\r';
      };
    }

    private Finding finding(String location, AnnualGoal goal, Message what) {
      return at(location + "/actual")
          .reported(goal.actual().strip())
          .addRelated(location + "/expected")
          .message(
              "the result \"{}\" is {}; say what was achieved",
              "全年完成情况“{}”{}；请如实填写实际完成情况",
              Names.clipped(goal.actual().strip()),
              what)
          .build();
    }
  }
}
