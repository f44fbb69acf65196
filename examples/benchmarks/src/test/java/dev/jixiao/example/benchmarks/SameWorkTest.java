package dev.jixiao.example.benchmarks;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jixiao.example.benchmarks.floor.DoubleForm;
import org.junit.jupiter.api.Test;

class SameWorkTest {
  @Test
  void everyProgramGivesEveryFormTheTotalItDeserves() {
    assertDoesNotThrow(() -> new Forms().prepare());
  }

  @Test
  void anotherTotalIsFound() throws Exception {
    Forms forms = new Forms();
    forms.prepare();
    forms.doubles[7] = DoubleForm.of(forms.longs[8]);
    assertThrows(IllegalStateException.class, () -> new SameWork(forms).check());
  }
}
