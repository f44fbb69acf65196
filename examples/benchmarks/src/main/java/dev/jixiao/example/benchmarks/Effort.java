package dev.jixiao.example.benchmarks;

/** How long a run takes for its figures. */
enum Effort {
  /** The run of figures that are published. */
  FULL(1, 12, 30, 9, 500, 21, 1_000_000),
  /** A quarter of an hour, for a look; noisier. */
  SHORT(1, 15, 40, 5, 200, 11, 100_000),
  /** Shows that everything runs, and no figure that means anything. */
  TRIAL(0, 1, 1, 1, 10, 1, 2_000);

  final int forks;
  final int warmups;
  final int warmupsOfTheWholeWay;
  final int iterations;
  final int millis;
  final int starts;
  final int forms;

  /**
   * An effort.
   *
   * @param forks in how many processes a benchmark is measured; in this one, if 0
   * @param warmups how many iterations of twice the length go before, which are not counted
   * @param warmupsOfTheWholeWay the same of the way from bytes to findings and results, which the JVM still compiles after
   *     twelve: it took 66 µs a form then, and 54 after thirty
   * @param iterations how many iterations are measured of a benchmark
   * @param millis how long each takes
   * @param starts how often each program is started
   * @param forms how many lines the file of forms has
   */
  Effort(
      int forks,
      int warmups,
      int warmupsOfTheWholeWay,
      int iterations,
      int millis,
      int starts,
      int forms) {
    this.forks = forks;
    this.warmups = warmups;
    this.warmupsOfTheWholeWay = warmupsOfTheWholeWay;
    this.iterations = iterations;
    this.millis = millis;
    this.starts = starts;
    this.forms = forms;
  }

  /** What is said of it on the page of results. */
  String label() {
    return switch (this) {
      case FULL -> "";
      case SHORT -> " A short run: figures within some 15 % are alike.";
      case TRIAL ->
        " **A trial that shows only that everything runs: no figure here means anything.**";
    };
  }
}
