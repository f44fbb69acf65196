package dev.jixiao.mutation;

import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.plugin.Feature;
import org.pitest.plugin.FeatureParameter;

/** Offers PIT a sample of the mutants: {@code +SAMPLE(limit[6] seed[1])}. PIT's own CLASSLIMIT always takes the same ones. */
public final class SampleFactory implements MutationInterceptorFactory {

  private static final FeatureParameter LIMIT =
      FeatureParameter.named("limit").withDescription("the most mutants of a class");
  private static final FeatureParameter SEED =
      FeatureParameter.named("seed").withDescription("which of them");

  @Override
  public Feature provides() {
    return Feature.named("SAMPLE")
        .withOnByDefault(false)
        .withDescription(description())
        .withParameter(LIMIT)
        .withParameter(SEED);
  }

  @Override
  public String description() {
    return "Some mutants of each class, chosen by a seed";
  }

  @Override
  public MutationInterceptor createInterceptor(InterceptorParameters parameters) {
    return new Sample(
        parameters.getInteger(LIMIT).orElseThrow(),
        parameters.getInteger(SEED).orElseThrow());
  }
}
