package dev.jixiao.example.benchmarks;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The seven published forms of examples/self-evaluation, round and round, each as one line of JSON. */
@State(Scope.Thread)
public class RealForms {
  private static final List<String> NAMES = List.of(
      "1-legal-aid",
      "2-legal-aid-carried-over",
      "3-administrative-reconsideration",
      "4-legislation",
      "5-legal-publicity",
      "6-legal-publicity-carried-over",
      "7-administration-by-law");

  final byte[][] bytes = new byte[NAMES.size()][];
  final PerformanceForm[] forms = new PerformanceForm[NAMES.size()];
  final FormScore[] scores = new FormScore[NAMES.size()];
  final List<List<Finding>> findings;
  private int last;

  /** Reads, scores and audits them. */
  public RealForms() {
    for (int i = 0; i < bytes.length; i++) {
      forms[i] = form(NAMES.get(i));
      bytes[i] = FormJson.standard().writeLine(forms[i]).getBytes(StandardCharsets.UTF_8);
      scores[i] = Scorer.standard().score(forms[i]);
    }
    findings = List.of(scores).stream().map(Auditor.standard()::audit).toList();
  }

  private static PerformanceForm form(String name) {
    try (InputStream in = RealForms.class.getResourceAsStream("/forms/" + name + ".json")) {
      return FormJson.standard().read(in).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int next() {
    last = last + 1 == bytes.length ? 0 : last + 1;
    return last;
  }
}
