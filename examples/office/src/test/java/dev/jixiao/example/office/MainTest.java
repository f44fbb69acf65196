package dev.jixiao.example.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.table.TableLayout;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program end to end: what it prints, the copies it writes, and its exit codes. */
class MainTest {
  @TempDir
  Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

  @BeforeAll
  static void quiet() {
    System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
  }

  private int run(Object... arguments) {
    return Main.run(
        java.util.Arrays.stream(arguments).map(Object::toString).toList(),
        new PrintStream(printed, true, StandardCharsets.UTF_8),
        new PrintStream(complained, true, StandardCharsets.UTF_8));
  }

  private Path form(int index, String name) throws Exception {
    Path file = folder.resolve(name);
    FormPrinting.write(TableLayout.official2020().write(Forms.seven().get(index)), file);
    return file;
  }

  @Test
  void writesACopyOfTheWorkbookWithCommentsOnTheCells() throws Exception {
    for (String ending : List.of(".xlsx", ".xls")) {
      assertEquals(
          Main.READ_ALL,
          run(form(6, "form" + ending)),
          complained.toString(StandardCharsets.UTF_8));
      try (Workbook copy =
          WorkbookFactory.create(folder.resolve("form.review" + ending).toFile(), null, true)) {
        Sheet sheet = copy.getSheetAt(0);
        // 8 of 10 are spent, and the cost row claims 10: the actual value of the cost row
        Cell cost = find(sheet, "≤10万", "10万");
        assertTrue(
            cost.getCellComment().getString().getString().contains("错误"),
            cost.getCellComment().getString().getString());
        assertEquals(FillPatternType.SOLID_FOREGROUND, cost.getCellStyle().getFillPattern());
        assertTrue(texts(sheet).contains("重算得分"));
      }
    }
  }

  /** Other programs write sheets that do not say how high a row is. */
  @Test
  void aWorkbookWithoutHeightsOfRowsIsCommentedToo() throws Exception {
    Path plain = folder.resolve("plain.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(form(6, "form.xlsx").toFile());
        OutputStream out = Files.newOutputStream(plain)) {
      book.getSheetAt(0).getCTWorksheet().unsetSheetFormatPr();
      book.getSheetAt(0).forEach(row -> row.setHeight((short) -1));
      book.write(out);
    }
    assertEquals(Main.READ_ALL, assertTimeoutPreemptively(Duration.ofMinutes(1), () -> run(plain)));
    try (Workbook copy =
        WorkbookFactory.create(folder.resolve("plain.review.xlsx").toFile(), null, true)) {
      assertEquals(0, copy.getSheetAt(0).getDefaultRowHeightInPoints());
      find(copy.getSheetAt(0), "≤10万", "10万");
    }
  }

  private static Cell find(Sheet sheet, String... texts) {
    Cell found = null;
    for (var row : sheet) {
      for (Cell cell : row) {
        if (List.of(texts).contains(new CellValues().text(cell)) && cell.getCellComment() != null) {
          found = cell;
        }
      }
    }
    return java.util.Objects.requireNonNull(found, "no such cell with a comment");
  }

  private static List<String> texts(Sheet sheet) {
    java.util.ArrayList<String> texts = new java.util.ArrayList<>();
    sheet.forEach(row -> row.forEach(cell -> texts.add(new CellValues().text(cell))));
    return texts;
  }

  @Test
  void writesACopyOfTheDocumentWithComments() throws Exception {
    Path file = form(6, "form.docx");
    assertEquals(Main.READ_ALL, run("--out", folder.resolve("out"), file));
    ZipParts copy = ZipParts.read(folder.resolve("out/form.review.docx"));
    String comments = new String(
        java.util.Objects.requireNonNull(copy.get("word/comments.xml")), StandardCharsets.UTF_8);
    String document = new String(
        java.util.Objects.requireNonNull(copy.get("word/document.xml")), StandardCharsets.UTF_8);
    String types = new String(
        java.util.Objects.requireNonNull(copy.get("[Content_Types].xml")), StandardCharsets.UTF_8);
    assertTrue(comments.contains("错误"));
    assertTrue(document.contains("commentReference")
        && document.contains("F8CBAD")
        && document.contains("重算"));
    assertTrue(types.contains("/word/comments.xml"));
    assertTrue(Forms.read(folder.resolve("out/form.review.docx")).get(0).form().isPresent());
  }

