package dev.jixiao.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Characters as a stream of UTF-8, so that lines come from one kind of source only. */
final class ReaderStream extends InputStream {
  private final Reader characters;
  private final char[] piece = new char[8192];
  private int kept;
  private byte[] bytes = new byte[0];
  private int at;

  ReaderStream(Reader characters) {
    this.characters = characters;
  }

  @Override
  public int read() throws IOException {
    return at < bytes.length || fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (at == bytes.length && !fill()) {
      return -1;
    }
    int n = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, into, from, n);
    at += n;
    return n;
  }

  // a character whose two halves come apart stays whole: the first half waits for the second
  private boolean fill() throws IOException {
    int n;
    int length;
    do {
      n = characters.read(piece, kept, piece.length - kept);
      length = kept + Math.max(n, 0);
      kept = n >= 0 && length > 0 && Character.isHighSurrogate(piece[length - 1]) ? 1 : 0;
    } while (n >= 0 && length == kept);
    String text = LoneSurrogates.escaped(new String(piece, 0, length - kept));
    piece[0] = kept == 1 ? piece[length - 1] : piece[0];
    bytes = text.getBytes(StandardCharsets.UTF_8);
    at = 0;
    return bytes.length > 0;
  }

  @Override
  public void close() throws IOException {
    characters.close();
  }
}
