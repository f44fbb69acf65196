package dev.jixiao.json;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Assumption;
import dev.jixiao.compare.Comparison;
import dev.jixiao.rules.Grade;
import dev.jixiao.score.BudgetScore;
import dev.jixiao.score.CategoryScore;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.value.Ratio;
import java.io.IOException;
import java.util.Optional;

/** Writes what scoring came to, with why each number is what it is. */
final class ScoreWriter {
  private final Output out;
  private final ReasonWriter reasons;

  ScoreWriter(Output out) {
    this.out = out;
    this.reasons = new ReasonWriter(out);
  }

  void write(FormScore score) throws IOException {
    out.startObject();
    out.text("title", score.form().title());
    out.startObject("rules");
    out.anyText("name", score.rules().name());
    out.text("source", score.rules().source());
    out.endObject();
    out.points("total", Optional.of(score.total()));
    out.points("available", Optional.of(score.available()));
    out.ratio("percent", score.percent());
    out.text("grade", score.grade().map(Grade::name));
    if (score.budget().isPresent()) {
      budget(score.budget().get());
    }
    out.startList("categories");
    for (CategoryScore category : score.byLevel1()) {
      out.startObject();
      out.anyText("heading", category.heading());
      out.points("points", Optional.of(category.points()));
      out.points("available", Optional.of(category.available()));
      out.endObject();
    }
    out.endList();
    out.startList("indicators");
    for (IndicatorScore indicator : score.indicators()) {
      indicator(indicator);
    }
    out.endList();
    reasons.problems("problems", score.problems());
    reasons.explanation(score.explanation());
    out.endObject();
  }

  private void budget(BudgetScore budget) throws IOException {
    out.startObject("budget");
    rate("rate", budget.rate());
    out.points("points", budget.points());
    out.points("weight", Optional.of(budget.weight()));
    out.truth("applicable", budget.isApplicable());
    reasons.problem("problem", budget.problem());
    reasons.explanation(budget.explanation());
    out.endObject();
  }

  void indicator(IndicatorScore score) throws IOException {
    Comparison comparison = score.comparison();
    out.startObject();
    out.text("level1", score.indicator().category().level1());
    out.text("level2", score.indicator().category().level2());
    out.anyText("name", score.indicator().name());
    out.anyText("target", score.indicator().target().canonical());
    out.text("actual", score.indicator().actual().map(ActualValue::canonical));
    out.anyText("verdict", comparison.verdict().name());
    out.anyText("basis", comparison.basis().name());
    rate("completion", comparison.completion());
    out.points("points", score.points());
    out.points("weight", Optional.of(score.indicator().weight()));
    if (!comparison.assumptions().isEmpty()) {
      out.startList("assumptions");
      for (Assumption assumption : comparison.assumptions()) {
        out.startObject();
        out.anyText("kind", assumption.kind().name());
        reasons.message("message", assumption.wording());
        out.endObject();
      }
      out.endList();
    }
    reasons.problem("problem", score.problem().or(comparison::problem));
    reasons.explanation(score.explanation());
    out.endObject();
  }

  private void rate(String name, Optional<Ratio> rate) throws IOException {
    if (rate.isPresent()) {
      out.ratio(name, rate.get());
    }
  }
}
