package dev.jixiao.json;

import dev.jixiao.explain.Explanation;
import dev.jixiao.explain.Step;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import dev.jixiao.value.Ratio;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes why: explanations step by step, problems, and sentences in both languages. */
final class ReasonWriter {
  private final Output out;

  ReasonWriter(Output out) {
    this.out = out;
  }

  void message(String name, Message message) throws IOException {
    out.startObject(name);
    out.anyText("en", message.english());
    out.anyText("zh", message.chinese());
    out.endObject();
  }

  void problem(String name, Optional<Problem> problem) throws IOException {
    if (problem.isPresent()) {
      out.startObject(name);
      fields(problem.get());
    }
  }

  void problems(String name, List<Problem> problems) throws IOException {
    out.startList(name);
    for (Problem problem : problems) {
      problem(problem);
    }
    out.endList();
  }

  void problem(Problem problem) throws IOException {
    out.startObject();
    fields(problem);
  }

  private void fields(Problem problem) throws IOException {
    out.anyText("code", problem.code());
    out.text("location", problem.location());
    Place place = problem.place().orElse(null);
    if (place instanceof Place.Document document) {
      out.number("line", document.line());
      out.number("column", document.column());
    } else if (place instanceof Place.Cell cell) {
      out.text("table", cell.table());
      out.anyText("cell", cell.address());
    }
    message("message", problem.wording());
    out.truth("warning", problem.isWarning());
    out.endObject();
  }

  void explanation(Explanation explanation) throws IOException {
    out.startList("explanation");
    for (Step step : explanation.steps()) {
      step(step);
    }
    out.endList();
  }

  /** A step with its numbers where it has some, and always its sentence. */
  private void step(Step step) throws IOException {
    out.startObject();
    if (step instanceof Step.Calculation calculation) {
      out.anyText("operation", calculation.operation().name());
      out.startList("operands");
      for (Ratio operand : calculation.operands()) {
        out.number(operand);
      }
      out.endList();
      out.field("result");
      out.number(calculation.result());
    } else if (step instanceof Step.Rounding rounding) {
      out.anyText("rounding", rounding.mode().name());
      out.number("scale", rounding.scale());
      out.field("operand");
      out.number(rounding.operand());
      out.field("result");
      out.number(rounding.result());
    } else if (step instanceof Step.Fact fact) {
      out.anyText("fact", fact.name().english());
      out.anyText("value", fact.value());
    }
    if (step instanceof Step.Group group) {
      message("text", group.name());
      out.startList("steps");
      for (Step part : group.steps()) {
        step(part);
      }
      out.endList();
    } else {
      message("text", Message.of(step.toText(Locale.ENGLISH), step.toText(Locale.CHINESE)));
    }
    out.endObject();
  }
}
