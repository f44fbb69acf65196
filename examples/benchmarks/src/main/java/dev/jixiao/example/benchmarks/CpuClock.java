package dev.jixiao.example.benchmarks;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Counts forms by the CPU time of the worker and of the garbage collection it causes.
 *
 * <p>Time on the wall says little on a machine that others use too.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuClock {
  /** The name under which JMH keeps the result. */
  static final String RESULT = "formsPerCpuSecond";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private long forms;
  private long start;

  /** Starts an iteration. */
  @Setup(Level.Iteration)
  public void start() {
    forms = 0;
    start = nanos();
  }

  /** Counts one form. */
  void tick() {
    forms++;
  }

  /**
   * The result of an iteration.
   *
   * @return forms per second of CPU time
   */
  public double formsPerCpuSecond() {
    return 1e9 * forms / (nanos() - start);
  }

  private static long nanos() {
    long millis = 0;
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      millis += Math.max(0, collector.getCollectionTime());
    }
    return THREADS.getCurrentThreadCpuTime() + 1_000_000 * millis;
  }
}
