package dev.jixiao.fuzz;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fuzz target over its seeds, over what once failed and over broken seeds for a moment; longer with {@code .ci/fuzz}. */
class FuzzTest {
  private static final long MILLIS = 1000 * Long.getLong("jixiao.fuzz.seconds", 1);
  private static final List<String> SCRAPS = List.of(
      "≥",
      "≤",
      "约",
      "不",
      "未",
      "（",
      "）",
      "(",
      ")",
      "%",
      "件",
      "万元",
      "年",
      "月",
      "日",
      "前",
      "至",
      "-",
      "~",
      "以上",
      "完成",
      "\t",
      "\n",
      ".",
      "，",
      "；",
      "：",
      "0",
      "9".repeat(70),
      "1e9",
      "\uD83D",
      "\u0000",
      "\uFEFF",
      "１",
      "百分之",
      "增长",
      "率",
      "每",
      "/",
      "bands",
      "=",
      "分值",
      "得分");

  static Stream<Arguments> targets() {
    Consumer<byte[]> cell = CellFuzz::fuzzerTestOneInput;
    Consumer<byte[]> row = RowFuzz::fuzzerTestOneInput;
    Consumer<byte[]> table = TableFuzz::fuzzerTestOneInput;
    return Stream.of(
        Arguments.of("CellFuzz", cell, Seeds.cells()),
        Arguments.of("RowFuzz", row, Seeds.rows()),
        Arguments.of("TableFuzz", table, Seeds.tables()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("targets")
  void holdsForSeedsAndForWhatOnceFailed(String name, Consumer<byte[]> target, List<String> seeds)
      throws IOException {
    List<String> all = new ArrayList<>(seeds);
    all.addAll(onceFailed(name));
    all.forEach(seed -> run(target, seed, ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("targets")
  void holdsForBrokenSeeds(String name, Consumer<byte[]> target, List<String> seeds)
      throws IOException {
    long seed = Long.getLong("jixiao.fuzz.seed", System.nanoTime());
    System.out.println("fuzz " + name + ": -Djixiao.fuzz.seed=" + seed);
    List<String> all = new ArrayList<>(seeds);
    all.addAll(onceFailed(name));
    Random random = new Random(seed);
    long end = System.nanoTime() + MILLIS * 1_000_000;
    while (System.nanoTime() - end < 0) {
      run(target, broken(all, random), "seed " + seed);
    }
  }

  private static void run(Consumer<byte[]> target, String text, String seed) {
    try {
      target.accept(text.getBytes(StandardCharsets.UTF_8));
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      fail(seed + " on: " + text, e);
    }
  }

  /** The inputs that a fuzzer found, each in a file of its own. */
  private static List<String> onceFailed(String name) throws IOException {
    Path folder = Path.of("src/test/resources/fuzz", name);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> inputs = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        inputs.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
      return inputs;
    }
  }

  private static String broken(List<String> seeds, Random random) {
    StringBuilder text = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), at + random.nextInt(4));
      String other = seeds.get(random.nextInt(seeds.size()));
      switch (random.nextInt(6)) {
        case 0 -> text.delete(at, to);
        case 1 -> text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
        case 2 -> text.replace(at, to, SCRAPS.get(random.nextInt(SCRAPS.size())));
        case 3 -> text.insert(at, text.substring(at, to).repeat(random.nextInt(20)));
        case 4 -> text.insert(at, other.substring(random.nextInt(other.length() + 1)));
        default -> text.insert(at, (char) random.nextInt(0x10000));
      }
    }
    return text.toString();
  }
}
