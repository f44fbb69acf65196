package dev.jixiao.table;

import static dev.jixiao.table.TableRole.ACTUAL;
import static dev.jixiao.table.TableRole.CERTAIN;
import static dev.jixiao.table.TableRole.CODE;
import static dev.jixiao.table.TableRole.DENOMINATOR;
import static dev.jixiao.table.TableRole.DEPARTMENT_OPINION;
import static dev.jixiao.table.TableRole.DEPARTMENT_SCORE;
import static dev.jixiao.table.TableRole.DEVIATION;
import static dev.jixiao.table.TableRole.FINANCE_OPINION;
import static dev.jixiao.table.TableRole.FINANCE_SCORE;
import static dev.jixiao.table.TableRole.FORECAST;
import static dev.jixiao.table.TableRole.IMPOSSIBLE;
import static dev.jixiao.table.TableRole.INITIAL_TARGET;
import static dev.jixiao.table.TableRole.LEVEL1;
import static dev.jixiao.table.TableRole.LEVEL2;
import static dev.jixiao.table.TableRole.LIKELIHOOD;
import static dev.jixiao.table.TableRole.MID_TERM_TARGET;
import static dev.jixiao.table.TableRole.NAME;
import static dev.jixiao.table.TableRole.NUMERATOR;
import static dev.jixiao.table.TableRole.POSSIBLE;
import static dev.jixiao.table.TableRole.PRIOR_YEAR;
import static dev.jixiao.table.TableRole.SCORE;
import static dev.jixiao.table.TableRole.SIGN;
import static dev.jixiao.table.TableRole.TARGET;
import static dev.jixiao.table.TableRole.THIRD_PARTY_OPINION;
import static dev.jixiao.table.TableRole.THIRD_PARTY_SCORE;
import static dev.jixiao.table.TableRole.UNIT;
import static dev.jixiao.table.TableRole.UNIT_SCORE;
import static dev.jixiao.table.TableRole.WEIGHT;

import java.util.Map;

/** The fields of an indicator as pointers name them, and the columns in which a table has them. */
final class IndicatorFields {
  private static final TableRole[] NONE = {};
  private static final Map<String, TableRole[]> ROLES = Map.ofEntries(
      entry("level1", LEVEL1),
      entry("level2", LEVEL2),
      entry("category", LEVEL2, LEVEL1),
      entry("name", NAME),
      entry("code", CODE),
      entry("target", TARGET, SIGN),
      entry("sign", SIGN),
      entry("unit", UNIT),
      entry("initialTarget", INITIAL_TARGET),
      entry("midTermTarget", MID_TERM_TARGET),
      entry("actual", ACTUAL),
      entry("forecast", FORECAST),
      entry("derivation", NUMERATOR, DENOMINATOR, PRIOR_YEAR),
      entry("numerator", NUMERATOR),
      entry("denominator", DENOMINATOR),
      entry("priorYear", PRIOR_YEAR),
      entry("likelihood", LIKELIHOOD, CERTAIN, POSSIBLE, IMPOSSIBLE),
      entry("weight", WEIGHT),
      entry("reportedScore", SCORE),
      entry("deviation", DEVIATION),
      entry(
          "judgements",
          UNIT_SCORE,
          DEPARTMENT_SCORE,
          FINANCE_SCORE,
          THIRD_PARTY_SCORE,
          DEPARTMENT_OPINION,
          FINANCE_OPINION,
          THIRD_PARTY_OPINION));

  private IndicatorFields() {}

  private static Map.Entry<String, TableRole[]> entry(String field, TableRole... roles) {
    return Map.entry(field, roles);
  }

  /** The columns in which a field stands, the likeliest first. */
  static TableRole[] rolesOf(String field) {
    return ROLES.getOrDefault(field, NONE);
  }
}
