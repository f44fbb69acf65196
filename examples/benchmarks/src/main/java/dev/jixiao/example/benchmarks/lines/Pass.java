package dev.jixiao.example.benchmarks.lines;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JVM of its own for one program: passes over the file several times and prints the best pass. */
final class Pass {
  private static final int PASSES = 2;

  private Pass() {}

  /**
   * Reads a file several times.
   *
   * @param arguments the program, the number of threads and the file
   */
  public static void main(String[] arguments) throws Exception {
    Program program = Program.valueOf(arguments[0]);
    int threads = Integer.parseInt(arguments[1]);
    Path path = Path.of(arguments[2]);
    long bestNanos = Long.MAX_VALUE;
    long bestCpu = Long.MAX_VALUE;
    long sum = 0;
    for (int i = 0; i < PASSES; i++) {
      long start = System.nanoTime();
      long cpu = cpuNanos();
      sum = program.sum(path, threads);
      bestNanos = Math.min(bestNanos, System.nanoTime() - start);
      bestCpu = Math.min(bestCpu, cpuNanos() - cpu);
    }
    System.out.println(
        sum + " " + bestNanos / 1_000_000 + " " + bestCpu / 1_000_000 + " " + residentMegabytes());
  }

  // of the whole process, with its collector and compiler
  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long residentMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return -1;
    }
    String peak = Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .findFirst()
        .orElse("VmHWM: -1 kB");
    return Long.parseLong(peak.replaceAll("\\D", "")) / 1024;
  }
}
