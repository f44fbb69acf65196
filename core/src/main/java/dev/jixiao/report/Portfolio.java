package dev.jixiao.report;

import dev.jixiao.audit.Finding;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.Grade;
import dev.jixiao.score.CategoryScore;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collector;

/**
 * Many scored and audited forms summed up (汇总): how many, how their percentages lie, their grades, what the audit found most
 * often, the worst and the best of them, and which could not be read.
 *
 * <pre>{@code
 * Portfolio.Builder portfolio = Portfolio.builder();
 * FormScore score = Scorer.standard().score(form);
 * portfolio.add(Portfolio.Entry.scored("forms.ndjson:12", score, Auditor.standard().audit(score)));
 * System.out.print(portfolio.build().toText(Locale.CHINESE));
 * }</pre>
 *
 * <p>{@link #collector} does the same in a stream, also on several threads. It keeps sums, counts and a few forms, so its memory does not grow with the
 * number of forms. The percentage of a form is its total with bonus, deduction and veto as a share of what was available, at most
 * 100%, from which its grade is made. A form with an unscored row has no percentage: it is counted, and never as zero; nor has a declaration or a monitoring, whose year is not over, a
 * percentage or a grade. Portfolios can be merged, in any order and with the same result, as
 * long as no grouping has more than {@value #MOST_GROUPS} groups; what comes later goes to the group {@value #OTHERS}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Portfolio {
  /** The most groups that one grouping has. */
  public static final int MOST_GROUPS = 1000;

  /** The name of the group of all that found no place among {@link #MOST_GROUPS} groups. */
  public static final String OTHERS = "…";

  private static final int KEPT = 10;

  private final Builder sums;

  private Portfolio(Builder sums) {
    this.sums = sums;
  }

  /**
   * A form that goes into a portfolio: scored and audited, or unreadable.
   */
  public sealed interface Entry {
    /**
     * A scored and audited form.
     *
     * @param source where the form comes from, for a reader of the portfolio
     * @param score the score
     * @param findings what the audit found
     * @return the entry
     */
    static Entry scored(String source, FormScore score, List<Finding> findings) {
      return new Scored(
          Objects.requireNonNull(source, "source"),
          Objects.requireNonNull(score, "score"),
          List.copyOf(findings));
    }

    /**
     * A form that could not be read.
     *
     * @param source where it is
     * @param line the line there, 0 if that is not known
     * @param problem what is wrong
     * @return the entry
     */
    static Entry unreadable(String source, int line, Problem problem) {
      return new Unread(
          Objects.requireNonNull(source, "source"),
          line,
          Objects.requireNonNull(problem, "problem"));
    }
  }

  private record Scored(String source, FormScore score, List<Finding> findings) implements Entry {}

  private record Unread(String source, int line, Problem problem) implements Entry {}

  /**
   * A builder that keeps ten of the worst, of the best and of the unreadable forms.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder(KEPT);
  }

  /**
   * A builder that keeps as many forms as asked.
   *
   * @param kept how many of the worst, of the best and of the unreadable forms to keep, at least 1
   * @return a new builder
   * @throws IllegalArgumentException if that is less than one
   */
  public static Builder builder(int kept) {
    if (kept < 1) {
      throw new IllegalArgumentException("kept is at least 1, not " + kept);
    }
    return new Builder(kept);
  }

  /**
   * A collector of entries, also for parallel streams.
   *
   * @return the collector
   */
  public static Collector<Entry, ?, Portfolio> collector() {
    return Collector.of(
        Portfolio::builder,
        (builder, entry) -> builder.add(entry),
        (left, right) -> left.add(right.build()),
        Builder::build,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * The portfolio of the forms of both; of the worst, the best and the unreadable it keeps as many as the one that keeps
   * fewer.
   *
   * @param other the other portfolio
   * @return a new portfolio
   */
  public Portfolio merge(Portfolio other) {
    return new Builder(Math.min(sums.kept, other.sums.kept))
        .add(this)
        .add(other)
        .build();
  }

  /**
   * All forms that could be read.
   *
   * @return their number and percentages
   */
  public Tally all() {
    return sums.all;
  }

  /**
   * The forms of each competent department (主管部门), or implementing unit where a form names no department.
   *
   * @return the tallies by name, empty text for forms without either
   */
  public Map<String, Tally> byDepartment() {
    return Collections.unmodifiableSortedMap(sums.byDepartment);
  }

  /**
   * The forms of each fiscal year (年度).
   *
   * @return the tallies by year, empty text for forms without one
   */
  public Map<String, Tally> byYear() {
    return Collections.unmodifiableSortedMap(sums.byYear);
  }

  /**
   * The categories of level one (一级指标) of the forms: each form's points in a category as a share of what was available there.
   *
   * @return the tallies by heading
   */
  public Map<String, Tally> byCategory() {
    return Collections.unmodifiableSortedMap(sums.byCategory);
  }

  /**
   * The forms of each kind: declarations of targets, monitoring, self-evaluations, evaluations.
   *
   * @return the tallies by the name of the kind
   */
  public Map<String, Tally> byKind() {
    return Collections.unmodifiableSortedMap(sums.byKind);
  }

  /**
   * How many forms have each grade (等级).
   *
   * @return the numbers by the name of the grade; forms without one are in none
   */
  public Map<String, Long> grades() {
    return Collections.unmodifiableSortedMap(sums.grades);
  }

  /**
   * How many forms have no grade.
   *
   * @return the number of forms
   */
  public long ungraded() {
    return sums.all.forms()
        - sums.grades.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * What the audit found, the code found in most forms first.
   *
   * @return the counts by code
   */
  public List<FindingCount> findings() {
    return sums.findings.values().stream()
        .sorted(Comparator.comparingLong(FindingCount::forms)
            .thenComparingLong(FindingCount::findings)
            .reversed()
            .thenComparing(FindingCount::code))
        .toList();
  }

  /**
   * The forms with the lowest percentages, the lowest first.
   *
   * @return at most as many as the builder keeps
   */
  public List<FormSummary> worst() {
    return List.copyOf(sums.worst);
  }

  /**
   * The forms with the highest percentages, the highest first.
   *
   * @return at most as many as the builder keeps
   */
  public List<FormSummary> best() {
    return List.copyOf(sums.best);
  }

  /**
   * The first forms that could not be read, in the order of their sources and lines.
   *
   * @return at most as many as the builder keeps; {@link #unreadableForms} counts all
   */
  public List<Unreadable> unreadable() {
    return List.copyOf(sums.unreadable);
  }

  /**
   * How many forms could not be read.
   *
   * @return the number of forms
   */
  public long unreadableForms() {
    return sums.unreadableForms;
  }

  /**
   * The portfolio as tables for a terminal.
   *
   * @param locale the reader's locale: Chinese, otherwise English
   * @return the text, with a final line break
   */
  public String toText(Locale locale) {
    return PortfolioTables.of(this, locale).toText();
  }

  /**
   * The portfolio as Markdown. No text of a form breaks a table or becomes a link.
   *
   * @param locale the reader's locale: Chinese, otherwise English
   * @return the text, with a final line break
   */
  public String toMarkdown(Locale locale) {
    return PortfolioTables.of(this, locale).toMarkdown();
  }

  /**
   * The portfolio as comma-separated values, one table after the other, each with its name and its headings and an empty line
   * after it. It begins with a byte order mark, without which spreadsheets garble Chinese. No text of a form
   * becomes a formula: what could be one begins with an apostrophe.
   *
   * @param locale the reader's locale: Chinese, otherwise English
   * @return the text, with lines that end in CR LF, to be written in UTF-8
   */
  public String toCsv(Locale locale) {
    return PortfolioTables.of(this, locale).toCsv();
  }

  /**
   * The portfolio as a text from which {@link #ofState} makes it again, exactly: a long run writes it now and then, and goes on
   * from it after a stop.
   *
   * @return lines of cells; no format to rely on but for a version of this library itself
   */
  public String toState() {
    return PortfolioState.write(sums);
  }

  /**
   * The portfolio that {@link #toState} wrote.
   *
   * @param state the text
   * @return the portfolio
   * @throws IllegalArgumentException if the text is none that it wrote
   */
  public static Portfolio ofState(String state) {
    return PortfolioState.read(state);
  }

  /** The number of forms and their mean. */
  @Override
  public String toString() {
    return sums.all + ", " + sums.unreadableForms + " unreadable";
  }

  /** A builder of a portfolio: it takes forms one after the other. Builders are not thread-safe; each thread has its own. */
  public static final class Builder {
    final int kept;
    Tally all = Tally.EMPTY;
    long unreadableForms;
    final SortedMap<String, Tally> byDepartment = new TreeMap<>();
    final SortedMap<String, Tally> byYear = new TreeMap<>();
    final SortedMap<String, Tally> byCategory = new TreeMap<>();
    final SortedMap<String, Tally> byKind = new TreeMap<>();
    final SortedMap<String, Long> grades = new TreeMap<>();
    final SortedMap<String, FindingCount> findings = new TreeMap<>();
    final List<FormSummary> worst = new ArrayList<>();
    final List<FormSummary> best = new ArrayList<>();
    final List<Unreadable> unreadable = new ArrayList<>();

    private Builder(int kept) {
      this.kept = kept;
    }

    /**
     * Adds a form.
     *
     * @param entry the form
     * @return this builder
     */
    public Builder add(Entry entry) {
      if (entry instanceof Scored scored) {
        add(scored);
      } else {
        Unread unread = (Unread) entry;
        unreadableForms++;
        keep(
            Unreadable.of(unread.source(), unread.line(), unread.problem()),
            unreadable,
            Unreadable.IN_ORDER);
      }
      return this;
    }

    /**
     * Adds the forms of a portfolio.
     *
     * @param portfolio the portfolio
     * @return this builder
     */
    public Builder add(Portfolio portfolio) {
      Builder other = portfolio.sums;
      all = all.plus(other.all);
      unreadableForms += other.unreadableForms;
      other.byDepartment.forEach((name, tally) -> add(byDepartment, name, tally));
      other.byYear.forEach((name, tally) -> add(byYear, name, tally));
      other.byCategory.forEach((name, tally) -> add(byCategory, name, tally));
      other.byKind.forEach((name, tally) -> add(byKind, name, tally));
      other.grades.forEach((name, count) -> add(grades, name, count, Long::sum));
      other.findings.values().forEach(this::count);
      other.worst.forEach(form -> keep(form, worst, FormSummary.WORST_FIRST));
      other.best.forEach(form -> keep(form, best, FormSummary.BEST_FIRST));
      other.unreadable.forEach(form -> keep(form, unreadable, Unreadable.IN_ORDER));
      return this;
    }

    /**
     * The portfolio of what was added so far.
     *
     * @return the portfolio; the builder may go on
     */
    public Portfolio build() {
      Builder copy = new Builder(kept);
      copy.all = all;
      copy.unreadableForms = unreadableForms;
      copy.byDepartment.putAll(byDepartment);
      copy.byYear.putAll(byYear);
      copy.byCategory.putAll(byCategory);
      copy.byKind.putAll(byKind);
      copy.grades.putAll(grades);
      copy.findings.putAll(findings);
      copy.worst.addAll(worst);
      copy.best.addAll(best);
      copy.unreadable.addAll(unreadable);
      return new Portfolio(copy);
    }

    private void add(Scored entry) {
      FormScore score = entry.score();
      PerformanceForm form = score.form();
      boolean isScored = Labels.isScored(form);
      Optional<Ratio> percent = isScored ? earned(score) : Optional.empty();
      Tally tally = Tally.of(percent);
      all = all.plus(tally);
      add(byDepartment, department(form.project()), tally);
      add(byKind, form.kind().heading(), tally);
      add(byYear, form.fiscalYear().map(Object::toString).orElse(""), tally);
      for (CategoryScore category : score.byLevel1()) {
        Optional<Ratio> share = isScored ? percent(score, category) : Optional.empty();
        add(byCategory, heading(category), Tally.of(share));
      }
      score
          .grade()
          .filter(grade -> isScored)
          .map(Grade::name)
          .map(FormSummary::clipped)
          .ifPresent(name -> add(grades, name, 1L, Long::sum));
      Map<String, FindingCount> own = new HashMap<>();
      entry
          .findings()
          .forEach(finding -> own.merge(
              finding.code(), FindingCount.of(finding), (before, again) -> before.again()));
      own.values().forEach(this::count);
      percent.ifPresent(share -> keep(entry, share));
    }

    private void keep(Scored entry, Ratio percent) {
      boolean isWorst =
          worst.size() < kept || percent.compareTo(worst.get(kept - 1).percent()) <= 0;
      boolean isBest =
          best.size() < kept || percent.compareTo(best.get(kept - 1).percent()) >= 0;
      if (isWorst || isBest) {
        FormSummary summary = FormSummary.of(entry.source(), entry.score(), percent);
        keep(summary, worst, FormSummary.WORST_FIRST);
        keep(summary, best, FormSummary.BEST_FIRST);
      }
    }

    private <T> void keep(T form, List<T> forms, Comparator<T> order) {
      int at = forms.size();
      while (at > 0 && order.compare(form, forms.get(at - 1)) < 0) {
        at--;
      }
      if (at < kept) {
        forms.add(at, form);
        if (forms.size() > kept) {
          forms.remove(kept);
        }
      }
    }

    private void count(FindingCount count) {
      add(findings, count.code(), count, FindingCount::plus);
    }

    private static void add(SortedMap<String, Tally> groups, String name, Tally tally) {
      add(groups, name, tally, Tally::plus);
    }

    private static <T> void add(
        SortedMap<String, T> groups, String name, T value, BinaryOperator<T> sum) {
      boolean hasPlace = groups.size() < MOST_GROUPS || groups.containsKey(name);
      groups.merge(hasPlace ? name : OTHERS, value, sum);
    }
  }

  private static String department(Project project) {
    String department = FormSummary.clipped(project.competentDepartment());
    return department.isEmpty() ? FormSummary.clipped(project.implementingUnit()) : department;
  }

  private static String heading(CategoryScore category) {
    return category
        .levelOne()
        .map(level -> level.heading())
        .orElseGet(() -> FormSummary.clipped(category.heading()));
  }

  /** The share that the grade is made from: after a veto a form is not among the best. */
  private static Optional<Ratio> earned(FormScore score) {
    return score
        .percent()
        .map(share -> score.adjustedTotal().shareOf(score.available()).min(Ratio.ONE));
  }

  /** The share of a category's points, unless a row of it is unscored. */
  private static Optional<Ratio> percent(FormScore score, CategoryScore category) {
    boolean isComplete = !category.available().isZero()
        && score.indicators().stream()
            .filter(IndicatorScore::isUnscored)
            .noneMatch(row -> isIn(category, row.indicator().category()));
    return isComplete
        ? Optional.of(category.points().shareOf(category.available()))
        : Optional.empty();
  }

  private static boolean isIn(CategoryScore score, IndicatorCategory category) {
    return score.levelOne().isPresent()
        ? score.levelOne().equals(category.levelOne())
        : Objects.equals(score.heading(), category.level1());
  }
}
