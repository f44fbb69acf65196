package dev.jixiao.json;

import dev.jixiao.rules.ScoringRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The documents with which {@code .ci/fuzz} begins. */
final class FuzzSeeds {
  private FuzzSeeds() {}

  static List<String> forms() {
    return Fixtures.all().map(Fixtures::text).toList();
  }

  static List<String> rules() {
    return List.of(
        RulesJson.write(ScoringRules.mof2020()),
        RulesJson.write(ScoringRules.mof2021()),
        RulesJson.write(RulesJsonTest.full()));
  }

  /**
   * Writes them as files.
   *
   * @param args the folder
   * @throws IOException if they cannot be written
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0], "DocumentFuzz"), forms());
    write(Path.of(args[0], "RulesFuzz"), rules());
  }

  private static void write(Path folder, List<String> seeds) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < seeds.size(); i++) {
      Files.writeString(folder.resolve("seed-" + i), seeds.get(i));
    }
  }
}
