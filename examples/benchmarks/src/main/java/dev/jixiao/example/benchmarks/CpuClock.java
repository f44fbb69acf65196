package dev.jixiao.example.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Counts forms by the CPU time of the worker and of the garbage collection it causes, and before each iteration the trees that
 * Jackson reads in as much time.
 *
 * <p>Time on the wall says little on a machine that others use too, and even a second of CPU time holds half as much again when the
 * neighbours rest: two figures of different minutes are compared by the trees that were read beside each.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuClock {
  /** The name under which JMH keeps the result. */
  static final String RESULT = "formsPerCpuSecond";

  /** The name under which JMH keeps the speed of the machine. */
  static final String YARDSTICK = "treesPerCpuSecond";

  /** The name under which JMH keeps what a form allocates. */
  static final String BYTES = "bytesPerForm";

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Yardstick yardstick = new Yardstick();
  private double trees;
  private long forms;
  private long start;
  private long allocated;

  /** Starts an iteration. */
  @Setup(Level.Iteration)
  public void start() {
    trees = yardstick.treesPerCpuSecond();
    forms = 0;
    allocated = THREADS.getCurrentThreadAllocatedBytes();
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

  /**
   * The speed of the machine right before the iteration.
   *
   * @return trees of the first real form per second of CPU time
   */
  public double treesPerCpuSecond() {
    return trees;
  }

  /**
   * The memory that the worker took in an iteration; JMH's own profiler counts the trees too.
   *
   * @return bytes allocated for each form
   */
  public double bytesPerForm() {
    return (double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / forms;
  }

  private static long nanos() {
    long millis = 0;
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      millis += Math.max(0, collector.getCollectionTime());
    }
    return THREADS.getCurrentThreadCpuTime() + 1_000_000 * millis;
  }
}
