package dev.jixiao.example.benchmarks.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgramTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource(Program.class)
  void addsUpTheTotalsOfAllLinesHoweverTheFileIsCut(Program program) throws IOException {
    LineFile file = LineFile.write(folder.resolve("forms.ndjson"), 1500);
    for (int parts = 1; parts <= 3; parts++) {
      long sum = 0;
      for (FileSlice.Range range : FileSlice.cut(file.path(), parts)) {
        try (InputStream in = range.open(file.path())) {
          sum += program.sum(in);
        }
      }
      assertEquals(file.sum(), sum, parts + " parts");
    }
  }
}
