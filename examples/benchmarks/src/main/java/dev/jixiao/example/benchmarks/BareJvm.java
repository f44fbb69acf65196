package dev.jixiao.example.benchmarks;

/** A program that does nothing but print, for the time a bare JVM takes to start. */
public final class BareJvm {
  private BareJvm() {}

  /**
   * Prints a number.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    System.out.println("9.6");
  }
}
