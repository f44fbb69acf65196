package dev.jixiao.example.custom.water;

import dev.jixiao.target.Target;

/**
 * The worst class of water that still meets the target.
 *
 * @param text the cell as written, such as 达到或优于Ⅲ类
 * @param worst the worst class that is good enough
 */
public record WaterTarget(String text, WaterClass worst) implements Target {
  @Override
  public String canonical() {
    return "≤" + worst;
  }
}
