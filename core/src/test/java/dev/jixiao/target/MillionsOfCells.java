package dev.jixiao.target;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Tries cells by the million: a program for {@code .ci/cells}. */
final class MillionsOfCells {
  private static final int SHOWN = 2000;

  private MillionsOfCells() {}

  /**
   * Tries cells and prints what is wrong, each word once for each law and kind of answer.
   *
   * @param args how many cells, and the seed if it is to be that of an earlier run
   */
  public static void main(String[] args) {
    long cells = Long.parseLong(args[0]);
    long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
    System.out.println("seed " + seed);
    TurnedCells source = new TurnedCells(new SplittableRandom(seed));
    Map<String, String> faults = new HashMap<>();
    Map<TurnedCells.Law, Long> tries = new HashMap<>();
    long wrong = 0;
    for (long i = 0; i < cells; i++) {
      TurnedCells.Tried tried = source.next();
      tries.merge(tried.law(), 1L, Long::sum);
      if (!tried.isHeld()) {
        wrong++;
        String key = tried.law() + " " + tried.kind() + " " + tried.name() + " " + tried.word();
        if (faults.size() < SHOWN || faults.containsKey(key)) {
          faults.merge(key, tried.toString(), (a, b) -> a.length() <= b.length() ? a : b);
        }
      }
    }
    faults.values().stream().sorted().forEach(System.out::println);
    System.out.println(tries);
    System.out.printf("%d cells, %d wrong, seed %d%n", cells, wrong, seed);
    if (wrong > 0) {
      System.exit(1);
    }
  }
}
