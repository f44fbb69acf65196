package dev.jixiao.json;

import dev.jixiao.audit.Finding;
import dev.jixiao.json.Output.Words;
import dev.jixiao.score.FormProgress;
import dev.jixiao.score.FormScore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The JSON of results (评分结果): of one score, its findings or the progress of a form under way as a document, or of many
 * forms in lines.
 *
 * <pre>{@code
 * ResultJson results = ResultJson.standard().in(Locale.CHINESE).withTexts();
 * String line = results.writeLine(FormResult.of(score).withFindings(findings));
 * }</pre>
 *
 * <p>A result has one shape ({@code schema/result.schema.json}), whether it is a document on several lines or one line of many. A document has
 * everything; a line leaves out what a program that sums up many forms does not need: the cells of each row, what was assumed, the totals of
 * categories, and steps.
 *
 * <p>A result names the rule set with its source and {@linkplain RulesJson#fingerprint fingerprint}, and the library's
 * version, so that it can be repeated. Results are not read back. This class is immutable and thread-safe.
 */
public final class ResultJson {
  private static final ResultJson STANDARD = new ResultJson(Words.ALL);

  private final Words words;
  private final JsonOutput output;
  private final JsonOutput lines;

  private ResultJson(Words words) {
    this.words = words;
    this.output = new JsonOutput(Known.STANDARD, words);
    this.lines = new JsonOutput(Known.STANDARD, words.onALine());
  }

  /**
   * Writes in both languages, with every step of each explanation.
   *
   * @return the standard writer, to start custom ones from
   */
  public static ResultJson standard() {
    return STANDARD;
  }

  /**
   * This in one language only: sentences are then texts instead of objects with both.
   *
   * @param language Chinese, or any other for English
   * @return a copy with that language
   */
  public ResultJson in(Locale language) {
    return new ResultJson(words.in(language));
  }

  /**
   * This with one text a row, in the field {@code reason}, instead of its steps.
   *
   * @return a copy with texts
   */
  public ResultJson withTexts() {
    return new ResultJson(words.with(Words.Detail.TEXT));
  }

  /**
   * This without explanations: the fields {@code explanation} and {@code reason} are left out, and in lines the words of
   * findings.
   *
   * @return a copy without explanations
   */
  public ResultJson withoutExplanations() {
    return new ResultJson(words.with(Words.Detail.NONE));
  }

  /**
   * Writes a score on several lines.
   *
   * @param score the score
   * @return the document
   */
  public String write(FormScore score) {
    return write(FormResult.of(score));
  }

  /**
   * Writes a result on several lines, with all there is to say of it.
   *
   * @param result the score and, if there was an audit, its findings
   * @return the document
   */
  public String write(FormResult result) {
    return output.pretty(result, ResultFields::write);
  }

  /**
   * Writes what an audit found on several lines, under the field {@code findings}.
   *
   * @param findings the findings, in the order they are given
   * @return the document
   */
  public String write(Iterable<Finding> findings) {
    return output.pretty(findings, ResultFields.FINDINGS::write);
  }

  /**
   * Writes the progress of a form under way (绩效运行监控) on several lines: what each indicator should have reached, and its
   * light.
   *
   * @param progress the progress
   * @return the document
   */
  public String write(FormProgress progress) {
    return output.pretty(progress, ProgressFields.PROGRESS::write);
  }

  /**
   * Writes the progress of a form under way on one line, as one of many.
   *
   * @param progress the progress
   * @return the document, without a line break
   */
  public String writeLine(FormProgress progress) {
    return output.onOneLine(progress, ProgressFields.PROGRESS::write);
  }

  /**
   * Writes a score on one line, as one of many. Of an explanation a line has one text a row.
   *
   * @param score the score
   * @return the document, without a line break
   */
  public String writeLine(FormScore score) {
    return writeLine(FormResult.of(score));
  }

  /**
   * Writes a result on one line, as one of many. Of an explanation a line has one text a row.
   *
   * @param result the score and, if there was an audit, its findings
   * @return the document, without a line break
   */
  public String writeLine(FormResult result) {
    return lines.onOneLine(result, ResultFields::write);
  }

  /**
   * Writes many results, one on each line, as the stream gives them; memory does not grow with them.
   *
   * @param results the results
   * @param file the file, which is made or replaced, in UTF-8
   * @throws IOException if it cannot be written
   */
  public void writeLines(Stream<FormResult> results, Path file) throws IOException {
    lines.lines(results.iterator(), ResultFields::write, file);
  }

  /**
   * Writes many results, one on each line, as the stream gives them; memory does not grow with them.
   *
   * @param results the results
   * @param stream where to, in UTF-8; it is flushed and stays open
   * @throws IOException if it cannot be written
   */
  public void writeLines(Stream<FormResult> results, OutputStream stream) throws IOException {
    lines.lines(results.iterator(), ResultFields::write, stream);
  }

  /**
   * Writes a finding on one line, as one of many.
   *
   * @param finding the finding
   * @return the document, without a line break
   */
  public String writeLine(Finding finding) {
    return output.onOneLine(finding, ResultFields.FINDING::write);
  }

  /**
   * Writes many findings, one on each line, as the stream gives them; memory does not grow with them.
   *
   * @param findings the findings
   * @param file the file, which is made or replaced, in UTF-8
   * @throws IOException if it cannot be written
   */
  public void writeFindings(Stream<Finding> findings, Path file) throws IOException {
    output.lines(findings.iterator(), ResultFields.FINDING::write, file);
  }

  /**
   * Writes many findings, one on each line, as the stream gives them; memory does not grow with them.
   *
   * @param findings the findings
   * @param stream where to, in UTF-8; it is flushed and stays open
   * @throws IOException if it cannot be written
   */
  public void writeFindings(Stream<Finding> findings, OutputStream stream) throws IOException {
    output.lines(findings.iterator(), ResultFields.FINDING::write, stream);
  }

  @Override
  public String toString() {
    return "JSON of results, "
        + words.language().map(Locale::toLanguageTag).orElse("both languages")
        + ", explanations: " + words.detail();
  }
}
