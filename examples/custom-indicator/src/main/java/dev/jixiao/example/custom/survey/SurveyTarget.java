package dev.jixiao.example.custom.survey;

import dev.jixiao.target.QuantityTarget;
import dev.jixiao.target.Target;

/**
 * The satisfaction rate that a survey is to find.
 *
 * @param text the cell as written, such as 满意率≥90%(调查)
 * @param rate the rate in it
 */
public record SurveyTarget(String text, QuantityTarget rate) implements Target {
  @Override
  public String canonical() {
    return "调查满意率" + rate.canonical();
  }
}
