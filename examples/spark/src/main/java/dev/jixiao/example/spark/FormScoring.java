package dev.jixiao.example.spark;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.json.FormReading;
import dev.jixiao.json.FormResult;
import dev.jixiao.json.ResultJson;
import dev.jixiao.json.RulesJson;
import dev.jixiao.rules.Grade;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.time.Year;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The forms of one partition, each as a row of its results; a line that is no form is a row with the problem. */
final class FormScoring implements MapPartitionsFunction<String, Row> {
  private static final long serialVersionUID = 1L;
  private static final DataType POINTS = DataTypes.createDecimalType(38, 10);

  static final StructType SCHEMA = new StructType()
      .add("department", DataTypes.StringType)
      .add("project", DataTypes.StringType)
      .add("fiscalYear", DataTypes.IntegerType)
      .add("total", POINTS)
      .add("available", POINTS)
      .add("grade", DataTypes.StringType)
      .add("errors", DataTypes.IntegerType)
      .add("warnings", DataTypes.IntegerType)
      .add("problem", DataTypes.StringType)
      .add("result", DataTypes.StringType);

  // as JSON: the library's own objects do not travel
  private final String rules;

  FormScoring(String rules) {
    this.rules = rules;
  }

  @Override
  public Iterator<Row> call(Iterator<String> forms) {
    FormJson json = FormJson.standard();
    Scorer scorer = Scorer.of(RulesJson.read(rules).orElseThrow());
    Auditor auditor = Auditor.of(scorer);
    ResultJson results = ResultJson.standard().withoutExplanations();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return forms.hasNext();
      }

      @Override
      public Row next() {
        FormReading reading = json.read(forms.next());
        return reading
            .form()
            .map(form -> scored(form, reading, scorer, auditor, results))
            .orElseGet(() -> unread(reading));
      }
    };
  }

  private static Row scored(
      PerformanceForm form,
      FormReading reading,
      Scorer scorer,
      Auditor auditor,
      ResultJson results) {
    FormScore score = scorer.score(form);
    List<Finding> findings = auditor.audit(score);
    return RowFactory.create(
        form.project().competentDepartment(),
        form.project().name(),
        form.fiscalYear().map(Year::getValue).orElse(null),
        score.adjustedTotal().toBigDecimal(),
        score.available().toBigDecimal(),
        score.grade().map(Grade::name).orElse(null),
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        problems(reading),
        results.writeLine(FormResult.of(score).withFindings(findings)));
  }

  private static Row unread(FormReading reading) {
    return RowFactory.create(null, null, null, null, null, null, 0, 0, problems(reading), null);
  }

  // null where nothing was lost
  private static @Nullable String problems(FormReading reading) {
    return reading.hasErrors()
        ? reading.problems().stream()
            .map(problem -> problem.message(Locale.CHINESE))
            .collect(Collectors.joining("；"))
        : null;
  }

  private static int count(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(found -> found.severity() == severity).count();
  }
}
