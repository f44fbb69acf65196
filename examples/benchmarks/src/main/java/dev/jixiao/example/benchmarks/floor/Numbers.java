package dev.jixiao.example.benchmarks.floor;

/** Writes scaled whole numbers as decimals. */
final class Numbers {
  private Numbers() {}

  static void append(long number, long one, StringBuilder text) {
    text.append(number / one);
    long rest = number % one;
    if (rest != 0) {
      text.append('.');
      for (long digit = one / 10; rest != 0; digit /= 10) {
        text.append((char) ('0' + rest / digit));
        rest %= digit;
      }
    }
  }
}
