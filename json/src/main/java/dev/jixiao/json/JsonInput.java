package dev.jixiao.json;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
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
        : DocumentReader.Outcome.of(java.util.Objects.requireNonNull(problem));
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
    try {
      CharBuffer chars = Encodings.decode(bytes, 0, bytes.length, charset);
      return new JsonInput(new JsonText(chars.array(), 0, chars.limit(), 1).withoutMark(), null);
    } catch (Encodings.MalformedException e) {
      return new JsonInput(null, malformed(e));
    }
  }

  static Problem malformed(Encodings.MalformedException e) {
    return Problem.builder()
        .code(ProblemCode.SYNTAX.name())
        .wording(Message.of(
            "not " + e.charset() + ": byte " + e.offset() + " belongs to no character",
            "不是 " + e.charset() + " 编码：第 " + e.offset() + " 字节不属于任何字符"))
        .expected(Message.of("UTF-8, UTF-16 or UTF-32", "UTF-8、UTF-16 或 UTF-32"))
        .build();
  }

  private static JsonInput unreadable(IOException e) {
    return new JsonInput(
        null, Problem.of(ProblemCode.IO, "the document cannot be read: " + e, "无法读取文档：" + e));
  }
}
