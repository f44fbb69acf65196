package dev.jixiao.example.benchmarks;

import dev.jixiao.example.benchmarks.floor.FloorBytes;
import dev.jixiao.example.benchmarks.floor.FloorDouble;
import dev.jixiao.example.benchmarks.floor.FloorLong;
import dev.jixiao.example.benchmarks.floor.FloorText;
import dev.jixiao.example.benchmarks.floor.JacksonBinding;
import dev.jixiao.example.benchmarks.floor.JacksonStream;
import dev.jixiao.example.benchmarks.floor.LongForm;
import dev.jixiao.example.benchmarks.floor.Traced;
import dev.jixiao.example.benchmarks.work.TypedForm;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;

/** Tells whether the programs measured do the same work: every one must give every form the total it deserves. */
final class SameWork {
  private final Forms forms;

  SameWork(Forms forms) {
    this.forms = forms;
  }

  /**
   * Scores every form with every program.
   *
   * @throws IllegalStateException if a total is another than the form deserves
   */
  void check() throws Exception {
    for (int i = 0; i < forms.json.length; i++) {
      check(i);
    }
  }

  private void check(int i) throws Exception {
    TypedForm typed = forms.typed.get(i);
    LongForm longs = forms.longs[i];
    int year = typed.year();
    FloorText text = new FloorText();
    expect("double", i, FloorDouble.total(forms.doubles[i]));
    expect("long", i, FloorLong.total(longs));
    expect("traced", i, Traced.of(longs).total());
    expect("text", i, text.total(typed, longs.weights(), longs.annual(), longs.executed()));
    expect(
        "traced text",
        i,
        text.traced(typed, longs.weights(), longs.annual(), longs.executed()).total());
    expect("bytes", i, new FloorBytes(year).total(forms.bytes[i], 0, forms.bytes[i].length));
    expect("Jackson stream", i, new JacksonStream(year).total(forms.bytes[i]));
    expect("Jackson binding", i, new JacksonBinding().total(forms.bound[i]));
    FormScore score = Scorer.standard().score(forms.library[i]);
    expect("library", i, score.total().toBigDecimal().movePointRight(2).longValueExact());
  }

  private void expect(String program, int i, long total) {
    TypedForm form = forms.typed.get(i);
    if (total != form.totalCents()) {
      throw new IllegalStateException("%s: form %d deserves %s, not %d hundredths: %s"
          .formatted(program, i, form.total(), total, form.rows()));
    }
  }
}
