package dev.jixiao.example.benchmarks;

import dev.jixiao.example.benchmarks.lines.Lines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures everything and writes {@code RESULTS.md}; with the name of a benchmark it measures that and prints it. */
public final class Main {
  private static final int FORMS = 1_000_000;

  private Main() {}

  /**
   * Measures.
   *
   * @param arguments nothing, or what the names of the benchmarks to run contain
   * @throws Exception if something fails
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0 && !arguments[0].isBlank()) {
      List<Measurement> asked = run(9, 500, arguments);
      Table table = asked.stream().allMatch(one -> one.name().startsWith("WholeWay"))
          ? Table.ofWholeWay(asked)
          : Table.ofForms(asked);
      System.out.println(table.toMarkdown());
    } else {
      Files.writeString(Path.of("RESULTS.md"), everything());
    }
  }

  private static String everything() throws Exception {
    List<Measurement> forms = run(
        9,
        500,
        "ParsedBenchmark",
        "TextBenchmark",
        "ExplainedBenchmark",
        "JsonBenchmark",
        "AuditBenchmark");
    List<Measurement> wholeWay = run(9, 500, "WholeWayBenchmark");
    List<Measurement> indicators = run(5, 300, "IndicatorGrowthBenchmark");
    List<Measurement> texts = run(5, 300, "TextGrowthBenchmark");
    return new ResultsPage(
            Table.ofForms(forms).toMarkdown(),
            Table.ofWholeWay(wholeWay).toMarkdown(),
            Growth.toMarkdown("indicator", indicators),
            Growth.toMarkdown("character", texts),
            StartUp.measure(),
            Lines.measure(Path.of("target"), FORMS))
        .toMarkdown();
  }

  private static List<Measurement> run(int iterations, int millis, String... names)
      throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    for (String name : names) {
      options.include("\\." + name + "\\b");
    }
    Options all = options
        .forks(1)
        .warmupIterations(4)
        .warmupTime(TimeValue.milliseconds(2L * millis))
        .measurementIterations(iterations)
        .measurementTime(TimeValue.milliseconds(millis))
        .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
        .addProfiler(GCProfiler.class)
        .build();
    return new Runner(all).run().stream().map(Measurement::of).toList();
  }
}
