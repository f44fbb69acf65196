package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.PartialDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Looks for dates that can be misread.
 *
 * <p>R41.
 */
final class DateUnclearRule extends RowRule {
  private static final int MAX_LENGTH = 64;
  private static final Pattern DOTTED =
      Pattern.compile("[≤<≥>=＝≦≧]?\\s*\\d{1,2}[.．]\\d{1,2}日?(?:前|之前|底前)?");
  private static final Pattern BARE_MONTH = Pattern.compile("[≤<≥>=＝≦≧＜＞]=?\\s*\\d{1,2}\\s*月");
  private static final Pattern BROKEN = Pattern.compile(
      "[\\d\\s年月日号底前初末上中下旬≤<≥至到~—–\\-./]*\\d\\s*[月日号][\\d\\s年月日号底前初末上中下旬至到~—–\\-./]*");

  DateUnclearRule() {
    super(
        "DATE_UNCLEAR",
        Severity.WARNING,
        new RuleDescription(
            "R41",
            Message.of("A date can be read in two ways, or does not exist.", "时限写法有歧义或日期不存在。"),
            Message.of(
                "≤10月 may mean by October or within ten months, and ≤12.31日 looks like a decimal.",
                "“≤10月”可理解为10月底前或10个月内，“≤12.31日”形同小数。"),
            "指标值“≤12.31日”“≤10月”",
            Message.of("Write the whole date, such as 2020年12月31日前.", "写明完整日期，如“2020年12月31日前”。")));
  }

  @Override
  public Set<String> supersedes() {
    return Set.of("TARGET_UNREADABLE");
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    PartialDate date = row.target().date();
    String text = row.targetText();
    boolean ambiguous = date != null
        && !date.hasYear()
        && (DOTTED.matcher(text).matches() || BARE_MONTH.matcher(text).matches());
    boolean broken = row.target().kind() == TargetFacts.Kind.FREE
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
            "时限“" + text + "”不明确；请写明完整日期" + suggestion.map(s -> "，如“" + s + "”").orElse(""))
        .build());
  }

  private static Optional<String> suggestion(PartialDate date, AuditContext context) {
    String day = date.day() == 0 ? "月底前" : "月" + date.day() + "日前";
    return context.form().fiscalYear().map(year -> year + "年" + date.month() + day);
  }
}
