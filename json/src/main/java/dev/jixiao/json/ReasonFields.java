package dev.jixiao.json;

import dev.jixiao.explain.Explanation;
import dev.jixiao.explain.Step;
import dev.jixiao.json.Output.Words;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields that say why: of problems, of the steps of an explanation, and of sentences in both languages. */
final class ReasonFields {
  static final Shape<Message, Void> MESSAGE = Shape.<Message, Void>builder()
      .written("en", (message, out) -> out.text("en", message.english()))
      .written("zh", (message, out) -> out.text("zh", message.chinese()))
      .build();

  static final Shape<Problem, Void> PROBLEM = Shape.<Problem, Void>builder()
      .written("code", (problem, out) -> out.text("code", problem.code()))
      .written("location", (problem, out) -> {
        if (!problem.location().isEmpty()) {
          out.text("location", problem.location());
        }
      })
      .written("line", (problem, out) -> {
        if (problem.place().orElse(null) instanceof Place.Document document) {
          out.number("line", document.line());
        }
      })
      .written("column", (problem, out) -> {
        if (problem.place().orElse(null) instanceof Place.Document document) {
          out.number("column", document.column());
        }
      })
      .written("table", (problem, out) -> {
        if (problem.place().orElse(null) instanceof Place.Cell cell
            && !cell.table().isEmpty()) {
          out.text("table", cell.table());
        }
      })
      .written("cell", (problem, out) -> {
        if (problem.place().orElse(null) instanceof Place.Cell cell) {
          out.text("cell", cell.address());
        }
      })
      .written("message", (problem, out) -> message("message", problem.wording(), out))
      .written("warning", (problem, out) -> out.truth("warning", problem.isWarning()))
      .build();

  /** A step with its numbers where it has some, and always its sentence. */
  static final Shape<Step, Void> STEP = Shape.<Step, Void>builder()
      .written("operation", (step, out) -> {
        if (step instanceof Step.Calculation calculation) {
          out.text("operation", calculation.operation().name());
        }
      })
      .written("operands", (step, out) -> {
        if (step instanceof Step.Calculation calculation) {
          out.list("operands", calculation.operands(), (operand, to) -> to.number(operand));
        }
      })
      .written("rounding", (step, out) -> {
        if (step instanceof Step.Rounding rounding) {
          out.text("rounding", rounding.mode().name());
        }
      })
      .written("scale", (step, out) -> {
        if (step instanceof Step.Rounding rounding) {
          out.number("scale", rounding.scale());
        }
      })
      .written("operand", (step, out) -> {
        if (step instanceof Step.Rounding rounding) {
          out.name("operand");
          out.number(rounding.operand());
        }
      })
      .written("result", ReasonFields::result)
      .written("fact", (step, out) -> {
        if (step instanceof Step.Fact fact) {
          out.text("fact", fact.name().english());
        }
      })
      .written("value", (step, out) -> {
        if (step instanceof Step.Fact fact) {
          out.text("value", fact.value());
        }
      })
      .written("text", ReasonFields::sentence)
      .written("steps", ReasonFields::steps)
      .build();

  private ReasonFields() {}

  private static void result(Step step, Output out) throws IOException {
    if (step instanceof Step.Calculation calculation) {
      out.name("result");
      out.number(calculation.result());
    } else if (step instanceof Step.Rounding rounding) {
      out.name("result");
      out.number(rounding.result());
    }
  }

  // a sentence is made in the languages that are asked for
  private static void sentence(Step step, Output out) throws IOException {
    Optional<Locale> language = out.words().language();
    if (language.isPresent()) {
      out.text(
          "text",
          step instanceof Step.Group group
              ? group.name().in(language.get())
              : step.toText(language.get()));
    } else {
      message(
          "text",
          step instanceof Step.Group group
              ? group.name()
              : Message.of(step.toText(Locale.ENGLISH), step.toText(Locale.CHINESE)),
          out);
    }
  }

  private static void steps(Step step, Output out) throws IOException {
    if (step instanceof Step.Group group) {
      out.list("steps", group.steps(), STEP::write);
    }
  }

  static void message(String name, Message message, Output out) throws IOException {
    Optional<Locale> language = out.words().language();
    if (language.isPresent()) {
      out.text(name, message.in(language.get()));
    } else {
      out.name(name);
      MESSAGE.write(message, out);
    }
  }

  /** An explanation as one text, if that is asked for. */
  static void reason(Explanation explanation, Output out) throws IOException {
    if (out.words().detail() != Words.Detail.TEXT) {
      return;
    }
    String name = "reason";
    Optional<Locale> language = out.words().language();
    if (language.isPresent()) {
      out.text(name, explanation.toText(language.get()));
    } else {
      message(
          name,
          Message.of(explanation.toText(Locale.ENGLISH), explanation.toText(Locale.CHINESE)),
          out);
    }
  }

  static void problem(String name, Optional<Problem> problem, Output out) throws IOException {
    if (problem.isPresent()) {
      out.name(name);
      PROBLEM.write(problem.get(), out);
    }
  }

  /** The steps of a score or a part of it, if they are asked for. */
  static void explanation(List<Step> steps, Output out) throws IOException {
    if (out.words().detail() == Words.Detail.STEPS) {
      out.list("explanation", steps, STEP::write);
    }
  }
}
