package dev.jixiao.example.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.json.RulesJson;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreFormsTest {
  private static final String RULES = RulesJson.write(ScoringRules.mof2020());
  private static SparkSession spark;

  /** What a department's forms come to. */
  private record Sums(long forms, BigDecimal total, long errors) {
    Sums plus(BigDecimal more, long moreErrors) {
      return new Sums(forms + 1, total.add(more), errors + moreErrors);
    }
  }

  @BeforeAll
  static void start() {
    spark = SparkSession.builder()
        .master("local[2]")
        .config("spark.ui.enabled", false)
        .config("spark.sql.shuffle.partitions", 4)
        .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  /** Lines of the seven real forms, of departments that share them. */
  private static List<PerformanceForm> forms() throws Exception {
    List<PerformanceForm> forms = new ArrayList<>();
    try (Stream<Path> files =
        Files.walk(Path.of(ScoreFormsTest.class.getResource("/").toURI()))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        FormJson.standard().read(file).form().ifPresent(forms::add);
      }
    }
    assertTrue(forms.size() >= 7, forms.toString());
    List<PerformanceForm> many = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      PerformanceForm form = forms.get(i % forms.size());
      many.add(form.toBuilder()
          .project(form.project().toBuilder()
              .competentDepartment("部门" + i % 5)
              .build())
          .build());
    }
    return many;
  }

  private static TreeMap<String, Sums> alone(List<PerformanceForm> forms) {
    TreeMap<String, Sums> sums = new TreeMap<>();
    for (PerformanceForm form : forms) {
      FormScore score = Scorer.standard().score(form);
      List<Finding> findings = Auditor.standard().audit(score);
      long errors =
          findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
      sums.merge(
          form.project().competentDepartment(),
          new Sums(1, score.adjustedTotal().toBigDecimal(), errors),
          (a, b) -> a.plus(b.total(), b.errors()));
    }
    return sums;
  }

  private static TreeMap<String, Sums> of(Dataset<Row> rows) {
    TreeMap<String, Sums> sums = new TreeMap<>();
    for (Row row : rows.collectAsList()) {
      if (row.getAs("department") != null) {
        sums.put(
            row.getAs("department"),
            new Sums(row.getAs("forms"), row.getAs("total"), row.getAs("errors")));
      }
    }
    return sums;
  }

  private static void assertSame(TreeMap<String, Sums> expected, TreeMap<String, Sums> found) {
    assertEquals(expected.keySet(), found.keySet());
    expected.forEach((department, sums) -> {
      assertEquals(sums.forms(), found.get(department).forms());
      assertEquals(0, sums.total().compareTo(found.get(department).total()), department);
      assertEquals(sums.errors(), found.get(department).errors());
    });
  }

  @Test
  void theSumsAreThoseOfTheLibraryAlone(@TempDir Path folder) throws Exception {
    List<PerformanceForm> forms = forms();
    Path lines = folder.resolve("forms.ndjson");
    FormJson.standard().writeLines(forms.stream(), lines);
    assertSame(
        alone(forms),
        of(ScoreForms.run(spark, lines.toString(), folder.resolve("out").toString(), RULES)));

    Path parquet = folder.resolve("forms.parquet");
    spark
        .createDataset(forms.stream().map(FormJson.standard()::writeLine).toList(), Encoders.STRING())
        .toDF("form")
        .write()
        .parquet(parquet.toString());
    assertSame(
        alone(forms),
        of(ScoreForms.run(spark, parquet.toString(), folder.resolve("out2").toString(), RULES)));
  }

  @Test
  void aLineThatIsNoFormIsARowWithItsProblem(@TempDir Path folder) throws Exception {
    Path lines = folder.resolve("forms.ndjson");
    Files.writeString(lines, FormJson.standard().writeLine(forms().get(0)) + "\n{\"title\":\n");
    String out = folder.resolve("out").toString();
    Dataset<Row> sums = ScoreForms.run(spark, lines.toString(), out, RULES);
    assertEquals(2, sums.count());
    Row unread = spark.read().parquet(out).filter("total is null").first();
    assertTrue(unread.<String>getAs("problem").contains("JSON"), unread.toString());
  }
}
