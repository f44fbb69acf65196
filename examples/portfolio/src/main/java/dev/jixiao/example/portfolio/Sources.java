package dev.jixiao.example.portfolio;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** The files to read, one batch of forms after the other. */
final class Sources {
  private final List<Path> files;
  private final Map<Path, Long> namesakes;
  private final long bytes;
  private final List<Item> waiting = new ArrayList<>();
  private int batches;

  /** What takes batches; it may hold up the reader until there is room for one. */
  interface Batches {
    void take(Batch batch) throws InterruptedException;
  }

  private Sources(List<Path> files, long bytes) {
    this.files = files;
    this.namesakes = files.stream().collect(groupingBy(Path::getFileName, counting()));
    this.bytes = bytes;
  }

  static Sources of(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> below = Files.walk(path)) {
          below
              .filter(file -> isLines(file) || file.toString().endsWith(".json"))
              .sorted()
              .forEach(files::add);
        }
      } else {
        files.add(path);
      }
    }
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return new Sources(files, bytes);
  }

  /** The size of all files. */
  long bytes() {
    return bytes;
  }

  /** Reads all files, and reports the bytes as they are read. */
  void read(Batches batches, LongConsumer progress) throws IOException, InterruptedException {
    for (Path file : files) {
      if (isLines(file)) {
        readLines(file, batches, progress);
      } else {
        add(new Item(file.toString(), 0, Files.readString(file)), batches);
        progress.accept(Files.size(file));
      }
    }
    hand(batches);
  }

  private void readLines(Path file, Batches batches, LongConsumer progress)
      throws IOException, InterruptedException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          add(new Item(name(file), number, line), batches);
        }
        progress.accept(line.getBytes(StandardCharsets.UTF_8).length + 1L);
      }
    }
  }

  // the whole path where another file has the name too: a report is found by its source
  private String name(Path file) {
    Path name = file.getFileName();
    return namesakes.getOrDefault(name, 1L) > 1 ? file.toString() : name.toString();
  }

  private void add(Item item, Batches batches) throws InterruptedException {
    waiting.add(item);
    if (waiting.size() == Batch.SIZE) {
      hand(batches);
    }
  }

  private void hand(Batches to) throws InterruptedException {
    if (!waiting.isEmpty()) {
      to.take(new Batch(++batches, List.copyOf(waiting)));
      waiting.clear();
    }
  }

  private static boolean isLines(Path file) {
    return file.toString().endsWith(".jsonl") || file.toString().endsWith(".ndjson");
  }
}
