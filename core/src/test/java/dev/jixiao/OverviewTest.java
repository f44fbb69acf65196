package dev.jixiao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.score.Scorer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on the first page of the Javadoc prints what the page says. */
class OverviewTest {
  @TempDir
  Path folder;

  @Test
  void theFirstProgramPrintsWhatThePageSays() throws Exception {
    String[] blocks = Files.readString(Path.of("src", "main", "javadoc", "overview.html"))
        .split("<pre>\\{@code\n|\\}</pre>");
    Path program = Files.writeString(folder.resolve("FirstScore.java"), blocks[1]);
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            placeOf(Scorer.class),
            program.toString())
        .redirectErrorStream(true)
        .start();
    assertEquals(blocks[3], printed(process));
  }

  private static String placeOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
        .toString();
  }

  private static String printed(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
