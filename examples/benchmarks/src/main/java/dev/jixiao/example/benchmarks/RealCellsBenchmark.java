package dev.jixiao.example.benchmarks;

import com.alibaba.fastjson2.JSONObject;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.json.FormResult;
import dev.jixiao.json.ResultJson;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.target.IndicatorTypes;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** (ix) Cells and headings as people write them: read alone, and on the whole way. */
@State(Scope.Thread)
public class RealCellsBenchmark {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final FormJson JSON = FormJson.standard();
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();
  private static final Scorer SCORER = Scorer.standard();
  private static final Auditor AUDITOR = Auditor.standard();
  private static final ResultJson BRIEF = ResultJson.standard().withoutExplanations();

  /** The divisor: Jackson's tree of the same bytes. */
  @Benchmark
  public JsonNode readTree(RealCells cells, CpuClock clock) throws IOException {
    clock.tick();
    return MAPPER.readTree(cells.freeHeadings[cells.next()]);
  }

  /** The tree of fastjson2. */
  @Benchmark
  public JSONObject readFastjson2(RealCells cells, CpuClock clock) {
    clock.tick();
    return com.alibaba.fastjson2.JSON.parseObject(cells.freeHeadings[cells.next()]);
  }

  /** Bytes to a form, half of the headings free. */
  @Benchmark
  public PerformanceForm form(RealCells cells, CpuClock clock) {
    clock.tick();
    return JSON.read(cells.freeHeadings[cells.next()]).orElseThrow();
  }

  /** Bytes to the same form with standard headings. */
  @Benchmark
  public PerformanceForm formOfStandardHeadings(RealCells cells, CpuClock clock) {
    clock.tick();
    return JSON.read(cells.standardHeadings[cells.next()]).orElseThrow();
  }

  /** Bytes to findings. */
  @Benchmark
  public List<Finding> findings(RealCells cells, CpuClock clock) {
    clock.tick();
    return AUDITOR.audit(
        SCORER.score(JSON.read(cells.freeHeadings[cells.next()]).orElseThrow()));
  }

  /** Bytes to findings and a result line without explanations. */
  @Benchmark
  public String line(RealCells cells, CpuClock clock) {
    clock.tick();
    FormScore score = SCORER.score(JSON.read(cells.freeHeadings[cells.next()]).orElseThrow());
    return BRIEF.writeLine(FormResult.of(score).withFindings(AUDITOR.audit(score)));
  }

  /** Ten targets and actual values of real forms. */
  @Benchmark
  public void realCells(RealCells cells, CpuClock clock, Blackhole hole) {
    clock.tick();
    read(cells.ten(cells.real), hole);
  }

  /** Ten targets and actual values of the made forms. */
  @Benchmark
  public void madeCells(RealCells cells, CpuClock clock, Blackhole hole) {
    clock.tick();
    read(cells.ten(cells.made), hole);
  }

  private static void read(List<RealCells.Pair> pairs, Blackhole hole) {
    for (RealCells.Pair pair : pairs) {
      hole.consume(TYPES.read(pair.target()));
      hole.consume(ActualValue.of(pair.actual()));
    }
  }
}
