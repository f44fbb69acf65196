package dev.jixiao.json;

import dev.jixiao.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private final InputStream origin;
  private final JsonLimits limits;
  // the origin as UTF-8, once the first bytes have told its encoding
  private @Nullable InputStream stream;
  private byte[] rest = new byte[0];
  private int line = 1;
  private boolean ended;

  LineSource(InputStream origin, JsonLimits limits) {
    this.origin = origin;
    this.limits = limits;
  }

  /** The next lines, or null after the last. */
  synchronized @Nullable Piece next() {
    if (ended) {
      return null;
    }
    try {
      if (stream == null) {
        stream = JsonInput.utf8(origin);
      }
      return read(stream);
    } catch (IOException e) {
      ended = true;
      return failed(JsonInput.unreadableProblem(e));
    }
  }

  private @Nullable Piece read(InputStream stream) throws IOException {
    byte[] buffer = Arrays.copyOf(rest, Math.max(PIECE, 2 * rest.length));
    int length = rest.length;
    while (true) {
      int n = stream.read(buffer, length, buffer.length - length);
      if (n < 0) {
        end();
        return length == 0 ? null : piece(buffer, length);
      }
      int end = lastBreak(buffer, length, length + n);
      length += n;
      if (end > 0) {
        rest = Arrays.copyOfRange(buffer, end, length);
        return piece(buffer, end);
      }
      if (length > limits.documentLength()) {
        return skipLine(stream);
      }
      buffer = length < buffer.length ? buffer : Arrays.copyOf(buffer, 2 * length);
    }
  }

  private void end() throws IOException {
    rest = new byte[0];
    close();
  }

  private Piece piece(byte[] buffer, int length) {
    int first = line;
    line += breaks(buffer, length);
    return new Piece(buffer, length, first, Optional.empty());
  }

  private Piece failed(Problem problem) {
    return new Piece(new byte[0], 0, line, Optional.of(problem));
  }

  // a line beyond the limit is left behind without being kept
  private Piece skipLine(InputStream stream) throws IOException {
    Piece tooLong = failed(DocumentReader.tooLong(limits, line));
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

  /** The place behind the first line break, or 0 if there is none. */
  private static int firstBreak(byte[] buffer, int to) {
    for (int i = 0; i < to; i++) {
      if (buffer[i] == '\n') {
        return i + 1;
      }
    }
    return 0;
  }

  /** The place behind the last line break, or 0 if there is none. */
  private static int lastBreak(byte[] buffer, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (buffer[i] == '\n') {
        return i + 1;
      }
    }
    return 0;
  }

  // eight bytes at a time: counted one by one this was a fifth of the time of reading a form
  private static int breaks(byte[] buffer, int length) {
    int count = 0;
    int at = 0;
    for (; at + Long.BYTES <= length; at += Long.BYTES) {
      long word = (long) WORDS.get(buffer, at) ^ ONES * '\n';
      long zeros = ~(((word & ~HIGHS) + ~HIGHS) | word | ~HIGHS);
      count += Long.bitCount(zeros);
    }
    for (; at < length; at++) {
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
