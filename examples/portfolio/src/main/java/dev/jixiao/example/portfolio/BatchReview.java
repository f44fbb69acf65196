package dev.jixiao.example.portfolio;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.json.FormJson;
import dev.jixiao.json.FormReading;
import dev.jixiao.report.Portfolio;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scores and audits a batch, writes the page of its reports, and beside it the sums, from which a later run takes them
 * instead of scoring the same forms again.
 */
final class BatchReview {
  private final FormJson json = FormJson.standard();
  private final Scorer scorer = Scorer.standard();
  private final Auditor auditor = Auditor.standard();
  private final Path folder;

  BatchReview(Path folder) {
    this.folder = folder;
  }

  /** The sums of a batch. */
  Portfolio review(Batch batch) throws IOException {
    Path state = folder.resolve(batch.name() + ".state");
    String fingerprint = batch.fingerprint();
    Optional<Portfolio> earlier = earlier(state, fingerprint);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    Portfolio.Builder sums = Portfolio.builder();
    List<FormReport> reports = new ArrayList<>();
    for (Item item : batch.items()) {
      FormReading reading = json.read(item.json());
      if (reading.form().isPresent()) {
        FormScore score = scorer.score(reading.form().get());
        List<Finding> findings = auditor.audit(score);
        sums.add(Portfolio.Entry.scored(item.source(), score, findings));
        reports.add(FormReport.of(item.source(), score, findings));
      } else {
        sums.add(Portfolio.Entry.unreadable(
            item.file(), item.line(), reading.problems().get(0)));
      }
    }
    Portfolio portfolio = sums.build();
    write(folder.resolve(batch.name() + ".html"), ReportsPage.of(batch, reports).render());
    // written last and moved into place: where it is, the page is whole
    write(state, fingerprint + "\n" + portfolio.toState());
    return portfolio;
  }

  private static Optional<Portfolio> earlier(Path state, String fingerprint) throws IOException {
    if (!Files.exists(state)) {
      return Optional.empty();
    }
    String[] parts = Files.readString(state).split("\n", 2);
    try {
      return parts.length == 2 && parts[0].equals(fingerprint)
          ? Optional.of(Portfolio.ofState(parts[1]))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      // written by another version: the batch is scored again
      return Optional.empty();
    }
  }

  private static void write(Path file, String text) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(unfinished, text);
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
