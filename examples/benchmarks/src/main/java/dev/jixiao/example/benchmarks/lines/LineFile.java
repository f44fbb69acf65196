package dev.jixiao.example.benchmarks.lines;

import dev.jixiao.example.benchmarks.work.TypedForm;
import dev.jixiao.example.benchmarks.work.TypedJson;
import dev.jixiao.example.benchmarks.work.Workload;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of forms, one on each line.
 *
 * @param path the file
 * @param forms how many there are
 * @param sum the sum of the totals they deserve, in hundredths of a point
 */
record LineFile(Path path, int forms, long sum) {

  static LineFile write(Path path, int forms) throws IOException {
    List<TypedForm> typed = Workload.forms();
    List<byte[]> lines = typed.stream()
        .map(form -> (TypedJson.of(form) + "\n").getBytes(StandardCharsets.UTF_8))
        .toList();
    long sum = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 20)) {
      for (int i = 0; i < forms; i++) {
        out.write(lines.get(i % lines.size()));
        sum += typed.get(i % typed.size()).totalCents();
      }
    }
    return new LineFile(path, forms, sum);
  }
}
