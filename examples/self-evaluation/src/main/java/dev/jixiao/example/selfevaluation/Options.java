package dev.jixiao.example.selfevaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the command line asks for: the language, the rules, the folder of the reports, and the files and folders to read. */
record Options(boolean help, Locale locale, Optional<Path> rules, Path folder, List<Path> paths) {
  static final String USAGE = """
      Usage: [--lang zh|en] [--rules FILE] [--out FOLDER] [FILE|FOLDER ...]
        FILE      a form as JSON, forms as JSON lines (.jsonl, .ndjson), or a document's text with one cell a line (.txt)
        FOLDER    every such file in it
        --lang    the language of the reports, zh if not given
        --rules   a rule set as JSON, instead of that of 财预〔2020〕10号
        --out     where report.html and report.md go, the current folder if not given
      Without files it takes the seven real forms that come with it.
      Exit code: 0 every form was read, 1 a file could not be read, 2 wrong arguments or rules, 3 a report could not be written.""";

  static Options parse(List<String> arguments) {
    boolean help = false;
    Locale locale = Locale.CHINESE;
    Optional<Path> rules = Optional.empty();
    Path folder = Path.of("");
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      switch (argument) {
        case "--help", "-h" -> help = true;
        case "--lang" -> locale = language(value(arguments, ++i));
        case "--rules" -> rules = Optional.of(Path.of(value(arguments, ++i)));
        case "--out" -> folder = Path.of(value(arguments, ++i));
        default -> paths.add(path(argument));
      }
    }
    return new Options(help, locale, rules, folder, List.copyOf(paths));
  }

  private static String value(List<String> arguments, int at) {
    if (at >= arguments.size()) {
      throw new IllegalArgumentException(arguments.get(at - 1) + " needs a value");
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
