package dev.jixiao.example.benchmarks.work;

import java.math.BigDecimal;
import java.util.List;

/**
 * A form as a person typed it, and the total it deserves.
 *
 * @param title the title
 * @param year the fiscal year
 * @param project the project
 * @param department the competent department (主管部门)
 * @param unit the implementing unit (实施单位)
 * @param expected the annual goal
 * @param achieved what became of the goal
 * @param annual the annual budget (全年预算数) in 万元
 * @param executed the spending (全年执行数) in 万元
 * @param budgetPoints the points of the budget row, which weighs 10
 * @param rows the indicators
 */
public record TypedForm(
    String title,
    int year,
    String project,
    String department,
    String unit,
    String expected,
    String achieved,
    BigDecimal annual,
    BigDecimal executed,
    BigDecimal budgetPoints,
    List<TypedRow> rows) {

  /**
   * The total the form deserves.
   *
   * @return the sum of the rounded points
   */
  public BigDecimal total() {
    return rows.stream().map(TypedRow::points).reduce(budgetPoints, BigDecimal::add);
  }

  /**
   * The total in hundredths of a point, as programs without decimals count it.
   *
   * @return the total times a hundred
   */
  public long totalCents() {
    return total().movePointRight(2).longValueExact();
  }
}
