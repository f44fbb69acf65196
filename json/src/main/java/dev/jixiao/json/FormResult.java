package dev.jixiao.json;

import dev.jixiao.audit.Finding;
import dev.jixiao.score.FormScore;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of one form among many (评分结果): its score, what an audit found, and the line it was read from.
 *
 * <pre>{@code
 * FormResult result = FormResult.of(score).withFindings(findings).withLine(12);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FormResult {
  private final FormScore score;
  private final Optional<List<Finding>> findings;
  private final int line;

  private FormResult(FormScore score, Optional<List<Finding>> findings, int line) {
    this.score = score;
    this.findings = findings;
    this.line = line;
  }

  /**
   * The result of a form that was scored and not audited.
   *
   * @param score the score
   * @return the result
   */
  public static FormResult of(FormScore score) {
    return new FormResult(Objects.requireNonNull(score, "score"), Optional.empty(), 0);
  }

  /**
   * This result with what an audit found; an empty list is an audit that found nothing.
   *
   * @param findings the findings
   * @return a copy with those findings
   */
  public FormResult withFindings(List<Finding> findings) {
    return new FormResult(score, Optional.of(List.copyOf(findings)), line);
  }

  /**
   * This result with the line that its form was read from.
   *
   * @param line the line, from 1, as {@link FormReading#line} gives it
   * @return a copy with that line
   * @throws IllegalArgumentException if the line is below 1
   */
  public FormResult withLine(int line) {
    if (line < 1) {
      throw new IllegalArgumentException("lines are counted from 1: " + line);
    }
    return new FormResult(score, findings, line);
  }

  /**
   * The score.
   *
   * @return the score, with the form
   */
  public FormScore score() {
    return score;
  }

  /**
   * What an audit found.
   *
   * @return the findings, or empty if there was no audit
   */
  public Optional<List<Finding>> findings() {
    return findings;
  }

  /**
   * The line that the form was read from.
   *
   * @return the line, from 1, or 0 if it came from no file of lines
   */
  public int line() {
    return line;
  }

  /** The total, and how many findings there are. */
  @Override
  public String toString() {
    return score + findings.map(found -> ", findings: " + found.size()).orElse("");
  }
}
