package dev.jixiao.json;

import dev.jixiao.form.PerformanceForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Writes a million forms, one on each line, and reads them back on one thread and in parallel, to show that neither needs
 * memory for more than a few of them. From the root of the project, after {@code mvn -DskipTests install}:
 *
 * <pre>{@code
 * mvn -q -pl json dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx256m -cp json/target/classes:json/target/test-classes:$(cat json/target/classpath) dev.jixiao.json.MillionForms
 * }</pre>
 */
public final class MillionForms {
  private MillionForms() {}

  /**
   * Runs it.
   *
   * @param arguments the number of forms, a million if it is left out
   * @throws IOException if the file, a temporary one of about 2.5 GB, cannot be written or read
   */
  public static void main(String[] arguments) throws IOException {
    long count = arguments.length == 0 ? 1_000_000 : Long.parseLong(arguments[0]);
    Path file = Files.createTempFile("forms", ".ndjson");
    try {
      timed("written", () -> write(file, count));
      System.out.printf("file: %d MB%n", Files.size(file) / 1_000_000);
      timed("read on one thread", () -> read(file, count, false));
      timed("read in parallel", () -> read(file, count, true));
    } finally {
      Files.delete(file);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void timed(String what, Work work) throws IOException {
    long start = System.nanoTime();
    work.run();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "%s: %d ms, heap in use %d MB of at most %d MB%n",
        what,
        (System.nanoTime() - start) / 1_000_000,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        runtime.maxMemory() >> 20);
  }

  private static void write(Path file, long count) throws IOException {
    FormJson json = FormJson.standard();
    List<PerformanceForm> forms =
        Fixtures.all().map(name -> json.read(Fixtures.text(name)).orElseThrow()).toList();
    Stream<PerformanceForm> each = LongStream.range(0, count)
        .mapToObj(i -> forms.get((int) (i % forms.size())).toBuilder()
            .putAttribute("number", Long.toString(i))
            .build());
    json.writeLines(each, file);
  }

  private static void read(Path file, long count, boolean parallel) {
    AtomicLong sum = new AtomicLong();
    try (Stream<FormReading> readings = FormJson.standard().readLines(file)) {
      Stream<FormReading> each = parallel ? readings.parallel() : readings;
      each.forEach(reading ->
          sum.addAndGet(Long.parseLong(reading.cleanOrElseThrow().attributes().get("number"))));
    }
    if (sum.get() != count * (count - 1) / 2) {
      throw new IllegalStateException("not every form was read once");
    }
  }
}
