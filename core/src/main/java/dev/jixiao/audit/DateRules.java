package dev.jixiao.audit;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.problem.Message;
import dev.jixiao.target.DeadlineTarget;
import dev.jixiao.target.PeriodTarget;
import dev.jixiao.target.Target;
import dev.jixiao.value.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules about dates. */
final class DateRules {
  static final List<AuditRule> ALL = List.of(new Unclear(), new OutsideYear(), new OutsideTerm());

  private DateRules() {}

  /** Looks for dates that can be misread. */
  static final class Unclear extends StandardRule.OfRows {
    private static final int MAX_LENGTH = 64;
    private static final Pattern DOTTED =
        Pattern.compile("[≤<≥>=＝≦≧]?\\s*\\d{1,2}[.．]\\d{1,2}日?(?:前|之前|底前)?");
    private static final Pattern BARE_MONTH = Pattern.compile("[≤<≥>=＝≦≧＜＞]=?\\s*\\d{1,2}\\s*月");
    private static final Pattern BROKEN = Pattern.compile(
        "[\\d\\s年月日号底前初末上中下旬≤<≥至到~—–\\-./]*\\d\\s*[月日号][\\d\\s年月日号底前初末上中下旬至到~—–\\-./]*");

    Unclear() {
      super("DATE_UNCLEAR", Severity.WARNING, EVERY_KIND);
    }

    @Override
    public Set<String> supersedes() {
      return Set.of("TARGET_UNREADABLE");
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      PartialDate date = row.targetDate().orElse(null);
      String text = row.targetText();
      boolean ambiguous = date != null
          && !date.hasYear()
          && (DOTTED.matcher(text).matches() || BARE_MONTH.matcher(text).matches());
      boolean broken = row.asked() == Asked.FREE_TEXT
          && text.length() <= MAX_LENGTH
          && Names.holdsDigit(text)
          && BROKEN.matcher(text).matches();
      if (!ambiguous && !broken) {
        return;
      }
      Optional<String> suggestion = date != null ? suggestion(date, context) : Optional.empty();
      findings.accept(at(row.at("target"))
          .reported(text)
          .suggestion(suggestion)
          .message(
              "the date \"{}\" is not clear; write the whole date{}",
              "时限“{}”不明确；请写明完整日期{}",
              text,
              suggestion
                  .map(s -> Message.of(", such as {}", "，如“{}”").with(s))
                  .orElse(Message.of("")))
          .build());
    }

    private static Optional<String> suggestion(PartialDate date, AuditContext context) {
      String day = date.day() == 0 ? "月底前" : "月" + date.day() + "日前";
      return context.form().fiscalYear().map(year -> year + "年" + date.month() + day);
    }
  }

  /** Compares dates with the fiscal year. */
  static final class OutsideYear extends StandardRule.OfRows {
    OutsideYear() {
      super("DATE_OUTSIDE_YEAR", Severity.WARNING, EVERY_KIND, Need.YEAR);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      if (row.targetDate().isEmpty()) {
        return;
      }
      Year year = context.form().fiscalYear().orElse(null);
      if (year != null && isOutside(row, year.getValue())) {
        findings.accept(at(row.at("target"))
            .reported(row.targetText())
            .message(
                "the date \"{}\" is not in the fiscal year {}; correct it, or state the target of this "
                    + "year",
                "时限“{}”不在{}年度内；请核对，或填写本年度的阶段目标",
                row.targetText(),
                year)
            .build());
      }
    }

    // a period may reach beyond the year, as that of a project of several years does
    private static boolean isOutside(AuditRow row, int year) {
      if (row.indicator().target() instanceof PeriodTarget period) {
        return (period.from().hasYear() && period.from().year() > year)
            || (period.to().hasYear() && period.to().year() < year);
      }
      PartialDate date = row.targetDate().orElse(null);
      return date != null && date.hasYear() && date.year() != year;
    }
  }

