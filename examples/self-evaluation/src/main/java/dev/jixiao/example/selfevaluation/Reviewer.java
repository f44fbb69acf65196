package dev.jixiao.example.selfevaluation;

import dev.jixiao.audit.Auditor;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.RulesJson;
import dev.jixiao.json.RulesReading;
import dev.jixiao.rules.InvalidRulesException;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.ProgressMonitor;
import dev.jixiao.score.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Scores and audits forms by one rule set. */
final class Reviewer {
  private final Scorer scorer;
  private final Auditor auditor;
  private final ProgressMonitor monitor;

  private Reviewer(Scorer scorer) {
    this.scorer = scorer;
    this.auditor = Auditor.of(scorer);
    this.monitor = ProgressMonitor.standard().withScorer(scorer);
  }

  static Reviewer standard() {
    return new Reviewer(Scorer.standard());
  }

  /** A reviewer by the rules of a file; empty, with the reasons passed on, if they cannot be read or contradict each other. */
  static Optional<Reviewer> of(Path rules, Consumer<String> complaints) {
    try {
      RulesReading reading = RulesJson.read(Files.readString(rules));
      reading.problems().forEach(problem -> complaints.accept(rules + ": " + OneLine.of(problem)));
      return reading.rules().map(Scorer::of).map(Reviewer::new);
    } catch (IOException | InvalidRulesException e) {
      complaints.accept(rules + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  ReviewedForm review(PerformanceForm form) {
    FormScore score = scorer.score(form);
    return new ReviewedForm(score, auditor.audit(score));
  }

  /** The projects of which there are forms of several kinds. */
  List<ProjectYear> years(List<ReviewedForm> forms) {
    return ProjectYear.of(forms, auditor);
  }

  ProgressMonitor monitor() {
    return monitor;
  }
}
