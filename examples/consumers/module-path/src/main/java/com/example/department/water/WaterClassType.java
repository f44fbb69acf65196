package com.example.department.water;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.target.IndicatorType;
import dev.jixiao.value.Ratio;

/** Classes of surface water, Ⅰ to Ⅴ; found as a service. */
public final class WaterClassType implements IndicatorType<WaterClass> {
  static final String CLASSES = "ⅠⅡⅢⅣⅤ";

  /** For the service loader. */
  public WaterClassType() {}

  @Override
  public String name() {
    return "water-class";
  }

  @Override
  public Class<WaterClass> targetType() {
    return WaterClass.class;
  }

  @Override
  public Parsed<WaterClass> parse(String text) {
    int number = numberIn(text);
    return number == 0 ? Parsed.unrecognised() : Parsed.ok(new WaterClass(text, number));
  }

  @Override
  public Comparison compare(WaterClass target, ActualValue actual, ComparisonContext context) {
    int reached = numberIn(actual.text());
    if (reached == 0) {
      return Comparison.undetermined(Problem.of("WATER_CLASS_UNKNOWN", "not a water class: " + actual.text()));
    }
    return reached <= target.worst() ? Comparison.met() : Comparison.partlyMet(Ratio.of(target.worst(), reached));
  }

  private static int numberIn(String text) {
    String cell = text.strip();
    return cell.endsWith("类") && cell.length() > 1 ? CLASSES.indexOf(cell.charAt(cell.length() - 2)) + 1 : 0;
  }
}
