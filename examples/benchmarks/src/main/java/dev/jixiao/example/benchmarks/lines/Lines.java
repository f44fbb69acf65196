package dev.jixiao.example.benchmarks.lines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** (vii) Measures every program over the same file, with one thread and with two. */
public final class Lines {
  private static final String HEAP = "-Xmx64m";

  private Lines() {}

  /**
   * The best of the passes of one program.
   *
   * @param program the program
   * @param threads how many threads it had
   * @param millis the time on the wall
   * @param cpuMillis the CPU time of the process
   * @param megabytes the most memory the process had, as the system counts it
   */
  public record Result(String program, int threads, long millis, long cpuMillis, long megabytes) {}

  /**
   * Measures all programs.
   *
   * @param folder where to put the file, which is removed afterwards
   * @param forms how many forms it has
   * @return one result a program and number of threads
   * @throws IOException if the file cannot be written
   * @throws InterruptedException if this thread is interrupted
   */
  public static List<Result> measure(Path folder, int forms)
      throws IOException, InterruptedException {
    LineFile file = LineFile.write(folder.resolve("forms.ndjson"), forms);
    try {
      List<Result> results = new ArrayList<>();
      for (Program program : Program.values()) {
        for (int threads = 1; threads <= 2; threads++) {
          results.add(run(program, threads, file));
        }
      }
      return results;
    } finally {
      Files.delete(file.path());
    }
  }

  private static Result run(Program program, int threads, LineFile file)
      throws IOException, InterruptedException {
    Process java = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            HEAP,
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Pass.class.getName(),
            program.name(),
            Integer.toString(threads),
            file.path().toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    String output =
        new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (java.waitFor() != 0) {
      throw new IllegalStateException(program + " failed with " + HEAP);
    }
    String[] figures = output.split(" ");
    if (Long.parseLong(figures[0]) != file.sum()) {
      throw new IllegalStateException(program + " gives " + figures[0] + ", not " + file.sum());
    }
    return new Result(
        program.name(),
        threads,
        Long.parseLong(figures[1]),
        Long.parseLong(figures[2]),
        Long.parseLong(figures[3]));
  }
}
