package dev.jixiao.example.portfolio;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** A progress bar in one line of a terminal; where there is no terminal, a line for each tenth. */
final class ProgressBar {
  private static final int WIDTH = 40;
  private static final long BETWEEN = Duration.ofMillis(200).toNanos();

  private final PrintStream out;
  private final boolean isTerminal;
  private final long whole;
  private final long begun;
  private long done;
  private long forms;
  private long shown;
  private int tenth;

  ProgressBar(PrintStream out, boolean isTerminal, long whole, long now) {
    this.out = out;
    this.isTerminal = isTerminal;
    this.whole = Math.max(1, whole);
    this.begun = now;
    this.shown = now - BETWEEN;
  }

  /** Takes note of bytes that were read. */
  void read(long bytes, long now) {
    done += bytes;
    if (isTerminal && now - shown >= BETWEEN) {
      shown = now;
      out.print("\r" + line(now));
    } else if (!isTerminal && done * 10 / whole > tenth) {
      tenth = (int) (done * 10 / whole);
      out.println(line(now));
    }
  }

  /** Takes note of forms that were handed on. */
  void handed(long number) {
    forms += number;
  }

  /** Draws the last state. */
  void end(long now) {
    if (isTerminal) {
      out.println("\r" + line(now));
    }
  }

  private String line(long now) {
    int full = (int) Math.min(WIDTH, done * WIDTH / whole);
    long millis = Math.max(1, (now - begun) / 1_000_000);
    long left = millis * Math.max(0, whole - done) / Math.max(1, done) / 1000;
    return String.format(
        Locale.ROOT,
        "[%s%s] %3d%%  %,d forms  %,d a second  %d s left   ",
        "#".repeat(full),
        ".".repeat(WIDTH - full),
        Math.min(100, done * 100 / whole),
        forms,
        forms * 1000 / millis,
        left);
  }
}
