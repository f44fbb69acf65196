package dev.jixiao.json;

import java.io.IOException;
import java.util.List;

/** The fields that an object of the format has, in the order in which they are written. */
final class Fields {
  /** Reads the value of one field, at whose first token the cursor stands. */
  interface Reader {
    void read(String field) throws IOException;
  }

  private final String[] names;

  private Fields(String[] names) {
    this.names = names;
  }

  static Fields of(String... names) {
    return new Fields(names);
  }

  List<String> names() {
    return List.of(names);
  }

  /** The place of a field, looked for first where the field after the last one stands; -1 if there is none. */
  int indexOf(String name, int expected) {
    if (expected < names.length && names[expected].equals(name)) {
      return expected;
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
