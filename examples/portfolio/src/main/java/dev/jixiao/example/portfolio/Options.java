package dev.jixiao.example.portfolio;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the command line asks for: where the pages go, how many threads work, and the files and folders to read. */
record Options(boolean help, Path folder, int threads, List<Path> paths) {
  static final String USAGE = """
      Usage: [--out FOLDER] [--threads N] FILE|FOLDER ...
        FILE       forms as JSON lines (.jsonl, .ndjson), or a form as JSON
        FOLDER     every such file in it and below
        --out      where index.html, portfolio.csv, portfolio.md, portfolio.json and the folder of reports go; the folder
                   portfolio if not given. Started again with the same folder it goes on where it was stopped.
        --threads  how many threads score, as many as there are processors if not given
      Exit code: 0 every form was read, 1 some could not be read, 2 wrong arguments, 3 something could not be written.""";

  static Options parse(List<String> arguments) {
    boolean help = false;
    Path folder = Path.of("portfolio");
    int threads = Runtime.getRuntime().availableProcessors();
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      switch (arguments.get(i)) {
        case "--help", "-h" -> help = true;
        case "--out" -> folder = Path.of(value(arguments, ++i));
        case "--threads" -> threads = number(value(arguments, ++i));
        default -> paths.add(path(arguments.get(i)));
      }
    }
    if (paths.isEmpty() && !help) {
      throw new IllegalArgumentException("no file and no folder");
    }
    return new Options(help, folder, threads, List.copyOf(paths));
  }

  private static String value(List<String> arguments, int at) {
    if (at >= arguments.size()) {
      throw new IllegalArgumentException(arguments.get(at - 1) + " needs a value");
    }
    return arguments.get(at);
  }

  private static int number(String value) {
    if (!value.matches("[1-9][0-9]?")) {
      throw new IllegalArgumentException("--threads is from 1 to 99, not " + value);
    }
    return Integer.parseInt(value);
  }

  private static Path path(String argument) {
    if (argument.startsWith("--")) {
      throw new IllegalArgumentException("unknown option " + argument);
    }
    return Path.of(argument);
  }
}
