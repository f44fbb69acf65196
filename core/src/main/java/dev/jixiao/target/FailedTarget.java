package dev.jixiao.target;

import dev.jixiao.problem.Problem;

/**
 * A target that a custom type failed to read; what another type would make of the text is not what was meant.
 *
 * @param type the name of the type that failed
 * @param text the cell as written
 * @param problem what failed
 */
record FailedTarget(String type, String text, Problem problem) implements Target {
  @Override
  public String canonical() {
    return text.strip();
  }
}
