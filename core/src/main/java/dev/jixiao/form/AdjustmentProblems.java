package dev.jixiao.form;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what is wrong with the adjustments of a row or of a form, so that none is left uncounted in silence. */
final class AdjustmentProblems {
  private final List<Problem> problems = new ArrayList<>(0);
  private final Map<String, String> attributes;

  AdjustmentProblems(Map<String, String> attributes) {
    this.attributes = attributes;
  }

  /** Looks at an adjustment and at a further cell that bears its name. */
  AdjustmentProblems add(String field, Optional<? extends Adjustment<?>> adjustment) {
    if (adjustment.isPresent()) {
      adjustment
          .flatMap(Adjustment::problem)
          .ifPresent(problem -> problems.add(problem.at("/" + field)));
    }
    return addName(field);
  }

  /** Looks at a further cell that bears the name of a field, in which it would count. */
  AdjustmentProblems addName(String field) {
    if (attributes.containsKey(field)) {
      problems.add(Problem.builder()
          .code(ProblemCode.ADJUSTMENT_UNREADABLE.name())
          .wording(Message.of(
              "\"" + field + "\" is a field of its own; among the attributes it is not counted",
              "“" + field + "”是单独的字段，写在 attributes 中不计入"))
          .expected(Message.of("the field \"" + field + "\"", "字段“" + field + "”"))
          .location("/attributes/" + field)
          .build());
    }
    return this;
  }

  List<Problem> list() {
    return List.copyOf(problems);
  }
}
