package dev.jixiao.json;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The names of constants as people type them: in any case, with a space or a hyphen for the underscore. */
final class Names {
  private Names() {}

  /** The constant of a name or of a heading. */
  static <E extends Enum<E>> Optional<E> find(
      String text, E[] constants, Function<E, String> headings) {
    String name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (E constant : constants) {
      if (constant.name().equals(name) || headings.apply(constant).equals(text.strip())) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
