package dev.jixiao.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormLinesTest {
  private static final FormJson JSON = FormJson.standard();

  private static List<PerformanceForm> fixtures() {
    return Fixtures.all()
        .map(name -> JSON.read(Fixtures.text(name)).orElseThrow())
        .toList();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static List<FormReading> read(String text) {
    return JSON.readLines(stream(text)).toList();
  }

  private static String titled(int number) {
    return "{\"title\":\"表" + number + "\"}";
  }

  private static String titled(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(FormLinesTest::titled)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void formsAreWrittenOneOnALineAndReadBackEqual(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("forms.ndjson");
    JSON.writeLines(fixtures().stream(), file);
    assertEquals(fixtures().size(), Files.readAllLines(file).size());
    try (Stream<FormReading> readings = JSON.readLines(file)) {
      assertEquals(fixtures(), readings.map(FormReading::cleanOrElseThrow).toList());
    }
    Reader characters = new StringReader(Files.readString(file));
    assertEquals(
        fixtures(), JSON.readLines(characters).map(FormReading::orElseThrow).toList());
  }

  @Test
  void aBadLineCostsThatLineOnly() {
    List<FormReading> readings =
        read(titled(1) + "\n{\"title\": oops}\n\r\n  \n" + titled(2) + "\r\n" + titled(3));
    assertEquals(List.of(1, 2, 5, 6), readings.stream().map(FormReading::line).toList());
    assertEquals(
        List.of("表1", "", "表2", "表3"),
        readings.stream()
            .map(r -> r.form().map(PerformanceForm::title).orElse(""))
            .toList());
    Problem problem = readings.get(1).problems().get(0);
    assertEquals("SYNTAX", problem.code());
    assertEquals("2", problem.place().orElseThrow().toString().replaceFirst(":.*", ""));
  }

  @Test
  void problemsNameTheLineOfTheFile() {
    Problem problem =
        read("\n" + titled(1) + "\n{\"fiscalYear\": []}\n").get(1).problems().get(0);
    assertEquals("/fiscalYear", problem.location());
    assertEquals("3:16", problem.place().orElseThrow().toString());
  }

  @Test
  void bytesThatAreNotUtf8CostTheirLineOnly() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write((titled(1) + "\n{\"title\":\"").getBytes(UTF_8));
    bytes.write(new byte[] {(byte) 0xC0, (byte) 0x80});
    bytes.write(("\"}\n" + titled(2)).getBytes(UTF_8));
    List<FormReading> readings =
        JSON.readLines(new ByteArrayInputStream(bytes.toByteArray())).toList();
    assertEquals(3, readings.size());
    assertEquals("SYNTAX", readings.get(1).problems().get(0).code());
    assertFalse(readings.get(1).form().isPresent());
    assertEquals("表2", readings.get(2).orElseThrow().title());
  }

  @Test
  void aLineBeyondTheLimitCostsThatLineOnly() {
    FormJson small = FormJson.standard().withLimits(JsonLimits.standard().withDocumentLength(100));
    String veryLong = "{\"title\":\"" + "长".repeat(200_000) + "\"}";
    String tooLong = "{\"title\":\"" + "a".repeat(200) + "\"}";
    List<FormReading> readings = small
        .readLines(stream(String.join("\n", titled(1), veryLong, titled(2), tooLong, titled(3))))
        .toList();
    assertEquals(
        List.of(1, 2, 3, 4, 5), readings.stream().map(FormReading::line).toList());
    Optional<String> none = Optional.empty();
    Optional<String> limit = Optional.of("LIMIT_EXCEEDED");
    assertEquals(
        List.of(none, limit, none, limit, none),
        readings.stream()
            .map(r -> r.problems().stream().map(Problem::code).findFirst())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void everyEncodingIsReadWithAndWithoutAMark(String charset) {
    for (String mark : new String[] {"", "\uFEFF"}) {
      byte[] bytes = (mark + titled(1, 2)).getBytes(Charset.forName(charset));
      Stream<FormReading> readings = JSON.readLines(new ByteArrayInputStream(bytes));
      assertEquals(
          List.of("表1", "表2"), readings.map(r -> r.orElseThrow().title()).toList());
    }
  }

  @Test
  void charactersThatComeOneByOneStayWhole() {
    Reader dripping = new StringReader("{\"title\":\"𠮷\uD842\"}\n" + titled(2)) {
      @Override
      public int read(char[] into, int from, int length) throws IOException {
        return super.read(into, from, Math.min(1, length));
      }
    };
    List<FormReading> readings = JSON.readLines(dripping).toList();
    assertEquals("𠮷\uD842", readings.get(0).orElseThrow().title());
    assertEquals("表2", readings.get(1).orElseThrow().title());
  }

  @Test
  void charactersWhoseHalvesFallIntoTwoPiecesStayWhole() {
    for (int length = 8170; length <= 8195; length++) {
      String title = "x".repeat(length) + "𠮷𠮷";
      String line = "{\"title\":\"" + title + "\"}";
      assertEquals(
          title,
          JSON.readLines(new StringReader(line)).toList().get(0).orElseThrow().title());
    }
  }

  @Test
  void halfACharacterAtTheEndIsReadAsItIs() {
    List<FormReading> readings =
        JSON.readLines(new StringReader(titled(1) + "\n\uD842")).toList();

    assertEquals("表1", readings.get(0).orElseThrow().title());
    assertEquals("SYNTAX", readings.get(1).problems().get(0).code());
  }

  @Test
  void aReaderIsClosedWithItsLines() {
    boolean[] closed = {false};
    Reader reader = new StringReader(titled(1, 3)) {
      @Override
      public void close() {
        closed[0] = true;
      }
    };

    try (Stream<FormReading> readings = JSON.readLines(reader)) {
      assertEquals("表1", readings.findFirst().orElseThrow().orElseThrow().title());
    }

    assertTrue(closed[0]);
  }

  /** A stream without end, which gives one line at a time. */
  private static final class Endless extends InputStream {
    private byte[] line = new byte[0];
    private int at;
    private int taken;
    private boolean closed;

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (at == line.length) {
        line = (titled(taken++) + "\n").getBytes(UTF_8);
        at = 0;
      }
      int n = Math.min(length, line.length - at);
      System.arraycopy(line, at, into, from, n);
      at += n;
      return n;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void linesAreReadAsTheyAreAskedForAndTheSourceIsClosed() {
    Endless endless = new Endless();
    try (Stream<FormReading> readings = JSON.readLines(endless)) {
      assertEquals(0, endless.taken, "nothing is read before it is asked for");
      assertEquals(5, readings.limit(5).toList().size());
    }
    assertTrue(endless.taken < 12, "read ahead: " + endless.taken);
    assertTrue(endless.closed);
  }

  @Test
  void anErrorOfTheSourceIsTheLastReading() {
    InputStream failing = new InputStream() {
      private final byte[] line = (titled(1) + "\n").getBytes(UTF_8);
      private int at;

      @Override
      public int read() throws IOException {
        if (at == line.length) {
          throw new IOException("the disk is gone");
        }
        return line[at++];
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        into[from] = (byte) read();
        return 1;
      }
    };
    List<FormReading> readings = JSON.readLines(failing).toList();
    assertEquals("表1", readings.get(0).orElseThrow().title());
    assertEquals("IO", readings.get(1).problems().get(0).code());
    assertEquals(2, readings.size());
  }

  @Test
  void aFileThatIsNotThereIsOneReadingWithAProblem(@TempDir Path folder) {
    List<FormReading> readings = JSON.readLines(folder.resolve("none.ndjson")).toList();
    assertEquals("IO", readings.get(0).problems().get(0).code());
  }

  @Test
  void inParallelEveryLineIsReadOnceAndSaysWhereItWas() {
    int count = 20_000;
    List<FormReading> readings =
        JSON.readLines(stream(titled(1, count))).parallel().collect(Collectors.toList());
    assertEquals(count, readings.size());
    for (FormReading reading : readings) {
      assertEquals("表" + reading.line(), reading.orElseThrow().title());
    }
    assertEquals(count, new HashSet<>(readings.stream().map(FormReading::line).toList()).size());
  }

  @Test
  void inParallelALineBeyondTheLimitIsCountedToo() {
    int count = 4_000;
    String tooLong = "{\"title\":\"" + "长".repeat(100_000) + "\"}";
    String lines = titled(1, 1_999) + "\n" + tooLong + "\n" + titled(2_001, count);
    FormJson small =
        FormJson.standard().withLimits(JsonLimits.standard().withDocumentLength(100_000));
    List<FormReading> readings =
        small.readLines(stream(lines)).parallel().collect(Collectors.toList());
    assertEquals(count, readings.size());
    for (FormReading reading : readings) {
      assertEquals(
          reading.line() == 2_000 ? "none" : "表" + reading.line(),
          reading.form().map(PerformanceForm::title).orElse("none"));
    }
  }

  @Test
  void aParallelReadingCanBePutBackIntoTheOrderOfTheFile() {
    List<String> titles = JSON.readLines(stream(titled(1, 5_000)))
        .parallel()
        .sorted(Comparator.comparingInt(FormReading::line))
        .map(reading -> reading.orElseThrow().title())
        .toList();
    assertEquals(IntStream.rangeClosed(1, 5_000).mapToObj(i -> "表" + i).toList(), titles);
  }

  @Test
  void aReadingThatIsSplitOnItsWayStillKnowsItsLines() {
    int count = 20_000;
    Spliterator<FormReading> first = JSON.readLines(stream(titled(1, count))).spliterator();
    List<FormReading> readings = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      first.tryAdvance(readings::add);
    }
    Spliterator<FormReading> second = first.trySplit();
    for (boolean more = true; more; ) {
      more = second.tryAdvance(readings::add) | first.tryAdvance(readings::add);
    }
    assertEquals(count, readings.size());
    for (FormReading reading : readings) {
      assertEquals("表" + reading.line(), reading.orElseThrow().title());
    }
  }

  @Test
  void aStreamOfReadingsHoldsNoNull() {
    Spliterator<FormReading> readings = JSON.readLines(stream(titled(1, 2))).spliterator();
    assertTrue(readings.hasCharacteristics(Spliterator.NONNULL | Spliterator.IMMUTABLE));
  }

  @Test
  void nullIsRefusedBeforeAnythingIsRead() {
    FormJson json = FormJson.standard();
    NullPointerException stream =
        assertThrows(NullPointerException.class, () -> json.readLines((InputStream) null));
    NullPointerException characters =
        assertThrows(NullPointerException.class, () -> json.readLines((Reader) null));
    assertEquals("stream", stream.getMessage());
    assertEquals("characters", characters.getMessage());
  }
}
