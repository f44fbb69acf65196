package dev.jixiao.example.benchmarks.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The bytes of a part of a file that begins and ends with whole lines. */
final class FileSlice extends InputStream {
  private final RandomAccessFile file;
  private long left;

  private FileSlice(Path path, long from, long to) throws IOException {
    file = new RandomAccessFile(path.toFile(), "r");
    file.seek(from);
    left = to - from;
  }

  /** A part of a file. */
  record Range(long from, long to) {
    FileSlice open(Path path) throws IOException {
      return new FileSlice(path, from, to);
    }
  }

  /** Cuts a file into parts of about the same size. */
  static List<Range> cut(Path path, int parts) throws IOException {
    List<Range> ranges = new ArrayList<>();
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      long from = 0;
      for (int i = 1; i <= parts; i++) {
        long to = i == parts ? file.length() : lineAfter(file, file.length() * i / parts);
        ranges.add(new Range(from, to));
        from = to;
      }
    }
    return ranges;
  }

  private static long lineAfter(RandomAccessFile file, long at) throws IOException {
    file.seek(at);
    int b = file.read();
    while (b >= 0 && b != '\n') {
      b = file.read();
    }
    return file.getFilePointer();
  }

  @Override
  public int read() throws IOException {
    return left-- > 0 ? file.read() : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (left <= 0) {
      return -1;
    }
    int read = file.read(bytes, offset, (int) Math.min(length, left));
    left -= read;
    return read;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