  /** Compares dates with the term of the project. */
  static final class OutsideTerm extends StandardRule {
    private static final Pattern NUMBERED = Pattern.compile("\\d.*[年./-]");

    OutsideTerm() {
      super("DATE_OUTSIDE_TERM", Severity.WARNING, PROJECTS);
    }

    @Override
    public Set<String> supersedes() {
      return Set.of("DATE_OUTSIDE_YEAR");
    }

    /** The term of a project, with the first and the last date that it names. */
    private record Term(String text, PartialDate from, PartialDate to) {
      boolean isOfYear(Year year) {
        return year.getValue() >= from.year() && year.getValue() <= to.year();
      }

      // the end of a year, a month or a day that the term ends in is within it
      boolean holds(PartialDate date) {
        LocalDate day = date.lastDay();
        return !day.isBefore(from.firstDay()) && !day.isAfter(endFor(date));
      }

      // a date that names the month only is compared with the month in which the term ends
      private LocalDate endFor(PartialDate date) {
        LocalDate last = to.lastDay();
        if (date.month() == 0) {
          return last.withDayOfYear(last.lengthOfYear());
        }
        return date.day() == 0 ? last.withDayOfMonth(last.lengthOfMonth()) : last;
      }
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      ActualValue term = context.form().project().term().orElse(null);
      if (term == null || term.isMissing()) {
        return;
      }
      PartialDate from = term.date().filter(PartialDate::hasYear).orElse(null);
      PartialDate to = term.endDate().filter(PartialDate::hasYear).orElse(from);
      if (from == null || to == null) {
        if (NUMBERED.matcher(term.text()).find()) {
          findings.accept(ofTerm(
              term.text(),
              "the term of the project is not clear or ends before it begins; write its first and its last month, such as 2023年1月-2025年12月",
              "起止时间“" + term.text() + "”不明确，或结束早于开始；请写明起止年月，如“2023年1月-2025年12月”"));
        }
      } else {
        check(new Term(term.text(), from, to), context, findings);
      }
    }

    private Finding ofTerm(String text, String english, String chinese) {
      return at("/project/term").reported(text).message(english, chinese).build();
    }

    private void check(Term term, AuditContext context, Consumer<Finding> findings) {
      Year year = context.form().fiscalYear().orElse(null);
      if (year != null && !term.isOfYear(year)) {
        findings.accept(ofYear(year, term));
        return; // each date of another year would be reported again
      }
      for (AuditRow row : context.applying()) {
        PartialDate date = date(row.indicator().target());
        if (date != null && year != null) {
          date = date.inYear(year.getValue());
        }
        check(row, "target", row.indicator().target(), date, term, findings);
        row.indicator()
            .midTermTarget()
            .ifPresent(target -> check(row, "midTermTarget", target, date(target), term, findings));
      }
    }

    private Finding ofYear(Year year, Term term) {
      return at("/fiscalYear")
          .reported(year.toString())
          .addRelated("/project/term")
          .message(
              "the year {} is not in the term of the project, {}; correct one of the two",
              "年度{}不在项目起止时间“{}”内；请核实更正",
              year,
              term.text())
          .build();
    }

    private void check(
        AuditRow row,
        String field,
        Target target,
        @Nullable PartialDate date,
        Term term,
        Consumer<Finding> findings) {
      if (date != null && date.hasYear() && !term.holds(date)) {
        findings.accept(at(row.at(field))
            .reported(target.text())
            .addRelated("/project/term")
            .message(
                "the date \"{}\" is not in the term of the project, {}; write a date within it, or correct "
                    + "the term",
                "时限“{}”不在项目起止时间“{}”内；请填写起止时间内的日期，或更正起止时间",
                target.text(),
                term.text())
            .build());
      }
    }

    private static @Nullable PartialDate date(Target target) {
      if (target instanceof DeadlineTarget deadline) {
        return deadline.date();
      }
      return target instanceof PeriodTarget period ? period.to() : null;
    }
  }
}
