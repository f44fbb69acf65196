package dev.jixiao.json;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** One document from any source: its bytes, or the problem that kept it from being read. */
interface JsonInput {
  /** What the document holds, and what there is to report of it. */
  <T> DocumentReader.Outcome<T> read(DocumentReader<T> reader);

  /** A document that cannot be read. */
  record Unreadable(Problem problem) implements JsonInput {
    @Override
    public <T> DocumentReader.Outcome<T> read(DocumentReader<T> reader) {
      return DocumentReader.Outcome.of(problem);
    }
  }

  /** The most memory that is taken because a stream says that it has so much. */
  int AT_FIRST = 1 << 20;

  /** No array of bytes can be much larger. */
  int LARGEST = Integer.MAX_VALUE - 64;

  static JsonInput of(String json, JsonLimits limits) {
    return json.length() > limits.documentLength() ? tooLong(limits) : JsonDocument.of(json);
  }

  static JsonInput of(Path file, JsonLimits limits) {
    try (InputStream stream = Files.newInputStream(file)) {
      return of(stream, limits);
    } catch (IOException e) {
      return new Unreadable(unreadable(e));
    }
  }

  static JsonInput of(InputStream stream, JsonLimits limits) {
    int limit = Math.min(limits.documentLength(), LARGEST);
    try {
      // mostly all there is, with room for the end to be seen
      byte[] bytes = new byte[Math.min(stream.available(), AT_FIRST) + 16];
      int length = 0;
      for (int n = 0; n >= 0 && length <= limit; length += Math.max(n, 0)) {
        bytes = length < bytes.length ? bytes : Arrays.copyOf(bytes, grown(length, limit));
        n = stream.read(bytes, length, bytes.length - length);
      }
      return of(bytes, length, limits);
    } catch (IOException e) {
      return new Unreadable(unreadable(e));
    }
  }

  // at most a little more than the limit, which may itself be near the largest array
  private static int grown(int length, int limit) {
    return (int) Math.min(2L * length, limit + 16L);
  }

  static JsonInput of(byte[] bytes, int length, JsonLimits limits) {
    if (length > limits.documentLength()) {
      return tooLong(limits);
    }
    Charset charset = Encodings.detect(bytes, length);
    if (charset.equals(StandardCharsets.UTF_8)) {
      return new JsonDocument(bytes, 0, length, 1);
    }
    try {
      return JsonDocument.of(Encodings.decode(bytes, 0, length, charset).toString());
    } catch (Encodings.MalformedException e) {
      return new Unreadable(malformed(charset, e.offset(), 1));
    }
  }

  static JsonInput of(Reader characters, JsonLimits limits) {
    try {
      StringBuilder all = new StringBuilder();
      char[] piece = new char[8192];
      for (int n = characters.read(piece);
          n >= 0 && all.length() <= limits.documentLength();
          n = characters.read(piece)) {
        all.append(piece, 0, n);
      }
      return of(all.toString(), limits);
    } catch (IOException e) {
      return new Unreadable(unreadable(e));
    }
  }

  private static JsonInput tooLong(JsonLimits limits) {
    return new Unreadable(DocumentReader.tooLong(limits, 1));
  }

  static Problem malformed(Charset charset, int offset, int line) {
    return Problem.builder()
        .code(ProblemCode.SYNTAX.name())
        .wording(Message.of(
            "not " + charset + ": byte " + offset + " of the document on line " + line
                + " is not part of any character",
            "不是 " + charset + " 编码：第 " + line + " 行文档的第 " + offset + " 字节不属于任何字符"))
        .place(new Place.Document(line, 1))
        .expected(Message.of("UTF-8, UTF-16 or UTF-32", "UTF-8、UTF-16 或 UTF-32"))
        .build();
  }

  /** Bytes as UTF-8, whichever of the encodings they come in. */
  static InputStream utf8(InputStream stream) throws IOException {
    PushbackInputStream start = new PushbackInputStream(stream, 4);
    byte[] first = start.readNBytes(4);
    start.unread(first);
    Charset charset = Encodings.detect(first, first.length);
    return charset.equals(StandardCharsets.UTF_8)
        ? start
        : new Encodings.ReaderStream(new InputStreamReader(start, Encodings.strict(charset)));
  }

  static Problem unreadable(IOException e) {
    return Problem.of(ProblemCode.IO, "the document cannot be read: " + e, "无法读取文档：" + e);
  }
}
