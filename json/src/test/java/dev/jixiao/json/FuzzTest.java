package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * A short run of the fuzzer in every build. A long one, here of ten minutes:
 *
 * <pre>{@code mvn -pl json -am verify -Dtest=FuzzTest -Dsurefire.failIfNoSpecifiedTests=false -Djixiao.fuzz.seconds=600}</pre>
 */
class FuzzTest {
  @Test
  void noBrokenDocumentGivesAnExceptionOrSomethingThatIsNotReadBackEqual() {
    long seconds = Long.getLong("jixiao.fuzz.seconds", 2);
    long seed = Long.getLong("jixiao.fuzz.seed", System.nanoTime());
    // at once, so that a run that dies can be repeated
    System.out.println("fuzz: -Djixiao.fuzz.seed=" + seed);
    Fuzz fuzz = new Fuzz(seed);
    fuzz.run(seconds * 1000);
    System.out.printf(
        "fuzz: %d documents, %d forms, %d rule sets, %d s%n",
        fuzz.documentsRead(), fuzz.formsRead(), fuzz.rulesRead(), seconds);
    assertTrue(fuzz.formsRead() + fuzz.rulesRead() < fuzz.documentsRead());
  }
}
