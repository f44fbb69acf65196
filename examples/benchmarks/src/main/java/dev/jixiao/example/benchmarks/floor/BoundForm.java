package dev.jixiao.example.benchmarks.floor;

import java.math.BigDecimal;
import java.util.List;

/** A form as Jackson's data binding fills it: public fields, nothing checked. */
public final class BoundForm {
  /** The title. */
  public String title;

  /** The fiscal year. */
  public int fiscalYear;

  /** The project. */
  public Project project;

  /** The budget block. */
  public Budget budget;

  /** The annual goal. */
  public Goal goal;

  /** The indicators. */
  public List<Indicator> indicators;

  /** The total as reported. */
  public Total reportedTotal;

  /** Whose project it is. */
  public static final class Project {
    /** The name. */
    public String name;

    /** The competent department. */
    public String competentDepartment;

    /** The implementing unit. */
    public String implementingUnit;
  }

  /** The budget block. */
  public static final class Budget {
    /** The unit of its amounts. */
    public String unit;

    /** The total row. */
    public Line total;

    /** The rows by source. */
    public List<Line> sources;
  }

  /** A row of the budget block. */
  public static final class Line {
    /** The source. */
    public String source;

    /** The initial budget. */
    public BigDecimal initial;

    /** The annual budget. */
    public BigDecimal annual;

    /** The spending. */
    public BigDecimal executed;

    /** The weight. */
    public BigDecimal weight;

    /** The score as reported. */
    public BigDecimal reportedScore;
  }

  /** The annual goal. */
  public static final class Goal {
    /** What was expected. */
    public String expected;

    /** What was achieved. */
    public String actual;
  }

  /** An indicator row. */
  public static final class Indicator {
    /** The level-one heading. */
    public String level1;

    /** The level-two heading. */
    public String level2;

    /** The name. */
    public String name;

    /** The target cell. */
    public String target;

    /** The actual cell. */
    public String actual;

    /** The weight. */
    public BigDecimal weight;

    /** The score as reported. */
    public BigDecimal reportedScore;

    /** The reason for a deviation. */
    public String deviation;
  }

  /** The total as reported. */
  public static final class Total {
    /** The sum of the weights. */
    public BigDecimal weight;

    /** The sum of the scores. */
    public BigDecimal score;
  }
}