  @Test
  void marksTheCellsOfAPage() throws Exception {
    assertEquals(Main.READ_ALL, run(form(6, "form.html")));
    String copy = Files.readString(folder.resolve("form.review.html"));
    assertTrue(copy.contains("background:#F8CBAD") && copy.contains("title=\"【错误】"));
  }

  @Test
  void readsAllFilesOfAFolderAndSaysInOneLineWhatIsWrong() throws Exception {
    form(0, "a.xlsx");
    form(1, "b.docx");
    form(2, "c.html");
    Files.writeString(folder.resolve("bad.xlsx"), "no workbook");
    Files.writeString(folder.resolve("bad.docx"), "no document");
    Files.writeString(folder.resolve("empty.html"), "<p>nothing</p>");
    Files.writeString(folder.resolve("~$a.xlsx"), "a lock");
    assertEquals(Main.NOT_ALL_READ, run(folder));
    List<String> lines = complained.toString(StandardCharsets.UTF_8).lines().toList();
    for (String bad : List.of("bad.xlsx", "bad.docx", "empty.html")) {
      assertEquals(1, lines.stream().filter(line -> line.contains(bad)).count(), bad + lines);
    }
    assertEquals(3, lines.size(), lines.toString());
    for (String copy : List.of("a.review.xlsx", "b.review.docx", "c.review.html")) {
      assertTrue(Files.exists(folder.resolve(copy)), copy);
    }
    assertEquals(Main.NOT_ALL_READ, run(folder)); // the copies are not read again
    assertFalse(Files.exists(folder.resolve("a.review.review.xlsx")));
  }

  @Test
  void aPrintedPageIsNotReadForItHasNoCells() throws Exception {
    Path print = Files.writeString(folder.resolve("form.pdf"), "%PDF-1.7\n项目名称 节水灌溉 主管部门 水利局");
    assertEquals(Main.NOT_ALL_READ, run(print));
    List<String> lines = complained.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(1, lines.size(), lines.toString());
    assertTrue(lines.get(0).contains("form.pdf"), lines.get(0));
  }

  @Test
  void writesEmptyFormsAndConverts() throws Exception {
    for (String ending : List.of(".xlsx", ".xls", ".docx", ".html")) {
      Path blank = folder.resolve("blank" + ending);
      assertEquals(Main.READ_ALL, run("--blank", blank));
      assertEquals(List.of(), Forms.read(blank).get(0).orElseThrow().indicators());
    }
    PerformanceForm form = Forms.seven().get(3);
    Path json = folder.resolve("form.json");
    Files.writeString(json, FormJson.standard().write(form));
    Path workbook = folder.resolve("form.xlsx");
    Path document = folder.resolve("form.docx");
    Path back = folder.resolve("back.json");
    assertEquals(Main.READ_ALL, run("--convert", json, workbook));
    assertEquals(Main.READ_ALL, run("--convert", workbook, document));
    assertEquals(Main.READ_ALL, run("--convert", document, back));
    assertEquals(form, FormJson.standard().read(back).cleanOrElseThrow());
  }

  @Test
  void refusesWrongArguments() {
    assertEquals(Main.WRONG_ARGUMENTS, run());
    assertEquals(Main.WRONG_ARGUMENTS, run("--nothing"));
    assertEquals(Main.WRONG_ARGUMENTS, run("--lang", "fr", "a.xlsx"));
    assertEquals(Main.WRONG_ARGUMENTS, run("--blank", folder.resolve("form.pdf")));
    assertEquals(Main.READ_ALL, run("--help"));
    assertEquals(Main.NOT_ALL_READ, run(folder.resolve("absent.xlsx")));
  }

  @Test
  void saysWhatCannotBeWritten() throws Exception {
    Path file = form(0, "form.xlsx");
    Path taken = Files.writeString(folder.resolve("taken"), "");
    assertEquals(Main.NOT_WRITTEN, run("--out", taken.resolve("below"), file));
  }
}
