package dev.jixiao.example.benchmarks.floor;

/**
 * A result that keeps for every row what it was made from, and can say it in words.
 *
 * @param rows the indicators
 * @param budget the budget row
 * @param total the total in hundredths of a point
 * @param grade the grade, 0 for 优 to 3 for 差
 */
public record Traced(Row[] rows, Row budget, long total, int grade) {
  private static final String[] GRADES = {"优", "良", "中", "差"};

  /**
   * Scores a form.
   *
   * @param form the form
   * @return the result
   */
  public static Traced of(LongForm form) {
    Row[] rows = new Row[form.kinds().length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Row.of(form.kinds()[i], form.targets()[i], form.actuals()[i], form.weights()[i]);
    }
    return of(rows, form.annual(), form.executed());
  }

  static Traced of(Row[] rows, long annual, long executed) {
    Row budget = Row.of(CellScanner.AT_LEAST, annual, executed, FloorLong.BUDGET_WEIGHT);
    long total = budget.score;
    for (Row row : rows) {
      total += row.score;
    }
    return new Traced(rows, budget, total, FloorLong.grade(total));
  }

  /**
   * The result in words.
   *
   * @return one line a row, and one for the total
   */
  public String toText() {
    StringBuilder text = new StringBuilder(2048);
    text.append("预算执行：");
    budget.describe(text);
    for (int i = 0; i < rows.length; i++) {
      text.append("指标").append(i + 1).append('：');
      rows[i].describe(text);
    }
    text.append("总分：");
    Numbers.append(total, 100, text);
    return text.append("分，评价等级为“").append(GRADES[grade]).append("”").toString();
  }

  /**
   * A row of a result.
   *
   * @param kind the kind
   * @param target the target
   * @param actual the actual value
   * @param weight the weight in hundredths of a point
   * @param part the numerator of the completion
   * @param whole the denominator of the completion
   * @param score the score in hundredths of a point
   */
  public record Row(
      byte kind, long target, long actual, long weight, long part, long whole, long score) {

    static Row of(byte kind, long target, long actual, long weight) {
      long score = FloorLong.row(kind, target, actual, weight);
      return switch (kind) {
        case CellScanner.AT_LEAST -> new Row(kind, target, actual, weight, actual, target, score);
        case CellScanner.AT_MOST -> new Row(kind, target, actual, weight, target, actual, score);
        default -> new Row(kind, target, actual, weight, score, weight, score);
      };
    }

    void describe(StringBuilder text) {
      text.append("目标值");
      Numbers.append(target, CellScanner.ONE, text);
      text.append("，实际完成值");
      Numbers.append(actual, CellScanner.ONE, text);
      text.append(score == weight ? "，已完成，完成率" : "，未完成，完成率");
      Numbers.append(Math.round(10_000.0 * part / whole), 100, text);
      text.append("%，分值");
      Numbers.append(weight, 100, text);
      text.append("分，按完成率计分并四舍五入保留两位小数，得");
      Numbers.append(score, 100, text);
      text.append("分。依据：财预〔2020〕10号\n");
    }
  }
}
