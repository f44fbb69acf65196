package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jixiao.score.Scorer;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    Path program = Files.writeString(folder.resolve("FirstForm.java"), blocks[1]);
    String classPath = Stream.of(
            FormJson.class, Scorer.class, ObjectMapper.class, JsonFactory.class, JsonFormat.class)
        .map(OverviewTest::placeOf)
        .collect(Collectors.joining(File.pathSeparator));
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            classPath,
            program.toString())
        .redirectErrorStream(true)
        .start();
    assertEquals(
        blocks[3], new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
  }

  private static String placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
