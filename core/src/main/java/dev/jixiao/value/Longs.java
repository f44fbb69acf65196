package dev.jixiao.value;

/** Arithmetic in longs that notices when a result does not fit. */
final class Longs {
  /** What {@link #times} and {@link #plus} give when the result does not fit; given it, they give it again. */
  static final long NONE = Long.MIN_VALUE;

  private static final long[] POWERS_OF_TEN = powersOfTen();

  private Longs() {}

  /** Tells whether a product that was computed without regard to overflow is the true one. */
  static boolean fits(long a, long b, long product) {
    return Math.multiplyHigh(a, b) == product >> (Long.SIZE - 1);
  }

  static long times(long a, long b) {
    long product = a * b;
    return a != NONE && b != NONE && fits(a, b, product) ? product : NONE;
  }

  static long plus(long a, long b) {
    long sum = a + b;
    return a != NONE && b != NONE && ((a ^ sum) & (b ^ sum)) >= 0 ? sum : NONE;
  }

  /** Tells whether ten to this power fits. */
  static boolean isPower(int exponent) {
    return exponent >= 0 && exponent < POWERS_OF_TEN.length;
  }

  static long powerOfTen(int exponent) {
    return POWERS_OF_TEN[exponent];
  }

  /** The exponent of a power of ten, or -1 of any other number. */
  static int exponentOf(long power) {
    for (int i = 0; i < POWERS_OF_TEN.length; i++) {
      if (POWERS_OF_TEN[i] == power) {
        return i;
      }
    }
    return -1;
  }

  private static long[] powersOfTen() {
    long[] powers = new long[19];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = 10 * powers[i - 1];
    }
    return powers;
  }
}
