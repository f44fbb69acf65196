package dev.jixiao.example.benchmarks.floor;

/**
 * Picks the five fields that count out of the bytes of a JSON form and scores them, without allocating.
 *
 * <p>It knows where these fields stand and trusts that the JSON is well-formed. Not thread-safe.
 */
public final class FloorBytes {
  // both the total row of the budget and the rows of the indicators are objects at this depth
  private static final int ROW_DEPTH = 3;

  private final CellScanner scanner;
  private final char[] cell = new char[256];
  private byte[] json = {};
  private int at;

  private byte kind;
  private long target;
  private long actual;
  private long weight;
  private long annual;
  private long executed;
  private boolean indicator;

  /**
   * A reader for the forms of one year.
   *
   * @param year the fiscal year
   */
  public FloorBytes(int year) {
    scanner = new CellScanner(year);
  }

  /**
   * Reads and scores a form.
   *
   * @param bytes the JSON
   * @param from where the form begins
   * @param to where it ends
   * @return the total in hundredths of a point
   */
  public long total(byte[] bytes, int from, int to) {
    json = bytes;
    at = from;
    long total = 0;
    int depth = 0;
    while (at < to) {
      switch (json[at++]) {
        case '{', '[' -> depth++;
        case '}' -> {
          if (depth-- == ROW_DEPTH) {
            total += endRow();
          }
        }
        case ']' -> depth--;
        case '"' -> string(depth == ROW_DEPTH);
        default -> {}
      }
    }
    return total;
  }

  private long endRow() {
    if (indicator) {
      indicator = false;
      return FloorLong.row(kind, target, actual, weight);
    }
    return annual > 0 ? takeBudget() : 0;
  }

  private long takeBudget() {
    long points = FloorLong.budget(annual, executed);
    annual = 0;
    return points;
  }

  private void string(boolean inRow) {
    int from = at;
    skipString();
    if (inRow && json[at] == ':') {
      field(from, at - 1 - from);
    }
  }

  private void skipString() {
    while (json[at] != '"') {
      at += json[at] == '\\' ? 2 : 1;
    }
    at++;
  }

  private void field(int name, int length) {
    byte first = json[name];
    at++;
    if (length == 6 && first == 't') {
      text();
      kind = scanner.kind();
      target = scanner.value();
      indicator = true;
    } else if (length == 6 && first == 'a' && json[at] == '"') {
      text();
      actual = scanner.value();
    } else if (length == 6 && first == 'w') {
      weight = number() / 100;
    } else if (length == 6 && first == 'a') {
      annual = number();
    } else if (length == 8 && first == 'e') {
      executed = number();
    }
  }

  private void text() {
    at++;
    int length = 0;
    while (json[at] != '"') {
      byte b = json[at++];
      if (b >= 0) {
        cell[length++] = (char) b;
      } else {
        cell[length++] = (char) ((b & 0xF) << 12 | (json[at++] & 0x3F) << 6 | json[at++] & 0x3F);
      }
    }
    at++;
    scanner.scan(cell, 0, length);
  }

  private long number() {
    int length = 0;
    while (json[at] >= '.' && json[at] <= '9') {
      cell[length++] = (char) json[at++];
    }
    scanner.scan(cell, 0, length);
    return scanner.value();
  }
}
