package dev.jixiao.report;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.Derivation;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.score.FormProgress;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorProgress;
import dev.jixiao.score.ProgressMonitor;
import dev.jixiao.target.Target;
import dev.jixiao.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What comes below a report's table, one line each: what has no column there.
 *
 * @param lines the lines, each ready to be printed, but for what a writer escapes
 */
record ReportSection(Message heading, List<String> lines) {
  /** The sections of a form that have anything to say. */
  static List<ReportSection> of(FormScore score, ProgressMonitor monitor, Locale locale) {
    PerformanceForm form = score.form();
    List<ReportSection> all = new ArrayList<>();
    all.add(new ReportSection(Labels.GOALS, goals(form, locale)));
    all.add(new ReportSection(Labels.FUNDS, funds(form, locale)));
    if (form.kind() == FormKind.MONITORING) {
      all.add(new ReportSection(Labels.LIGHTS, lights(monitor.review(form), locale)));
    }
    List<String> details = codes(form, locale);
    details.addAll(rows(form, (row, to) -> details(row, to, locale)));
    all.add(new ReportSection(Labels.DETAILS, details));
    return all.stream().filter(section -> !section.lines().isEmpty()).toList();
  }

  /** The goals of the whole term, and in a declaration, which is about them, those of the year. */
  private static List<String> goals(PerformanceForm form, Locale locale) {
    List<String> lines = new ArrayList<>();
    form.midTermGoals().forEach(goal -> lines.add(field(Labels.OF_TERM, goal.expected(), locale)));
    if (form.kind() == FormKind.TARGETS || !lines.isEmpty()) {
      for (AnnualGoal goal : form.goals()) {
        lines.add(field(Labels.OF_YEAR, goal.expected(), locale));
      }
    }
    return lines;
  }

  /** The amounts beside those of the table: of the whole term, received, expected by the end of the year. */
  private static List<String> funds(PerformanceForm form, Locale locale) {
    List<String> lines = new ArrayList<>();
    form.midTermBudget()
        .ifPresent(term -> amount(Labels.OF_TERM, term.total().annual(), lines, locale));
    FundingLine total =
        form.budget().map(budget -> budget.total()).orElse(FundingLine.builder().build());
    if (form.kind() == FormKind.TARGETS) {
      amount(Labels.OF_YEAR, total.annual(), lines, locale);
    }
    amount(Labels.RECEIVED, total.received(), lines, locale);
    if (form.kind() != FormKind.MONITORING) {
      amount(Labels.EXPECTED_SPENDING, total.expected(), lines, locale);
    }
    return lines;
  }

  private static void amount(
      Message label, Optional<Money> amount, List<String> lines, Locale locale) {
    amount.ifPresent(money -> lines.add(field(label, money.toString(), locale)));
  }

  /** The light of each row and of the budget, with its reason. */
  private static List<String> lights(FormProgress progress, Locale locale) {
    List<String> lines = new ArrayList<>();
    int number = 1;
    for (IndicatorProgress row : progress.indicators()) {
      String line = number++ + " " + Labels.light(row.light(), locale) + Labels.COLON.in(locale)
          + Printable.line(row.reason().in(locale));
      lines.add(line
          + row.forecastReason()
              .map(why -> Labels.SEMICOLON.in(locale) + Printable.line(why.in(locale)))
              .orElse(""));
    }
    progress
        .executionReason()
        .ifPresent(why -> lines.add(Labels.BUDGET.in(locale) + " "
            + Labels.light(progress.executionLight(), locale) + Labels.COLON.in(locale)
            + why.in(locale)));
    return lines;
  }

  private static List<String> rows(
      PerformanceForm form, BiConsumer<Indicator, List<String>> writer) {
    List<String> lines = new ArrayList<>();
    int number = 1;
    for (Indicator row : form.indicators()) {
      List<String> own = new ArrayList<>();
      writer.accept(row, own);
      for (String line : own) {
        lines.add(number + " " + line);
      }
      number++;
    }
    return lines;
  }

  /** The codes of all rows in one line. */
  private static List<String> codes(PerformanceForm form, Locale locale) {
    List<String> codes =
        rows(form, (row, to) -> row.code().map(Printable::line).ifPresent(to::add));
    return codes.isEmpty()
        ? new ArrayList<>()
        : new ArrayList<>(
            List.of(field(Labels.CODE, String.join(Labels.SEMICOLON.in(locale), codes), locale)));
  }

  /** What a row states beside the cells of the table. */
  private static void details(Indicator row, List<String> to, Locale locale) {
    List<String> parts = new ArrayList<>();
    part(Labels.TERM_TARGET, row.midTermTarget(), Target::text, parts, locale);
    part(Labels.INITIAL_TARGET, row.initialTarget(), Target::text, parts, locale);
    Derivation derivation = row.derivation().orElse(Derivation.builder().build());
    part(Labels.NUMERATOR, derivation.numerator(), ActualValue::text, parts, locale);
    part(Labels.DENOMINATOR, derivation.denominator(), ActualValue::text, parts, locale);
    part(Labels.PRIOR_YEAR, derivation.priorYear(), ActualValue::text, parts, locale);
    if (!parts.isEmpty()) {
      to.add(String.join(Labels.SEMICOLON.in(locale), parts));
    }
  }

  private static <T> void part(
      Message label,
      Optional<T> value,
      Function<T, String> text,
      List<String> parts,
      Locale locale) {
    value.ifPresent(it -> parts.add(field(label, text.apply(it), locale)));
  }

  private static String field(Message label, String text, Locale locale) {
    return label.in(locale) + Labels.COLON.in(locale) + Printable.line(text);
  }
}
