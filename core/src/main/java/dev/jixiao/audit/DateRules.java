package dev.jixiao.audit;

import dev.jixiao.target.PeriodTarget;
import dev.jixiao.value.PartialDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The rules about dates. */
final class DateRules {
  static final List<AuditRule> ALL = List.of(new Unclear(), new OutsideYear());

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
      boolean broken = row.asked() == Asked.FREE
          && text.length() <= MAX_LENGTH
          && BROKEN.matcher(text).matches();
      if (!ambiguous && !broken) {
        return;
      }
      Optional<String> suggestion = date != null ? suggestion(date, context) : Optional.empty();
      findings.accept(at(row.at("target"))
          .reported(text)
          .suggestion(suggestion)
          .message(
              "the date \"" + text + "\" is not clear; write the whole date"
                  + suggestion.map(s -> ", such as " + s).orElse(""),
              "时限“" + text + "”不明确；请写明完整日期"
                  + suggestion.map(s -> "，如“" + s + "”").orElse(""))
          .build());
    }

    private static Optional<String> suggestion(PartialDate date, AuditContext context) {
      String day = date.day() == 0 ? "月底前" : "月" + date.day() + "日前";
      return context.form().fiscalYear().map(year -> year + "年" + date.month() + day);
    }
  }

  /** Holds dates against the fiscal year. */
  static final class OutsideYear extends StandardRule.OfRows {
    OutsideYear() {
      super("DATE_OUTSIDE_YEAR", Severity.WARNING, EVERY_KIND, Need.YEAR);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      Year year = context.form().fiscalYear().orElse(null);
      if (year != null && isOutside(row, year.getValue())) {
        findings.accept(at(row.at("target"))
            .reported(row.targetText())
            .message(
                "the date \"" + row.targetText() + "\" is not in the fiscal year " + year
                    + "; correct it, or state the target of this year",
                "时限“" + row.targetText() + "”不在" + year + "年度内；请核对，或填写本年度的阶段目标")
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
}
