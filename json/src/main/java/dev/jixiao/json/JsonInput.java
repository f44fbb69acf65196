package dev.jixiao.json;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Position;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One document from wherever it is: its characters, or the problem of getting at them. */
final class JsonInput {
  private final @Nullable JsonText text;
  private final @Nullable Problem problem;

  private JsonInput(@Nullable JsonText text, @Nullable Problem problem) {
    this.text = text;
    this.problem = problem;
  }

  <T> DocumentReader.Outcome<T> read(DocumentReader<T> reader) {
    return text != null
        ? reader.read(text)
        : DocumentReader.Outcome.of(Objects.requireNonNull(problem));
  }

  static JsonInput of(String json) {
    return new JsonInput(JsonText.of(json), null);
  }

  static JsonInput of(Path file, JsonLimits limits) {
    try (InputStream stream = Files.newInputStream(file)) {
      return of(stream, limits);
    } catch (IOException e) {
      return unreadable(e);
    }
  }

  static JsonInput of(InputStream stream, JsonLimits limits) {
    try {
      byte[] bytes = stream.readNBytes(limits.documentLength() + 1);
      return bytes.length > limits.documentLength()
          ? new JsonInput(null, DocumentReader.tooLong(limits, 1))
          : decode(bytes);
    } catch (IOException e) {
      return unreadable(e);
    }
  }

  static JsonInput of(Reader characters, JsonLimits limits) {
    try {
      CharArrayWriter all = new CharArrayWriter();
      char[] piece = new char[8192];
      for (int n = characters.read(piece);
          n >= 0 && all.size() <= limits.documentLength();
          n = characters.read(piece)) {
        all.write(piece, 0, n);
      }
      return new JsonInput(new JsonText(all.toCharArray(), 0, all.size(), 1).withoutMark(), null);
    } catch (IOException e) {
      return unreadable(e);
    }
  }

  private static JsonInput decode(byte[] bytes) {
    Charset charset = Encodings.detect(bytes, bytes.length);
    if (charset.equals(StandardCharsets.UTF_8)) {
      return decodeUtf8(bytes);
    }
    try {
      CharBuffer chars = Encodings.decode(bytes, 0, bytes.length, charset);
      return new JsonInput(new JsonText(chars.array(), 0, chars.limit(), 1).withoutMark(), null);
    } catch (Encodings.MalformedException e) {
      return new JsonInput(null, malformed(charset, e.offset(), 1));
    }
  }

  private static JsonInput decodeUtf8(byte[] bytes) {
    Utf8 decoder = new Utf8(bytes.length);
    decoder.decode(bytes, 0, bytes.length);
    return decoder.malformedAt() < 0
        ? new JsonInput(decoder.text(1).withoutMark(), null)
        : new JsonInput(null, malformed(StandardCharsets.UTF_8, decoder.malformedAt(), 1));
  }

  static Problem malformed(Charset charset, int offset, int line) {
    return Problem.builder()
        .code(ProblemCode.SYNTAX.name())
        .wording(Message.of(
            "not " + charset + ": byte " + offset + " of the document on line " + line
                + " belongs to no character",
            "不是 " + charset + " 编码：第 " + line + " 行文档的第 " + offset + " 字节不属于任何字符"))
        .position(new Position(line, 1))
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
        : new ReaderStream(new InputStreamReader(start, Encodings.strict(charset)));
  }

  private static JsonInput unreadable(IOException e) {
    return new JsonInput(null, unreadableProblem(e));
  }

  static Problem unreadableProblem(IOException e) {
    return Problem.of(ProblemCode.IO, "the document cannot be read: " + e, "无法读取文档：" + e);
  }
}
