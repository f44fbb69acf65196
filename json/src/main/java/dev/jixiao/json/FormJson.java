package dev.jixiao.json;

import dev.jixiao.audit.Finding;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.Output.Words;
import dev.jixiao.report.Portfolio;
import dev.jixiao.score.FormScore;
import dev.jixiao.target.IndicatorTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The JSON of forms (绩效表), read and written; of scores and findings, written.
 *
 * <p>Reading never throws for what is in a document: it gives the form, if it could be built, and every problem with its
 * place. The table in the description of this package says what is read how.
 *
 * <pre>{@code
 * FormReading reading = FormJson.standard().read(Path.of("form.json"));
 * reading.problems().forEach(System.out::println);
 * PerformanceForm form = reading.orElseThrow();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FormJson {
  private static final FormJson STANDARD = new FormJson(Known.STANDARD, JsonLimits.standard());

  private final Known known;
  private final JsonLimits limits;
  private final DocumentReader<PerformanceForm> reader;
  private final JsonOutput output;

  private FormJson(Known known, JsonLimits limits) {
    this.known = known;
    this.limits = limits;
    this.output = new JsonOutput(known, Words.ALL);
    this.reader = new DocumentReader<>(limits, known, FormFields.A_FORM.reading());
  }

  /**
   * Reads and writes with the standard indicator types and the default limits.
   *
   * @return the standard reader and writer
   */
  public static FormJson standard() {
    return STANDARD;
  }

  /**
   * This with other indicator types, such as a registry with custom ones.
   *
   * @param types the types that read targets
   * @return a copy with those types
   */
  public FormJson withTypes(IndicatorTypes types) {
    return new FormJson(known.withTypes(Objects.requireNonNull(types, "types")), limits);
  }

  /**
   * This with other limits.
   *
   * @param limits how much a document may cost the reader
   * @return a copy with those limits
   */
  public FormJson withLimits(JsonLimits limits) {
    return new FormJson(known, Objects.requireNonNull(limits, "limits"));
  }

  /**
   * Reads a form.
   *
   * @param json the document
   * @return the form and the problems
   */
  public FormReading read(String json) {
    return reading(JsonInput.of(json, limits).read(reader), 1);
  }

  /**
   * Reads a form from a file in UTF-8, UTF-16 or UTF-32.
   *
   * @param file the file
   * @return the form and the problems, also if the file cannot be read
   */
  public FormReading read(Path file) {
    return reading(JsonInput.of(file, limits).read(reader), 1);
  }

  /**
   * Reads a form in UTF-8, UTF-16 or UTF-32 to the end of a stream, which stays open.
   *
   * @param stream the bytes
   * @return the form and the problems, also if the stream cannot be read
   */
  public FormReading read(InputStream stream) {
    return reading(JsonInput.of(stream, limits).read(reader), 1);
  }

  /**
   * Reads a form from its bytes in UTF-8, UTF-16 or UTF-32.
   *
   * @param document the bytes, which are not changed
   * @return the form and the problems
   */
  public FormReading read(byte[] document) {
    return reading(JsonInput.of(document, document.length, limits).read(reader), 1);
  }

  /**
   * Reads a form to the end of a reader, which stays open.
   *
   * @param characters the characters
   * @return the form and the problems, also if the reader cannot be read
   */
  public FormReading read(Reader characters) {
    return reading(JsonInput.of(characters, limits).read(reader), 1);
  }

  /**
   * Reads many forms, one on each line, as the stream is consumed. Memory does not grow with the file; a line with a
   * fault costs that line only, and blank lines are passed over. Close the stream to close the file.
   *
   * <p>In a parallel stream the threads take pieces of the file in turn, so the readings come in any order; {@link
   * FormReading#line} says where each comes from:
   *
   * <pre>{@code
   * try (Stream<FormReading> readings = FormJson.standard().readLines(Path.of("forms.ndjson"))) {
   *   List<FormReading> faulty = readings.parallel().filter(FormReading::hasErrors)
   *       .sorted(Comparator.comparingInt(FormReading::line)).toList();
   * }
   * }</pre>
   *
   * @param file the file, in UTF-8, UTF-16 or UTF-32
   * @return the readings, one for each line that is not blank; a file that cannot be read gives one with the problem
   */
  public Stream<FormReading> readLines(Path file) {
    try {
      return readLines(Files.newInputStream(file));
    } catch (IOException e) {
      return Stream.of(reading(DocumentReader.Outcome.of(JsonInput.unreadable(e)), 1));
    }
  }

  /**
   * Reads many forms, one on each line, as the stream is consumed; as {@link #readLines(Path)} does.
   *
   * @param stream the bytes, which are closed with the readings or at their end
   * @return the readings, one for each line that is not blank
   */
  public Stream<FormReading> readLines(InputStream stream) {
    LineSource source = new LineSource(Objects.requireNonNull(stream, "stream"), limits);
    return StreamSupport.stream(new FormLines(source, reader), false)
        .onClose(source::closeUnchecked);
  }

  /**
   * Reads many forms, one on each line, as the stream is consumed; as {@link #readLines(Path)} does.
   *
   * @param characters the characters, which are closed with the readings or at their end
   * @return the readings, one for each line that is not blank
   */
  public Stream<FormReading> readLines(Reader characters) {
    return readLines(new Encodings.ReaderStream(Objects.requireNonNull(characters, "characters")));
  }

  private static FormReading reading(DocumentReader.Outcome<PerformanceForm> outcome, int line) {
    return new FormReading(outcome.value(), outcome.problems(), line);
  }

  /**
   * Writes a form on several lines, in a stable order of fields and without those that are absent.
   *
   * @param form the form
   * @return the document; reading it gives an equal form
   */
  public String write(PerformanceForm form) {
    return output.pretty(form, FormFields.A_FORM.writing());
  }

  /**
   * Writes a score (得分) with the explanation of every number, on several lines. Scores are not read back.
   *
   * @param score the score
   * @return the document
   */
  public String write(FormScore score) {
    return ResultJson.standard().write(score);
  }

  /**
   * Writes what an audit found (审核发现), on several lines, under the field {@code findings}. Findings are not read back.
   *
   * @param findings the findings, in the order they are given
   * @return the document
   */
  public String write(Iterable<Finding> findings) {
    return ResultJson.standard().write(findings);
  }

  /**
   * Writes a score on one line, as one of many, without explanations; {@link ResultJson} writes more.
   *
   * @param score the score
   * @return the document, without a line break
   */
  public String writeLine(FormScore score) {
    return ResultJson.standard().withoutExplanations().writeLine(score);
  }

  /**
   * Writes many forms summed up (汇总), on several lines. Percentages are texts such as {@code 96.5%}, those that do not end
   * fractions such as {@code 2÷3}. Portfolios are not read back.
   *
   * @param portfolio the portfolio
   * @return the document
   */
  public String write(Portfolio portfolio) {
    return output.pretty(portfolio, PortfolioFields.PORTFOLIO::write);
  }

  /**
   * Writes a form on one line, as one of many.
   *
   * @param form the form
   * @return the document, without a line break
   */
  public String writeLine(PerformanceForm form) {
    return output.onOneLine(form, FormFields.A_FORM.writing());
  }

  /**
   * Writes many forms, one on each line, as the stream gives them.
   *
   * @param forms the forms
   * @param file the file, which is made or replaced, in UTF-8
   * @throws IOException if it cannot be written
   */
  public void writeLines(Stream<PerformanceForm> forms, Path file) throws IOException {
    output.lines(forms.iterator(), FormFields.A_FORM.writing(), file);
  }

  /**
   * Writes many forms, one on each line, as the stream gives them.
   *
   * @param forms the forms
   * @param stream where to, in UTF-8; it is flushed and stays open
   * @throws IOException if it cannot be written
   */
  public void writeLines(Stream<PerformanceForm> forms, OutputStream stream) throws IOException {
    output.lines(forms.iterator(), FormFields.A_FORM.writing(), stream);
  }

  @Override
  public String toString() {
    return "JSON of forms with " + known.types() + ", " + limits;
  }
}
