package dev.jixiao.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The encodings in which documents come: UTF-8, UTF-16 and UTF-32, with and without a byte order mark. */
final class Encodings {
  private Encodings() {}

  /** Tells the encoding by the byte order mark, or by where the zero bytes of the first character are. */
  static Charset detect(byte[] start, int length) {
    int first = word(start, length);
    if (first == 0x0000FEFF || (length >= 4 && first >>> 8 == 0)) {
      return Charset.forName("UTF-32BE");
    }
    if (first == 0xFFFE0000 || (length >= 4 && (first & 0x00FFFFFF) == 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (first >>> 16 == 0xFEFF || (length >= 2 && first >>> 24 == 0)) {
      return StandardCharsets.UTF_16BE;
    }
    if (first >>> 16 == 0xFFFE || (length >= 2 && (first & 0x00FF0000) == 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }

  private static int word(byte[] start, int length) {
    int word = 0;
    for (int i = 0; i < 4; i++) {
      word = word << 8 | (i < length ? start[i] & 0xFF : 0x20);
    }
    return word;
  }

  /**
   * Decodes bytes without letting anything malformed through.
   *
   * @return the characters
   * @throws MalformedException if the bytes are not in the encoding
   */
  static CharBuffer decode(byte[] bytes, int from, int to, Charset charset)
      throws MalformedException {
    CharsetDecoder decoder = strict(charset);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    CharBuffer out = CharBuffer.allocate(to - from + 1); // none of them makes two of one byte
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new MalformedException(in.position() - from);
    }
    return out.flip();
  }

  /** A decoder that lets nothing malformed through. */
  static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Bytes that are not in the encoding they seem to be in. */
  static final class MalformedException extends CharacterCodingException {
    private static final long serialVersionUID = 1L;
    private final int offset;

    MalformedException(int offset) {
      this.offset = offset;
    }

    int offset() {
      return offset;
    }
  }

  /** Characters as a stream of UTF-8, so that lines come from one kind of source only. */
  static final class ReaderStream extends InputStream {
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
}
