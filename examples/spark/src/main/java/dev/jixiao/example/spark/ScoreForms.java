package dev.jixiao.example.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dev.jixiao.json.RulesJson;
import dev.jixiao.rules.ScoringRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Scores and audits forms on Spark, writes a row for each and prints the sums of each department.
 *
 * <p>The forms are the lines of text files, or the column {@code form} of Parquet files. What travels to the executors is
 * text alone: the forms, and the rule set as JSON. Each partition makes its own scorer and auditor of it.
 */
public final class ScoreForms {
  private ScoreForms() {}

  /**
   * Runs the job.
   *
   * @param args the forms, the folder for the results, and optionally a file with a rule set
   * @throws IOException if the rule set cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2 || args.length > 3) {
      System.err.println("usage: FORMS RESULTS [RULES.json]");
      System.exit(2);
    }
    String rules = args.length > 2
        ? RulesJson.write(RulesJson.read(Files.readString(Path.of(args[2]))).orElseThrow())
        : RulesJson.write(ScoringRules.mof2020());
    try (SparkSession spark =
        SparkSession.builder().appName("Jixiao").getOrCreate()) {
      Dataset<Row> sums = run(spark, args[0], args[1], rules);
      sums.show(1000, false);
    }
  }

  /** Writes a row for each form and gives the sums of each department. */
  static Dataset<Row> run(SparkSession spark, String forms, String results, String rules) {
    Dataset<String> lines = forms.endsWith(".parquet")
        ? spark.read().parquet(forms).select("form").as(Encoders.STRING())
        : spark.read().textFile(forms);
    lines
        .mapPartitions(new FormScoring(rules), Encoders.row(FormScoring.SCHEMA))
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(results);
    return spark
        .read()
        .parquet(results)
        .groupBy(col("department"))
        .agg(
            count(lit(1)).as("forms"),
            count(col("total")).as("scored"),
            sum(col("total")).as("total"),
            sum(col("available")).as("available"),
            sum(col("errors")).as("errors"),
            sum(col("warnings")).as("warnings"))
        .orderBy(col("department"));
  }
}
