package dev.jixiao.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The further cells that a builder is given (其他列). */
final class FurtherCells {
  private FurtherCells() {}

  /** The name of a further cell, which has to be there. */
  static String key(@Nullable String key) {
    return Objects.requireNonNull(key, "attributes key");
  }

  /** The cells without those that are null, in their order; null where none is left. */
  static @Nullable Map<String, String> given(
      @Nullable Map<String, ? extends @Nullable String> cells) {
    Map<String, String> given = new LinkedHashMap<>();
    if (cells != null) {
      cells.forEach((key, value) -> {
        String name = key(key);
        if (value != null) {
          given.put(name, value);
        }
      });
    }
    return given.isEmpty() ? null : given;
  }
}
