package dev.jixiao.json;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the forms of many lines, in order, or on several threads that each take the next piece when they are done with
 * theirs.
 */
final class FormLines implements Spliterator<FormReading> {
  // 64 parts are enough for any machine; a part that finds nothing left costs nothing
  private static final int SPLITS = 6;

  private final LineSource source;
  private final DocumentReader<PerformanceForm> reader;
  private final Utf8 decoder = new Utf8(4096);
  // a program that writes one form with an odd field writes all of them so
  private boolean lastWasPlain = true;
  private int splits;
  private boolean isAlone;
  private LineSource.@Nullable Piece piece;
  private int at;
  private int line = 1;

  FormLines(LineSource source, DocumentReader<PerformanceForm> reader) {
    this(source, reader, SPLITS);
    this.isAlone = true;
  }

  private FormLines(LineSource source, DocumentReader<PerformanceForm> reader, int splits) {
    this.source = source;
    this.reader = reader;
    this.splits = splits;
  }

  @Override
  public boolean tryAdvance(Consumer<? super FormReading> action) {
    while (true) {
      FormReading reading = piece == null ? null : nextOf(piece);
      if (reading != null) {
        action.accept(reading);
        return true;
      }
      piece = source.next(piece, line);
      if (piece == null) {
        return false;
      }
      at = 0;
      line = piece.firstLine;
      if (piece.problem.isPresent()) {
        action.accept(failed(piece.problem.get(), line++));
        return true;
      }
    }
  }

  /** The next form of a piece, or null if only blank lines are left. */
  private @Nullable FormReading nextOf(LineSource.Piece lines) {
    while (at < lines.length) {
      FormReading reading = lastWasPlain ? nextPlain(lines) : null;
      reading = reading == null ? nextAny(lines) : reading;
      if (reading != null) {
        return reading;
      }
    }
    return null;
  }

  /** The form of the next line, or null and nothing is passed if there is something to report of it. */
  private @Nullable FormReading nextPlain(LineSource.Piece lines) {
    PlainTokens tokens = PlainBytes.ofLine(lines.bytes, at, lines.length, decoder, reader.limits());
    PerformanceForm form = reader.readPlain(tokens);
    if (form == null || tokens.at - at > reader.limits().documentLength()) {
      return null;
    }
    at = tokens.at + 1;
    return new FormReading(Optional.of(form), List.of(), line++);
  }

  /** The form of the next line, or null if the line is blank. */
  private @Nullable FormReading nextAny(LineSource.Piece lines) {
    decoder.decodeLine(lines.bytes, at, lines.length);
    at = decoder.next();
    int number = line++;
    if (decoder.malformedAt() >= 0) {
      return failed(
          JsonInput.malformed(StandardCharsets.UTF_8, decoder.malformedAt(), number), number);
    }
    JsonText text = decoder.text(number).withoutMark();
    if (text.isBlank()) {
      return null;
    }
    DocumentReader.Outcome<PerformanceForm> outcome = reader.readAny(text);
    lastWasPlain = outcome.problems().isEmpty();
    return new FormReading(outcome.value(), outcome.problems(), number);
  }

  private static FormReading failed(Problem problem, int line) {
    return new FormReading(Optional.empty(), List.of(problem), line);
  }

  @Override
  public @Nullable Spliterator<FormReading> trySplit() {
    if (splits == 0) {
      return null;
    }
    splits--;
    if (isAlone) {
      isAlone = false;
      source.share(line + (piece == null ? 0 : LineSource.breaks(piece.bytes, at, piece.length)));
    }
    return new FormLines(source, reader, splits);
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return NONNULL | IMMUTABLE;
  }
}
