package dev.jixiao.example.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jixiao.example.benchmarks.floor.BoundForm;
import dev.jixiao.example.benchmarks.floor.DoubleForm;
import dev.jixiao.example.benchmarks.floor.LongForm;
import dev.jixiao.example.benchmarks.work.TypedForm;
import dev.jixiao.example.benchmarks.work.TypedJson;
import dev.jixiao.example.benchmarks.work.Workload;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The forms of the benchmarks in every shape that a program measured starts from. */
@State(Scope.Benchmark)
public class Forms {
  List<TypedForm> typed = List.of();
  LongForm[] longs = {};
  DoubleForm[] doubles = {};
  PerformanceForm[] library = {};
  String[] json = {};
  byte[][] bytes = {};
  BoundForm[] bound = {};

  private int next;

  /** Makes the forms, and checks that every program gives every form the total it deserves. */
  @Setup
  public void prepare() throws Exception {
    typed = Workload.forms();
    longs = typed.stream().map(LongForm::of).toArray(LongForm[]::new);
    doubles = List.of(longs).stream().map(DoubleForm::of).toArray(DoubleForm[]::new);
    json = typed.stream().map(TypedJson::of).toArray(String[]::new);
    bytes = new byte[json.length][];
    bound = new BoundForm[json.length];
    library = new PerformanceForm[json.length];
    for (int i = 0; i < json.length; i++) {
      bytes[i] = json[i].getBytes(StandardCharsets.UTF_8);
      bound[i] = new ObjectMapper().readValue(bytes[i], BoundForm.class);
      library[i] = FormJson.standard().read(json[i]).orElseThrow();
    }
    new SameWork(this).check();
  }

  /**
   * The number of the next form, round and round.
   *
   * @return 0 to 1,023
   */
  int next() {
    return next++ & (Workload.FORMS - 1);
  }
}
