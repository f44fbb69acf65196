package dev.jixiao.example.benchmarks;

import com.alibaba.fastjson2.JSONObject;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.example.benchmarks.floor.BoundForm;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.json.FormResult;
import dev.jixiao.json.ResultJson;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** (viii) The whole way of real forms, from bytes to a result line, and its parts. */
@State(Scope.Thread)
public class WholeWayBenchmark {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  // real forms have more fields than the floors read
  private static final ObjectReader BINDING =
      MAPPER.readerFor(BoundForm.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  private static final FormJson JSON = FormJson.standard();
  private static final Scorer SCORER = Scorer.standard();
  private static final Auditor AUDITOR = Auditor.standard();
  private static final ResultJson BRIEF = ResultJson.standard().withoutExplanations();
  private static final ResultJson CHINESE =
      ResultJson.standard().in(Locale.CHINESE).withTexts();

  /** The divisor: Jackson's tree of the same bytes. */
  @Benchmark
  public JsonNode readTree(RealForms forms, CpuClock clock) throws IOException {
    clock.tick();
    return MAPPER.readTree(forms.bytes[forms.next()]);
  }

  /** Jackson's data binding, into classes with public fields. */
  @Benchmark
  public BoundForm bind(RealForms forms, CpuClock clock) throws IOException {
    clock.tick();
    return BINDING.readValue(forms.bytes[forms.next()]);
  }

  /** The tree of fastjson2. */
  @Benchmark
  public JSONObject readFastjson2(RealForms forms, CpuClock clock) {
    clock.tick();
    return com.alibaba.fastjson2.JSON.parseObject(forms.bytes[forms.next()]);
  }

  /** The data binding of fastjson2. */
  @Benchmark
  public BoundForm bindFastjson2(RealForms forms, CpuClock clock) {
    clock.tick();
    return com.alibaba.fastjson2.JSON.parseObject(forms.bytes[forms.next()], BoundForm.class);
  }

  /** Bytes to a form, checked. */
  @Benchmark
  public PerformanceForm form(RealForms forms, CpuClock clock) {
    clock.tick();
    return JSON.read(forms.bytes[forms.next()]).orElseThrow();
  }

  /** Bytes to findings. */
  @Benchmark
  public List<Finding> findings(RealForms forms, CpuClock clock) {
    clock.tick();
    return AUDITOR.audit(SCORER.score(JSON.read(forms.bytes[forms.next()]).orElseThrow()));
  }

  /** Bytes to findings and a result line without explanations. */
  @Benchmark
  public String line(RealForms forms, CpuClock clock) {
    clock.tick();
    return line(BRIEF, forms);
  }

  /** Bytes to findings and a result line with explanations in one language. */
  @Benchmark
  public String explainedLine(RealForms forms, CpuClock clock) {
    clock.tick();
    return line(CHINESE, forms);
  }

  private static String line(ResultJson results, RealForms forms) {
    FormScore score = SCORER.score(JSON.read(forms.bytes[forms.next()]).orElseThrow());
    return results.writeLine(FormResult.of(score).withFindings(AUDITOR.audit(score)));
  }

  /** The score alone. */
  @Benchmark
  public FormScore scoreAlone(RealForms forms, CpuClock clock) {
    clock.tick();
    return SCORER.score(forms.forms[forms.next()]);
  }

  /** The audit alone. */
  @Benchmark
  public List<Finding> auditAlone(RealForms forms, CpuClock clock) {
    clock.tick();
    return AUDITOR.audit(forms.scores[forms.next()]);
  }

  /** The audit of one row alone. */
  @Benchmark
  public List<Finding> auditOfOneRow(RealForms forms, CpuClock clock) {
    clock.tick();
    return AUDITOR.auditRow(forms.scores[forms.next()], 0);
  }

  /** The result line alone, without explanations. */
  @Benchmark
  public String lineAlone(RealForms forms, CpuClock clock) {
    clock.tick();
    int next = forms.next();
    return BRIEF.writeLine(
        FormResult.of(forms.scores[next]).withFindings(forms.findings.get(next)));
  }

  /** The result line alone, with explanations in one language. */
  @Benchmark
  public String explainedLineAlone(RealForms forms, CpuClock clock) {
    clock.tick();
    int next = forms.next();
    return CHINESE.writeLine(
        FormResult.of(forms.scores[next]).withFindings(forms.findings.get(next)));
  }

  /** The result document alone, with every step in both languages. */
  @Benchmark
  public String documentAlone(RealForms forms, CpuClock clock) {
    clock.tick();
    return ResultJson.standard().write(forms.scores[forms.next()]);
  }
}
