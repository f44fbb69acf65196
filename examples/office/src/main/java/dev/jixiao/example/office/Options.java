package dev.jixiao.example.office;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the command line asks for. */
record Options(
    boolean help,
    Locale locale,
    Optional<Path> folder,
    boolean showErrors,
    Optional<Path> blank,
    Optional<Convert> convert,
    List<Path> paths) {
  /** A form to be written in another format. */
  record Convert(Path from, Path to) {}

  static final String USAGE = """
      Usage: [--lang zh|en] [--out FOLDER] [--show-errors] FILE|FOLDER ...
             --blank FILE
             --convert FROM TO
        FILE       a document (.docx), workbook (.xlsx, .xls) or page (.html, .htm) with forms
        FOLDER     every such file in it
        --lang     the language of the remarks, zh if not given
        --out      where the copies with remarks go, beside each file if not given
        --show-errors  keeps the comments on errors open in a workbook, as for printing
        --blank    writes an empty official form, as .docx, .xlsx, .xls or .html
        --convert  writes the first form of a file, or of a .json file, as TO: .json, .docx, .xlsx, .xls or .html
      Exit code: 0 every file was read and has a form, 1 one could not be read or has none, 2 wrong arguments,
      3 a copy could not be written.""";

  static Options parse(List<String> arguments) {
    boolean help = false;
    boolean showErrors = false;
    Locale locale = Locale.CHINESE;
    Optional<Path> folder = Optional.empty();
    Optional<Path> blank = Optional.empty();
    Optional<Convert> convert = Optional.empty();
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      switch (argument) {
        case "--help", "-h" -> help = true;
        case "--show-errors" -> showErrors = true;
        case "--lang" -> locale = language(value(arguments, ++i));
        case "--out" -> folder = Optional.of(Path.of(value(arguments, ++i)));
        case "--blank" -> blank = Optional.of(Path.of(value(arguments, ++i)));
        case "--convert" -> {
          Path from = Path.of(value(arguments, ++i));
          convert = Optional.of(new Convert(from, Path.of(value(arguments, ++i))));
        }
        default -> paths.add(path(argument));
      }
    }
    if (!help && paths.isEmpty() && blank.isEmpty() && convert.isEmpty()) {
      throw new IllegalArgumentException("no file to read");
    }
    return new Options(help, locale, folder, showErrors, blank, convert, List.copyOf(paths));
  }

  private static String value(List<String> arguments, int at) {
    if (at >= arguments.size()) {
      throw new IllegalArgumentException(
          "a value is missing behind " + arguments.get(arguments.size() - 1));
    }
    return arguments.get(at);
  }

  private static Locale language(String value) {
    return switch (value) {
      case "zh" -> Locale.CHINESE;
      case "en" -> Locale.ENGLISH;
      default -> throw new IllegalArgumentException("--lang is zh or en, not " + value);
    };
  }

  private static Path path(String argument) {
    if (argument.startsWith("--")) {
      throw new IllegalArgumentException("unknown option " + argument);
    }
    return Path.of(argument);
  }
}
