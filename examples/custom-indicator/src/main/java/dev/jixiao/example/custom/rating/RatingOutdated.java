package dev.jixiao.example.custom.rating;

import dev.jixiao.audit.AuditContext;
import dev.jixiao.audit.AuditRule;
import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.form.AttributeKey;
import dev.jixiao.form.Indicator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Consumer;

/** Reports ratings that were given before the fiscal year, and texts that should be dates and are not. */
public final class RatingOutdated implements AuditRule {
  /** The day on which the rating was given, as a further cell of the indicator. */
  public static final AttributeKey<LocalDate> RATED_ON =
      AttributeKey.of("ratedOn", RatingOutdated::date, LocalDate::toString);

  /** For the service loader. */
  public RatingOutdated() {}

  // A key rejects a text with IllegalArgumentException, which DateTimeException is not.
  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a date like 2023-06-30: " + text, e);
    }
  }

  @Override
  public String code() {
    return "RATING_OUTDATED";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(AuditContext context, Consumer<Finding> findings) {
    List<Indicator> rows = context.form().indicators();
    context.form().fiscalYear().ifPresent(year -> {
      for (int i = 0; i < rows.size(); i++) {
        check(rows.get(i), year, "/indicators/" + i + "/attributes/" + RATED_ON.name(), findings);
      }
    });
  }

  private void check(Indicator row, Year year, String location, Consumer<Finding> findings) {
    try {
      row.attribute(RATED_ON)
          .filter(day -> day.getYear() < year.getValue())
          .ifPresent(day -> findings.accept(at(location)
              .reported(day.toString())
              .message(
                  "the rating of {} is older than the fiscal year {}",
                  "等级评定于{}，早于预算年度{}",
                  day,
                  year)
              .build()));
    } catch (IllegalArgumentException e) {
      findings.accept(at(location)
          .message("the day of the rating is {}", "评定日期应写作2023-06-30的形式", e.getMessage())
          .build());
    }
  }
}
