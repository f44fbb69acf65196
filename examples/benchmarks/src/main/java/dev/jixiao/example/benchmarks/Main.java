package dev.jixiao.example.benchmarks;

import dev.jixiao.example.benchmarks.lines.Lines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures everything and writes {@code RESULTS.md}; with the name of a benchmark it measures that and prints it. */
public final class Main {
  private Main() {}

  /**
   * Measures.
   *
   * @param arguments how long ({@code full}, {@code short} or {@code trial}; full if absent), and optionally what the names
   *     of the benchmarks to run contain
   * @throws Exception if something fails
   */
  public static void main(String[] arguments) throws Exception {
    Effort effort =
        arguments.length == 0 ? Effort.FULL : Effort.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    if (arguments.length > 1 && !arguments[1].isBlank()) {
      System.out.println(Table.toMarkdown(run(effort, effort.warmupsOfTheWholeWay, arguments[1])));
    } else {
      Files.writeString(Path.of("RESULTS.md"), everything(effort));
    }
  }

  private static String everything(Effort effort) throws Exception {
    List<Measurement> forms = new ArrayList<>();
    forms.addAll(run(
        effort,
        effort.warmups,
        "ParsedBenchmark",
        "TextBenchmark",
        "ExplainedBenchmark",
        "JsonBenchmark",
        "AuditBenchmark"));
    forms.addAll(run(
        effort,
        effort.warmupsOfTheWholeWay,
        "WholeWayBenchmark",
        "RealCellsBenchmark",
        "FormTableBenchmark"));
    return new ResultsPage(
            effort,
            Table.toMarkdown(forms),
            Growth.toMarkdown("indicator", run(effort, effort.warmups, "IndicatorGrowthBenchmark")),
            Growth.toMarkdown("character", run(effort, effort.warmups, "TextGrowthBenchmark")),
            StartUp.measure(effort.starts),
            Lines.measure(Path.of("target"), effort.forms))
        .toMarkdown();
  }

  private static List<Measurement> run(Effort effort, int warmups, String... names)
      throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    for (String name : names) {
      options.include("\\." + name + "\\b");
    }
    Options all = options
        .forks(effort.forks)
        .warmupIterations(warmups)
        .warmupTime(TimeValue.milliseconds(2L * effort.millis))
        .measurementIterations(effort.iterations)
        .measurementTime(TimeValue.milliseconds(effort.millis))
        .shouldFailOnError(true)
        .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
        .build();
    return new Runner(all).run().stream().map(Measurement::of).toList();
  }
}
