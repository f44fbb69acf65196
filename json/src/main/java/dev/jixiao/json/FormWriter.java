package dev.jixiao.json;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.form.ScoringStandard;
import dev.jixiao.target.FreeText;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import dev.jixiao.value.MoneyUnit;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Writes a form field by field, in the order of the printed form; what is absent is left out. */
final class FormWriter {
  private final Output out;
  private final IndicatorTypes types;

  FormWriter(Output out, IndicatorTypes types) {
    this.out = out;
    this.types = types;
  }

  void write(PerformanceForm form) throws IOException {
    out.startObject();
    out.text("title", form.title());
    if (form.fiscalYear().isPresent()) {
      out.number("fiscalYear", form.fiscalYear().get().getValue());
    }
    project(form.project());
    if (form.budget().isPresent()) {
      budget(form.budget().get());
    }
    goals(form);
    if (!form.indicators().isEmpty()) {
      out.startList("indicators");
      for (Indicator indicator : form.indicators()) {
        indicator(indicator);
      }
      out.endList();
    }
    if (form.reportedTotal().isPresent()) {
      reportedTotal(form.reportedTotal().get());
    }
    out.texts("attributes", form.attributes());
    out.endObject();
  }

  private void project(Project project) throws IOException {
    if (project.equals(Project.builder().build())) {
      return;
    }
    out.startObject("project");
    out.text("name", project.name());
    out.text("code", project.code());
    out.text("competentDepartment", project.competentDepartment());
    out.text("implementingUnit", project.implementingUnit());
    out.texts("attributes", project.attributes());
    out.endObject();
  }

  private void budget(BudgetExecution budget) throws IOException {
    out.startObject("budget");
    out.text("unit", budget.unit().symbol());
    out.startObject("total");
    if (!budget.total().source().equals(FundingSource.TOTAL)) {
      out.anyText("source", budget.total().source().heading());
    }
    line(budget.total(), budget.unit());
    if (!budget.sources().isEmpty()) {
      out.startList("sources");
      for (FundingLine source : budget.sources()) {
        out.startObject();
        out.anyText("source", source.source().heading());
        line(source, budget.unit());
      }
      out.endList();
    }
    if (budget.finished().isPresent()) {
      out.truth("finished", budget.finished().get());
    }
    out.endObject();
  }

  private void line(FundingLine line, MoneyUnit unit) throws IOException {
    out.money("initial", line.initial(), unit);
    out.money("adjustment", line.adjustment(), unit);
    out.money("annual", line.annual(), unit);
    out.money("executed", line.executed(), unit);
    out.points("weight", line.weight());
    out.text("reportedRate", line.reportedRate());
    out.points("reportedScore", line.reportedScore());
    out.text("deviation", line.deviation());
    out.endObject();
  }

  private void goals(PerformanceForm form) throws IOException {
    if (form.goals().size() == 1) {
      out.startObject("goal");
      goal(form.goals().get(0));
    } else if (!form.goals().isEmpty()) {
      out.startList("goals");
      for (AnnualGoal goal : form.goals()) {
        out.startObject();
        goal(goal);
      }
      out.endList();
    }
  }

  private void goal(AnnualGoal goal) throws IOException {
    out.text("name", goal.name());
    if (goal.ratio().isPresent()) {
      out.ratio("ratio", goal.ratio().get());
    }
    out.text("expected", goal.expected());
    out.text("actual", goal.actual());
    out.endObject();
  }

  void indicator(Indicator indicator) throws IOException {
    out.startObject();
    out.text("level1", indicator.category().level1());
    out.text("level2", indicator.category().level2());
    out.text("name", indicator.name());
    out.text("goal", indicator.goal());
    if (!indicator.target().equals(FreeText.EMPTY)) {
      out.field("target");
      target(indicator.target());
    }
    if (indicator.initialTarget().isPresent()) {
      out.field("initialTarget");
      target(indicator.initialTarget().get());
    }
    out.text("actual", indicator.actual().map(ActualValue::text));
    out.points("weight", Optional.of(indicator.weight()));
    out.points("reportedScore", indicator.reportedScore());
    out.text("deviation", indicator.deviation());
    if (indicator.scoring().isPresent()) {
      scoring(indicator.scoring().get());
    }
    if (indicator.notApplicable()) {
      out.truth("notApplicable", true);
    }
    out.texts("attributes", indicator.attributes());
    out.endObject();
  }

  /** A target as its text where that says everything: to a program with the standard types, and to one with these. */
  void target(Target target) throws IOException {
    String text = target.text();
    boolean plain = types.read(text).equals(target)
        && (types == IndicatorTypes.standard()
            || IndicatorTypes.standard().read(text).equals(target));
    if (plain) {
      out.value(text);
    } else {
      out.startObject();
      out.anyText("type", types.nameOf(target));
      out.anyText("text", text);
      out.endObject();
    }
  }

  private void scoring(ScoringStandard scoring) throws IOException {
    Map<String, String> parameters = scoring.parameters();
    out.startObject("scoring");
    out.anyText(ScoringReader.STRATEGY, scoring.strategy());
    if (parameters.containsKey(ScoringReader.STRATEGY)) {
      out.texts(ScoringReader.PARAMETERS, parameters);
    } else {
      out.entries(parameters);
    }
    out.endObject();
  }

  private void reportedTotal(ReportedTotal total) throws IOException {
    out.startObject("reportedTotal");
    out.points("weight", total.weight());
    out.points("score", total.score());
    out.text("grade", total.grade());
    out.endObject();
  }
}
