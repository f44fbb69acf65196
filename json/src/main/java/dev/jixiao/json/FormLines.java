package dev.jixiao.json;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Problem;
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
      FormReading reading = nextLine(lines);
      if (reading != null) {
        return reading;
      }
    }
    return null;
  }

  /** The form of the next line, or null if the line is blank. */
  private @Nullable FormReading nextLine(LineSource.Piece lines) {
    int from = at;
    int end = from;
    while (end < lines.length && lines.bytes[end] != '\n') {
      end++;
    }
    at = end + 1;
    int number = line++;
    if (end - from > reader.limits().documentLength()) {
      return failed(DocumentReader.tooLong(reader.limits(), number), number);
    }
    JsonDocument document = new JsonDocument(lines.bytes, from, end, number);
    if (document.isBlank()) {
      return null;
    }
    DocumentReader.Outcome<PerformanceForm> outcome = reader.read(document);
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
