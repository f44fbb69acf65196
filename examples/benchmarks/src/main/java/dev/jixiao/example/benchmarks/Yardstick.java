package dev.jixiao.example.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** How fast the machine is at the moment: how many trees Jackson reads of the first real form. */
final class Yardstick {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int BATCHES = 10;
  private static final long BATCH_NANOS = 10_000_000;
  private static final int TREES = 50;

  private final ObjectMapper mapper = new ObjectMapper();
  private final byte[] form;
  // read again by nobody, so that no tree is left out as useless
  private JsonNode last;

  Yardstick() {
    try (InputStream in = Yardstick.class.getResourceAsStream("/forms/1-legal-aid.json")) {
      form = in.readAllBytes();
      last = mapper.readTree(form);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rate of the best of some batches of ten milliseconds each, as one is disturbed now and then. */
  double treesPerCpuSecond() {
    double best = 0;
    for (int i = 0; i < BATCHES; i++) {
      best = Math.max(best, batch());
    }
    return best;
  }

  private double batch() {
    long start = THREADS.getCurrentThreadCpuTime();
    long spent = 0;
    int trees = 0;
    while (spent < BATCH_NANOS) {
      for (int i = 0; i < TREES; i++) {
        last = tree();
      }
      trees += TREES;
      spent = THREADS.getCurrentThreadCpuTime() - start;
    }
    return 1e9 * trees / spent;
  }

  private JsonNode tree() {
    try {
      return mapper.readTree(form);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
