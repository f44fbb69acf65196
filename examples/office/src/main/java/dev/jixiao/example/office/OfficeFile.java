package dev.jixiao.example.office;

import dev.jixiao.table.FormTable;
import dev.jixiao.table.TableReader;
import dev.jixiao.table.TableReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.Jsoup;

/** A file with forms: its tables are read, and a copy gets the remarks on their cells. */
abstract class OfficeFile implements AutoCloseable {
  private OfficeFile() {}

  /** Opens a file by its ending. */
  static OfficeFile open(Path file) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    try {
      if (name.endsWith(".docx")) {
        return new Word(file);
      }
      return name.endsWith(".html") || name.endsWith(".htm") ? new Page(file) : new Book(file);
    } catch (RuntimeException e) {
      throw new IOException(e); // the libraries throw many things at a file that is none of theirs
    }
  }

  static boolean isKnown(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.matches("[^~.].*\\.(docx|xlsx|xls|html|htm)"); // ~$ are Office's lock files
  }

  /** The readings of each table, of those with a form all and of the others the one that says so. */
  abstract List<List<TableReading>> readings();

  /** Marks a form that was read. */
  abstract void mark(int table, FormReview review, Options options) throws IOException;

  /** Writes the copy. */
  abstract void write(Path copy) throws IOException;

  @Override
  public void close() throws IOException {}

  private static List<List<TableReading>> read(List<FormTable> tables) {
    return tables.stream().map(TableReader.standard()::read).toList();
  }

  /** A workbook, .xlsx or .xls. */
  private static final class Book extends OfficeFile {
    private final Workbook workbook;

    Book(Path file) throws IOException {
      try (InputStream in = Files.newInputStream(file)) {
        workbook =
            WorkbookFactory.create(in); // a copy in memory, so that the file is left as it is
      }
    }

    @Override
    List<List<TableReading>> readings() {
      Workbooks sheets = new Workbooks();
      List<FormTable> tables = new ArrayList<>();
      for (Sheet sheet : workbook) {
        tables.add(sheets.table(sheet));
      }
      return read(tables);
    }

    @Override
    void mark(int table, FormReview review, Options options) {
      new WorkbookMarks(workbook.getSheetAt(table), options).mark(review);
    }

    @Override
    void write(Path copy) throws IOException {
      try (OutputStream out = Files.newOutputStream(copy)) {
        workbook.write(out);
      }
    }

    @Override
    public void close() throws IOException {
      workbook.close();
    }
  }

  /** A Word document. */
  private static final class Word extends OfficeFile {
    private final ZipParts parts;
    private final org.w3c.dom.Document document;
    private final List<WordTables.WordTable> tables;

    Word(Path file) throws IOException {
      parts = ZipParts.read(file);
      byte[] xml = parts.get("word/document.xml");
      if (xml == null) {
        throw new IOException("no Word document: it has no word/document.xml");
      }
      document = WordXml.parse(xml);
      tables = WordTables.read(document);
    }

    @Override
    List<List<TableReading>> readings() {
      return read(tables.stream().map(WordTables.WordTable::table).toList());
    }

    @Override
    void mark(int table, FormReview review, Options options) throws IOException {
      WordMarks marks = WordMarks.in(document, parts, options.locale());
      marks.mark(review, tables.get(table));
      marks.finish(parts);
    }

    @Override
    void write(Path copy) throws IOException {
      parts.write(copy);
    }
  }

  /** A page. */
  private static final class Page extends OfficeFile {
    private final org.jsoup.nodes.Document page;
    private final List<Pages.PageTable> tables;

    Page(Path file) throws IOException {
      page = Jsoup.parse(file.toFile(), null);
      tables = Pages.tables(page);
    }

    @Override
    List<List<TableReading>> readings() {
      return read(tables.stream().map(Pages.PageTable::table).toList());
    }

    @Override
    void mark(int table, FormReview review, Options options) {
      for (CellNotes notes : CellNotes.of(review, options.locale())) {
        tables
            .get(table)
            .element(notes.cell())
            .ifPresent(
                cell -> cell.attr("style", cell.attr("style") + ";background:#" + notes.colour())
                    .attr("title", notes.text()));
      }
    }

    @Override
    void write(Path copy) throws IOException {
      Files.writeString(copy, page.outerHtml(), page.charset());
    }
  }
}
