package dev.jixiao.compare;

import dev.jixiao.explain.Step;
import java.util.ArrayList;
import java.util.List;

/** Assumptions and steps that users added to a comparison in words. */
record Remarks(List<Assumption> assumptions, List<Step> steps) {
  static final Remarks NONE = new Remarks(List.of(), List.of());

  Remarks with(Assumption assumption) {
    return new Remarks(joined(assumptions, List.of(assumption)), steps);
  }

  Remarks with(Step step) {
    return new Remarks(assumptions, joined(steps, List.of(step)));
  }

  static <T> List<T> joined(List<T> first, List<T> rest) {
    List<T> all = new ArrayList<>(first);
    all.addAll(rest);
    return List.copyOf(all);
  }
}
