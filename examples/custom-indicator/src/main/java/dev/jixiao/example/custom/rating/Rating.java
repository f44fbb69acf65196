package dev.jixiao.example.custom.rating;

import dev.jixiao.target.Target;

/**
 * The worst rating that still meets the target.
 *
 * @param text the cell as written, such as 不低于B+级
 * @param least the worst grade that is good enough
 * @param scale the scale it stands on
 */
public record Rating(String text, String least, RatingScale scale) implements Target {
  @Override
  public String canonical() {
    return "≥" + least + "级";
  }
}
