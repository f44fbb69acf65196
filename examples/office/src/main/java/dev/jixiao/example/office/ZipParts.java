package dev.jixiao.example.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** The parts of a .docx file, which is a zip archive, by name. */
final class ZipParts {
  private static final int MAX_PARTS = 10_000;
  private static final long MAX_BYTES = 512L * 1024 * 1024;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** Reads all parts of a file. */
  static ZipParts read(Path file) throws IOException {
    ZipParts parts = new ZipParts();
    long bytes = 0;
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = readPart(zip, MAX_BYTES - bytes);
        bytes += part.length;
        parts.parts.put(entry.getName(), part);
        if (parts.parts.size() > MAX_PARTS) {
          throw new IOException("more than " + MAX_PARTS + " parts");
        }
      }
    }
    return parts;
  }

  // what a small file unpacks to may be large
  private static byte[] readPart(InputStream in, long limit) throws IOException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      part.write(buffer, 0, read);
      if (part.size() > limit) {
        throw new IOException("more than " + MAX_BYTES + " bytes");
      }
    }
    return part.toByteArray();
  }

  byte @Nullable [] get(String name) {
    return parts.get(name);
  }

  void put(String name, byte[] part) {
    parts.put(name, part);
  }

  void put(String name, String part) {
    put(name, part.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes all parts to a file. */
  void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0); // the same form gives the same file
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
  }
}
