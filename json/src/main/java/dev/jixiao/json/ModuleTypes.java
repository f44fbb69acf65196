package dev.jixiao.json;

import dev.jixiao.audit.Finding;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.Output.Words;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormProgress;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.Target;
import dev.jixiao.value.Money;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the modules bind, for either version of Jackson. */
final class ModuleTypes {
  /** Takes the types one by one. */
  interface Binder {
    <T> void both(Class<T> type, Codec<T> codec);

    <T> void writes(Class<T> type, Codec.Writing<T> writing);
  }

  private ModuleTypes() {}

  static void bind(Binder to) {
    to.both(PerformanceForm.class, FormFields.A_FORM);
    to.both(Indicator.class, IndicatorFields.AN_INDICATOR);
    to.both(Target.class, IndicatorFields.TARGET);
    to.both(ActualValue.class, IndicatorFields.ACTUAL);
    to.both(Money.class, Cells.MONEY);
    to.both(StrategySpec.class, ScoringFields.SPEC);
    to.both(ScoringRules.class, RulesFields.A_RULE_SET);
    to.both(Points.class, Cells.POINTS);
    to.both(Ratio.class, Cells.RATIO);
    to.writes(FormScore.class, ResultFields::write);
    to.writes(FormResult.class, ResultFields::write);
    to.writes(IndicatorScore.class, ScoreFields::write);
    to.writes(FormProgress.class, ProgressFields.PROGRESS::write);
    to.writes(Finding.class, ResultFields.FINDING::write);
    to.writes(Problem.class, ReasonFields.PROBLEM::write);
  }

  private static final List<Class<?>> TYPES = types();

  private static List<Class<?>> types() {
    List<Class<?>> types = new ArrayList<>();
    bind(new Binder() {
      @Override
      public <T> void both(Class<T> type, Codec<T> codec) {
        types.add(type);
      }

      @Override
      public <T> void writes(Class<T> type, Codec.Writing<T> writing) {
        types.add(type);
      }
    });
    return List.copyOf(types);
  }

  /** The public type of which a class is the library's own implementation. */
  static Optional<Class<?>> publicType(Class<?> implementation) {
    return TYPES.stream()
        .filter(type -> type != Target.class && type.isAssignableFrom(implementation))
        .findFirst();
  }

  /** What was read, or why it is refused, and what is odd but lost nothing. */
  record Read<T>(@Nullable T value, Message refusal, List<Problem> warnings) {
    /** The refusal in the language of the words, or in English and then in Chinese: an exception has one message for all who read it. */
    String refusal(Words words) {
      return words
          .language()
          .map(refusal::in)
          .orElseGet(() -> refusal.english() + "\n" + refusal.chinese());
    }
  }

  /** Reads a value of which nothing may be lost. */
  static <T> Read<T> read(Class<T> type, Codec<T> codec, Tokens tokens, Known known)
      throws IOException {
    ProblemLog problems = new ProblemLog(JsonLimits.standard().problems());
    T value;
    try {
      value = codec.read(new Cursor(tokens, JsonLimits.standard(), known, problems));
    } catch (Cursor.LimitException e) {
      int longest = JsonLimits.standard().nameLength();
      return new Read<>(
          null,
          refusal(
              type,
              "a field name of more than " + longest + " characters",
              "字段名超过 " + longest + " 个字符"),
          List.of());
    }
    List<Problem> all = problems.toList();
    List<Problem> warnings = all.stream().filter(Problem::isWarning).toList();
    List<Problem> errors = all.stream().filter(problem -> !problem.isWarning()).toList();
    return value != null && errors.isEmpty()
        ? new Read<>(value, Message.of(""), warnings)
        : new Read<>(null, refusal(type, errors), warnings);
  }

  private static Message refusal(Class<?> type, List<Problem> errors) {
    return errors.isEmpty()
        ? refusal(type, "nothing is written there; an absent value is null", "此处没有内容；没有值的应写 null")
        : refusal(
            type,
            errors.stream().map(Problem::toString).collect(Collectors.joining("; ")),
            errors.stream().map(ModuleTypes::chinese).collect(Collectors.joining("；")));
  }

  private static Message refusal(Class<?> type, String english, String chinese) {
    String name = type.getSimpleName();
    return Message.of("not a valid " + name + ": " + english, "不是有效的 " + name + "：" + chinese);
  }

  private static String chinese(Problem problem) {
    String message = problem.message(Locale.CHINESE);
    return problem.location().isEmpty() ? message : message + "（" + problem.location() + "）";
  }
}
