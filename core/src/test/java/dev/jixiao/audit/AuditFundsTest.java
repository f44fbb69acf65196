package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The budget block: what its total row states, and what its sources say where that is blank. */
class AuditFundsTest {
  private static final FundingLine CURRENT = line(FundingSource.CURRENT_APPROPRIATION)
      .annual(money("30"))
      .executed(money("20"))
      .weight(Points.of(6))
      .reportedScore(Points.of(4))
      .build();
  private static final FundingLine CARRIED = line(FundingSource.CARRIED_OVER)
      .annual(money("10"))
      .executed(money("10"))
      .weight(Points.of(4))
      .reportedScore(Points.of(3))
      .deviation("尾款未付")
      .build();

  private static FundingLine.Builder line(FundingSource source) {
    return FundingLine.builder().source(source);
  }

  private static AuditFunds funds(FundingLine.Builder total, FundingLine... sources) {
    return new AuditFunds(
        BudgetExecution.builder().total(total.build()).addSources(sources).build());
  }

  @Test
  void aTotalRowThatIsFilledInIsUsedItself() {
    AuditFunds funds = funds(
        line(FundingSource.TOTAL)
            .annual(money("50"))
            .executed(money("40"))
            .weight(Points.of(10))
            .reportedScore(Points.of(8)),
        CURRENT,
        CARRIED);
    assertFalse(funds.isTotalBlank());
    assertEquals(Optional.of(money("50")), funds.amount(FundingLine::annual));
    assertEquals(Optional.of(Ratio.of(4, 5)), funds.rate());
    assertEquals(Optional.of(Points.of(10)), funds.weight());
    assertEquals(Optional.of(Points.of(8)), funds.reportedScore());
  }

  @Test
  void aTotalRowThatIsBlankOrZeroIsReadFromItsSources() {
    for (FundingLine.Builder total : new FundingLine.Builder[] {
      line(FundingSource.TOTAL), line(FundingSource.TOTAL).annual(money("0")).executed(money("0"))
    }) {
      AuditFunds funds = funds(total, CURRENT, CARRIED);
      assertTrue(funds.isTotalBlank());
      assertEquals(Optional.of(money("40")), funds.amount(FundingLine::annual));
      assertEquals(Optional.of(Ratio.of(3, 4)), funds.rate());
      assertEquals(Optional.of(Points.of(10)), funds.weight());
      assertEquals(Optional.of(Points.of(7)), funds.reportedScore());
    }
  }

  @Test
  void anAmountThatOnlyTheSourcesStateIsTheirSum() {
    AuditFunds funds = funds(line(FundingSource.TOTAL).annual(money("40")), CURRENT, CARRIED);
    assertFalse(funds.isTotalBlank());
    assertEquals(Optional.of(money("30")), funds.amount(FundingLine::executed));
  }

  @Test
  void sourcesWithoutABudgetLeaveTheTotalRowAsItIs() {
    AuditFunds zero = funds(
        line(FundingSource.TOTAL).annual(money("0")).executed(money("0")),
        line(FundingSource.OTHER).annual(money("0")).build());
    assertFalse(zero.isTotalBlank());
    assertEquals(Optional.empty(), zero.rate());
    AuditFunds none = funds(line(FundingSource.TOTAL).executed(money("5")));
    assertFalse(none.isTotalBlank());
    assertEquals(Optional.empty(), none.amount(FundingLine::annual));
    assertEquals(Optional.empty(), none.rate());
    assertEquals(
        Optional.empty(), funds(line(FundingSource.TOTAL).annual(money("5"))).rate());
  }

  @Test
  void aTotalAmongTheSourcesIsNoSource() {
    AuditFunds funds = funds(
        line(FundingSource.TOTAL), line(FundingSource.TOTAL).annual(money("40")).build(), CURRENT);
    assertEquals(1, funds.sources().size());
    assertEquals(Optional.of(money("30")), funds.sum(FundingLine::annual));
  }

  @Test
  void aReasonMayBeInAnyRow() {
    assertTrue(funds(line(FundingSource.TOTAL).deviation("年中追加")).isReasoned());
    assertTrue(funds(line(FundingSource.TOTAL), CURRENT, CARRIED).isReasoned());
    assertFalse(funds(line(FundingSource.TOTAL).deviation("/"), CURRENT).isReasoned());
  }
}
