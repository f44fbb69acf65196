package dev.jixiao.example.benchmarks;

import dev.jixiao.example.benchmarks.lines.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The page of results.
 *
 * @param effort how long it was measured
 * @param tables the tables of what was measured
 * @param indicators how cost grows with indicators
 * @param texts how cost grows with texts
 * @param startUp the times of whole processes
 * @param lines the times of a million forms
 */
record ResultsPage(
    Effort effort,
    String tables,
    String indicators,
    String texts,
    List<StartUp.Times> startUp,
    List<Lines.Result> lines) {

  String toMarkdown() throws IOException {
    return """
        # Results

        Written by the command in `README.md`; do not edit. Machine: %s. JVM: %s %s, `-Xms1g -Xmx1g -XX:+UseSerialGC`.

        Rates are forms (of cells: ten pairs) per second of CPU time of the worker and the garbage collection, the best of
        %d iterations; bytes are what a form allocates. Each table says what its multiples are of; they compare each line's pace,
        the median of its rates by the trees that Jackson reads in the same process just before. Under 15 %% is noise.%s

        %s
        ## Start-up

        Whole processes in turn, in milliseconds. Asked for: the first score from a text at most 60 ms over a bare JVM.
        `FirstForm` reads JSON and scores it, `FirstAudit` audits it as well.

        %s
        ## %,d forms, newline-delimited JSON

        %s of heap each, Serial GC, the best of two passes; every program comes to the same sum. Asked for: the library
        faster than Jackson's data binding and scoring by hand on one core, and two threads at least 1.6 × one.

        %s
        ## Growth

        A row that stays level is linear growth.

        %s
        %s""".formatted(
            machine(),
            System.getProperty("java.vm.name"),
            System.getProperty("java.runtime.version"),
            effort.iterations,
            effort.label(),
            tables,
            startUpTable(),
            effort.forms,
            "64 MB",
            linesTable(),
            indicators,
            texts);
  }

  private static String machine() throws IOException {
    Path cpus = Path.of("/proc/cpuinfo");
    String model = Files.exists(cpus)
        ? Files.readAllLines(cpus).stream()
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse("unknown processor")
        : "unknown processor";
    return "%s (%s), %d cores, %s %s"
        .formatted(
            model,
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.version"));
  }

  private String startUpTable() {
    StringBuilder text = new StringBuilder("| program | median | fastest | over the bare JVM |\n");
    text.append("|---|--:|--:|--:|\n");
    StartUp.Times bare = startUp.get(0);
    for (StartUp.Times one : startUp) {
      text.append(String.format(
          Locale.ROOT,
          "| `%s` | %d | %d | %d |%n",
          one.program(),
          one.median(),
          one.fastest(),
          one.median() - bare.median()));
    }
    return text.toString();
  }

  private String linesTable() {
    StringBuilder text = new StringBuilder(
        "| program | threads | wall ms | CPU ms | × one thread | resident MB |\n");
    text.append("|---|--:|--:|--:|--:|--:|\n");
    long alone = 0;
    for (Lines.Result one : lines) {
      alone = one.threads() == 1 ? one.millis() : alone;
      text.append(String.format(
          Locale.ROOT,
          "| %s | %d | %,d | %,d | %.2f | %d |%n",
          one.program().toLowerCase(Locale.ROOT).replace('_', ' '),
          one.threads(),
          one.millis(),
          one.cpuMillis(),
          (double) alone / one.millis(),
          one.megabytes()));
    }
    return text.toString();
  }
}
