package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.form.ScoringStandard;
import dev.jixiao.problem.Problem;
import dev.jixiao.target.FreeText;
import dev.jixiao.target.UnknownTarget;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormJsonTest {
  private static final FormJson JSON = FormJson.standard();

  @ParameterizedTest
  @MethodSource("dev.jixiao.json.Fixtures#all")
  void aFixtureIsReadWithoutAProblemAndWrittenBackEqual(String name) {
    FormReading reading = JSON.read(Fixtures.text(name));
    assertEquals(List.of(), reading.problems());
    String written = JSON.write(reading.orElseThrow());
    assertEquals(reading.orElseThrow(), JSON.read(written).cleanOrElseThrow());
    assertEquals(written, JSON.write(JSON.read(written).orElseThrow()), "writing is stable");
  }

  @ParameterizedTest
  @MethodSource("dev.jixiao.json.Fixtures#all")
  void aFixtureReadsAlikeFromEverySource(String name, @TempDir Path folder) throws Exception {
    PerformanceForm form = JSON.read(Fixtures.text(name)).orElseThrow();
    Path file = Files.write(folder.resolve("form.json"), Fixtures.bytes(name));
    assertEquals(form, JSON.read(file).orElseThrow());
    assertEquals(form, JSON.read(new ByteArrayInputStream(Fixtures.bytes(name))).orElseThrow());
    assertEquals(form, JSON.read(new StringReader(Fixtures.text(name))).orElseThrow());
  }

  @Test
  void everyCellOfARealFormIsWhereItBelongs() {
    PerformanceForm form =
        JSON.read(Fixtures.text("/forms/2-legal-aid-carried-over.json")).orElseThrow();
    assertEquals("昌吉州司法局法律援助项目支出绩效自评表", form.title());
    assertEquals(Optional.of(Year.of(2020)), form.fiscalYear());
    assertEquals("法律援助工作经费", form.project().name());
    assertEquals("昌吉回族自治州司法局", form.project().implementingUnit());
    FundingLine carried = form.budget().orElseThrow().sources().get(1);
    assertEquals("上年结转资金", carried.source().heading());
    assertEquals(Optional.of(Money.of("20", MoneyUnit.TEN_THOUSAND)), carried.executed());
    assertEquals(Optional.of(Points.of(10)), carried.reportedScore());
    assertEquals(Optional.of("100%"), carried.reportedRate());
    assertEquals(Optional.empty(), form.budget().orElseThrow().sources().get(0).annual());
    Indicator first = form.indicators().get(0);
    assertEquals(IndicatorCategory.QUANTITY, first.category());
    assertEquals(Points.of(30), first.weight());
    assertEquals(Optional.of(""), first.deviation());
    assertEquals(Optional.of(Points.of(100)), form.reportedTotal().orElseThrow().score());
  }

  /** A form in which every attribute of every type is set. */
  static PerformanceForm full() {
    FundingLine total = FundingLine.builder()
        .source(new FundingSource("年度资金总额:"))
        .initial(Money.of("20", MoneyUnit.TEN_THOUSAND))
        .adjustment(Money.of("-2.5", MoneyUnit.TEN_THOUSAND))
        .annual(Money.of("17.5", MoneyUnit.TEN_THOUSAND))
        .executed(Money.of("174999.99", MoneyUnit.YUAN))
        .weight(Points.of(10))
        .reportedRate("99.99%")
        .reportedScore(Points.of("9.99"))
        .deviation("")
        .build();
    Indicator row = Indicator.builder()
        .category(IndicatorCategory.of("产出指标(50分)", "数量指标"))
        .name("名称 \"引号\" \\ \n 换行")
        .goal("目标1")
        .target("≥500亩")
        .initialTarget(new UnknownTarget("water-quality", "Ⅲ类"))
        .actual("")
        .weight(Points.of(1).times(Ratio.of(40, 3)))
        .reportedScore("0.1")
        .deviation("汛期延误")
        .scoring(new ScoringStandard("bands", Map.of("bands", "90%:100%,80%:80%,60%:50%")))
        .notApplicable(true)
        .putAttribute("佐证", "见附件1")
        .build();
    return PerformanceForm.builder()
        .title("标题")
        .fiscalYear(2023)
        .project(Project.builder()
            .name("项目")
            .code("A-01")
            .competentDepartment("水利局")
            .implementingUnit("水利站")
            .putAttribute("负责人", "张三")
            .build())
        .budget(BudgetExecution.builder()
            .unit(MoneyUnit.YUAN)
            .total(total)
            .addSources(
                total.toBuilder().source(new FundingSource("其中：本年财政拨款")).build(),
                FundingLine.builder().build())
            .finished(false)
            .build())
        .addGoals(
            AnnualGoal.builder()
                .name("目标1")
                .ratio(Ratio.of(1, 3))
                .expected("预期")
                .actual("实际")
                .build(),
            AnnualGoal.builder().name("目标2").ratio(Ratio.ofPercent("66.67")).build())
        .addIndicators(row, Indicator.builder().target(new FreeText("≥90%")).build())
        .reportedTotal(ReportedTotal.builder()
            .weight(Points.HUNDRED)
            .score(Points.of("98.62"))
            .grade("优")
            .build())
        .putAttribute("填报人", "李四")
        .putAttribute("电话", "")
        .build();
  }

  @Test
  void aFormWithEverythingIsWrittenAndReadBackEqual() {
    PerformanceForm form = full();
    assertEquals(form, JSON.read(JSON.write(form)).cleanOrElseThrow());
  }

  @Test
  void absentAndEmptyAreDistinguished() {
    PerformanceForm form =
        JSON.read("{\"indicators\":[{\"deviation\":\"\",\"actual\":\"\"},{}]}").cleanOrElseThrow();
    assertEquals(Optional.of(""), form.indicators().get(0).deviation());
    assertTrue(form.indicators().get(0).actual().isPresent());
    assertEquals(Optional.empty(), form.indicators().get(1).deviation());
    assertFalse(form.indicators().get(1).actual().isPresent());
    assertEquals(form, JSON.read(JSON.write(form)).cleanOrElseThrow());
  }

  @Test
  void whatIsAbsentIsLeftOutAndFieldsComeInTheOrderOfTheForm() {
    PerformanceForm form = JSON.read(
            "{\"indicators\": [{\"weight\": 10.0, \"target\": \"≥90%\", \"name\": \"n\"}], \"fiscalYear\": 2023, \"title\": \"t\"}")
        .cleanOrElseThrow();
    assertEquals(
        Fixtures.lines(
            "{",
            "  \"format\": 1,",
            "  \"kind\": \"self-evaluation\",",
            "  \"title\": \"t\",",
            "  \"fiscalYear\": 2023,",
            "  \"indicators\": [",
            "    {",
            "      \"name\": \"n\",",
            "      \"target\": \"≥90%\",",
            "      \"weight\": 10",
            "    }",
            "  ]",
            "}",
            ""),
        JSON.write(form));
  }

  @Test
  void halfACharacterIsKeptInATextButNotInAName() {
    String half = "\uD842";
    PerformanceForm form =
        PerformanceForm.builder().title(half).putAttribute("a" + half, half).build();
    String json = JSON.write(form);
    assertFalse(json.contains(half), "an encoding would lose it");
    PerformanceForm read = JSON.read(json).orElseThrow();
    assertEquals(half, read.title());
    assertEquals(Map.of("a\uFFFD", half), read.attributes());
    FormReading reading = JSON.read("{\"attributes\":{\"" + half + "\":1,\"b\":2}}");
    // younger parsers refuse it as no JSON, and with it the document
    assertTrue(reading.hasErrors());
    assertEquals(
        "b",
        String.join(
            "",
            reading.form().isEmpty()
                ? List.of("b")
                : reading.orElseThrow().attributes().keySet()));
  }

  @Test
  void aReadingWithoutAFormThrowsWithItsProblems() {
    FormReading reading = JSON.read("[]");
    String message =
        assertThrows(NoSuchElementException.class, reading::orElseThrow).getMessage();
    assertTrue(message.contains("FIELD_TYPE"), message);
    assertTrue(reading.hasErrors());
  }

  @Test
  void headingsOfAnyLengthAreKept() {
    for (int length : new int[] {1, 40, 41, 200}) {
      String level1 = "甲".repeat(length);
      String level2 = "乙".repeat(length);
      String row = "{\"level1\":\"" + level1 + "\",\"level2\":\"" + level2 + "\"}";
      for (Indicator read : JSON.read("{\"indicators\":[" + row + ",{}," + row + "]}")
          .cleanOrElseThrow()
          .indicators()) {
        boolean blank = read.category().level1().isEmpty();
        assertEquals(blank ? "/" : level1 + "/" + level2, read.category().toString());
      }
    }
  }

  @Test
  void aWarningIsNoError() {
    FormReading reading = JSON.read("{\"title\": \"t\",}");
    assertEquals(1, reading.problems().size());
    assertFalse(reading.hasErrors());
    assertEquals("t", reading.cleanOrElseThrow().title());
    assertTrue(JSON.read("{\"titel\": \"t\",}").hasErrors());
  }

  @Test
  void aFormThatLostACellIsThereButNotClean() {
    FormReading reading = JSON.read("{\"indicators\":[{\"weight\":\"ten\"}]}");
    assertEquals(1, reading.orElseThrow().indicators().size());
    assertThrows(NoSuchElementException.class, reading::cleanOrElseThrow);
  }

  @Test
  void aSourceThatFailsIsAProblem() {
    IOException gone = new IOException("the disk is gone");
    Reader reader = new Reader() {
      @Override
      public int read(char[] into, int from, int length) throws IOException {
        throw gone;
      }

      @Override
      public void close() {}
    };
    InputStream stream = new InputStream() {
      @Override
      public int read() throws IOException {
        throw gone;
      }
    };
    for (FormReading reading : List.of(JSON.read(reader), JSON.read(stream))) {
      Problem problem = reading.problems().get(0);
      assertEquals("IO", problem.code());
      assertEquals("the document cannot be read: " + gone, problem.wording().english());
      assertEquals("无法读取文档：" + gone, problem.wording().chinese());
      assertTrue(reading.hasErrors());
    }
  }

  /** A stream of the network says neither how long it is nor gives more than a little at once. */
  @Test
  void aDocumentThatComesInPiecesIsReadWhole() {
    byte[] document = JSON.write(full()).getBytes(StandardCharsets.UTF_8);
    InputStream inPieces = new ByteArrayInputStream(document) {
      @Override
      public int available() {
        return 0;
      }

      @Override
      public int read(byte[] into, int from, int length) {
        return super.read(into, from, Math.min(length, 100));
      }
    };
    assertTrue(document.length > 1_000);
    assertEquals(full(), JSON.read(inPieces).orElseThrow());
  }

  @Test
  void whatIsWrittenHasArrivedThoughTheStreamStaysOpen() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutputStream buffered = new BufferedOutputStream(bytes);
    JSON.writeLines(Stream.of(full()), buffered);
    assertEquals(JSON.writeLine(full()) + "\n", bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aFileThatIsNotThereIsAProblem(@TempDir Path folder) {
    FormReading reading = JSON.read(folder.resolve("none.json"));
    assertEquals("IO", reading.problems().get(0).code());
    assertFalse(reading.form().isPresent());
  }

  /** Half a character is no name that a reader takes, wherever in the name it stands. */
  @ParameterizedTest
  @CsvSource({"\uDC00x, \uFFFDx", "x\uD83D, x\uFFFD", "\uD83D\uD83Dx, \uFFFD\uFFFDx", "😀x, 😀x"})
  void halfACharacterInANameIsReplaced(String name, String written) {
    PerformanceForm form = PerformanceForm.builder().putAttribute(name, "1").build();
    FormReading reading = FormJson.standard().read(FormJson.standard().write(form));
    assertEquals(List.of(), reading.problems());
    assertEquals(Map.of(written, "1"), reading.orElseThrow().attributes());
  }

  /** An amount that has too many decimals in the unit of its block keeps a unit of its own. */
  @ParameterizedTest
  @CsvSource({"56, 1", "57, \"", "64, \""})
  void anAmountOutOfBoundsKeepsItsUnit(int decimals, char begins) {
    Money small = Money.of(BigDecimal.ONE.movePointLeft(decimals), MoneyUnit.YUAN);
    PerformanceForm form = PerformanceForm.builder()
        .budget(BudgetExecution.builder()
            .unit(MoneyUnit.HUNDRED_MILLION)
            .total(FundingLine.builder().annual(small).build())
            .build())
        .build();
    String written = FormJson.standard().writeLine(form);
    assertEquals(begins == '"', written.contains("\"annual\":\""), written);
    assertEquals(form, FormJson.standard().read(written).cleanOrElseThrow());
  }
}
