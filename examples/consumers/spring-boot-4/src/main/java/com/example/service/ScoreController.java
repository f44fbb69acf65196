package com.example.service;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Scores the form that is posted. */
@RestController
class ScoreController {
  private final Scorer scorer;

  ScoreController(Scorer scorer) {
    this.scorer = scorer;
  }

  @PostMapping("/form")
  PerformanceForm form(@RequestBody PerformanceForm form) {
    return form;
  }

  @PostMapping("/score")
  Answer score(@RequestBody PerformanceForm form) {
    return new Answer(form.title(), scorer.score(form));
  }

  /** The library's type inside one of the application's own. */
  record Answer(String formTitle, FormScore result) {}
}
