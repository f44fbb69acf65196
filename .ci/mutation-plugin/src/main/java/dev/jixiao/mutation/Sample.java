package dev.jixiao.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.mutationtest.build.InterceptorType;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;

/** Keeps some mutants of each class, chosen by a seed. */
final class Sample implements MutationInterceptor {

  private final int limit;
  private final long seed;

  Sample(int limit, long seed) {
    this.limit = limit;
    this.seed = seed;
  }

  @Override
  public InterceptorType type() {
    return InterceptorType.FILTER;
  }

  @Override
  public void begin(ClassTree type) {}

  @Override
  public Collection<MutationDetails> intercept(Collection<MutationDetails> mutants, Mutater mutater) {
    if (mutants.size() <= limit) {
      return mutants;
    }
    List<MutationDetails> shuffled = new ArrayList<>(mutants);
    // begun anew for each class, so that a class has the same sample whatever else is mutated
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled.subList(0, limit);
  }

  @Override
  public void end() {}
}
