package com.example.rows;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers for a whole sheet, and for one row of it after one of its cells was changed. */
@RestController
class SheetController {
  private final Scorer scorer;
  private final Auditor auditor;
  private final Sheets sheets;

  SheetController(Scorer scorer, Auditor auditor, Sheets sheets) {
    this.scorer = scorer;
    this.auditor = auditor;
    this.sheets = sheets;
  }

  /** The answer for each row. */
  @PostMapping("/sheet")
  List<Answer> sheet(@RequestBody Sheet sheet) {
    FormScore score = scorer.score(sheets.form(sheet));
    List<Finding> findings = auditor.audit(score);
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < score.indicators().size(); i++) {
      OptionalInt row = OptionalInt.of(i);
      answers.add(
          sheets.answer(
              score.indicators().get(i),
              findings.stream().filter(finding -> finding.row().equals(row)).toList()));
    }
    return answers;
  }

  /** A row with another actual value: the answer for that row alone. */
  record Change(Sheet sheet, String actual) {}

  @PostMapping("/sheet/{row}/actual")
  Answer actual(@PathVariable("row") int row, @RequestBody Change change) {
    PerformanceForm form = sheets.form(change.sheet()).withIndicator(row, cells -> cells.actual(change.actual()));
    FormScore score = scorer.score(form);
    return sheets.answer(score.indicators().get(row), auditor.auditRow(score, row));
  }
}
