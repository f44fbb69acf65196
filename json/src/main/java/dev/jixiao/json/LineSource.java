package dev.jixiao.json;

import dev.jixiao.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream in UTF-8, in pieces of whole lines that several threads may take.
 *
 * <p>At most one piece is read ahead, so memory does not grow with the stream. This class is thread-safe.
 */
final class LineSource {
  /** Whole lines: their bytes, or what is wrong with them. */
  static final class Piece {
    final byte[] bytes;
    final int length;
    final int firstLine;
    final Optional<Problem> problem;

    Piece(byte[] bytes, int length, int firstLine, Optional<Problem> problem) {
      this.bytes = bytes;
      this.length = length;
      this.firstLine = firstLine;
      this.problem = problem;
    }
  }

  private static final int PIECE = 1 << 16;
  private static final byte[] NOTHING = {};

  private final InputStream origin;
  private final JsonLimits limits;
  // the origin as UTF-8, once the first bytes have shown its encoding
  private @Nullable InputStream stream;
  private byte[] rest = new byte[0];
  private boolean ended;
  // once there are several readers, the line that comes next
  private boolean isShared;
  private int line = 1;

  LineSource(InputStream origin, JsonLimits limits) {
    this.origin = origin;
    this.limits = limits;
  }

  /** Tells that other readers will take pieces too, and which line comes next. */
  synchronized void share(int nextLine) {
    isShared = true;
    line = nextLine;
  }

  /**
   * The next lines, or null after the last.
   *
   * @param done the piece before, whose memory is used again, or null
   * @param nextLine the line that comes next, as a reader knows it that is alone
   */
  synchronized @Nullable Piece next(@Nullable Piece done, int nextLine) {
    if (ended) {
      return null;
    }
    int first = isShared ? line : nextLine;
    try {
      if (stream == null) {
        stream = JsonInput.utf8(origin);
      }
      return read(stream, done == null ? NOTHING : done.bytes, first);
    } catch (IOException e) {
      ended = true;
      return failed(JsonInput.unreadable(e), first);
    }
  }

  private @Nullable Piece read(InputStream stream, byte[] used, int first) throws IOException {
    int room = Math.max(PIECE, 2 * rest.length);
    byte[] buffer = used.length == room ? used : new byte[room];
    System.arraycopy(rest, 0, buffer, 0, rest.length);
    int length = rest.length;
    while (true) {
      int n = stream.read(buffer, length, buffer.length - length);
      if (n < 0) {
        end();
        return length == 0 ? null : piece(buffer, length, first);
      }
      int end = lastBreak(buffer, length, length + n);
      length += n;
      if (end > 0) {
        rest = Arrays.copyOfRange(buffer, end, length);
        return piece(buffer, end, first);
      }
      if (length > limits.documentLength()) {
        return skipLine(stream, first);
      }
      buffer = length < buffer.length ? buffer : Arrays.copyOf(buffer, 2 * length);
    }
  }

  private void end() throws IOException {
    rest = NOTHING;
    close();
  }

  // a reader that is alone counts lines itself, which spares 0.4 µs for a form
  private Piece piece(byte[] buffer, int length, int first) {
    line += isShared ? breaks(buffer, 0, length) : 0;
    return new Piece(buffer, length, first, Optional.empty());
  }

  private static Piece failed(Problem problem, int line) {
    return new Piece(NOTHING, 0, line, Optional.of(problem));
  }

  // a line beyond the limit is skipped without being kept
  private Piece skipLine(InputStream stream, int number) throws IOException {
    Piece tooLong = failed(DocumentReader.tooLong(limits, number), number);
    byte[] buffer = new byte[PIECE];
    while (true) {
      int n = stream.read(buffer, 0, buffer.length);
      if (n < 0) {
        end();
        return tooLong;
      }
      int end = firstBreak(buffer, n);
      if (end > 0) {
        line++;
        rest = Arrays.copyOfRange(buffer, end, n);
        return tooLong;
      }
    }
  }

  /** The place after the first line break, or 0 if there is none. */
  private static int firstBreak(byte[] buffer, int to) {
    for (int i = 0; i < to; i++) {
      if (buffer[i] == '\n') {
        return i + 1;
      }
    }
    return 0;
  }

  /** The place after the last line break, or 0 if there is none. */
  private static int lastBreak(byte[] buffer, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (buffer[i] == '\n') {
        return i + 1;
      }
    }
    return 0;
  }

  static int breaks(byte[] buffer, int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      count += buffer[at] == '\n' ? 1 : 0;
    }
    return count;
  }

  synchronized void close() throws IOException {
    ended = true;
    origin.close();
  }

  void closeUnchecked() {
    try {
      close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
