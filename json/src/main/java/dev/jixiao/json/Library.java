package dev.jixiao.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, which the build writes beside this class. */
final class Library {
  private static final String VERSION = read();

  private Library() {}

  static String version() {
    return VERSION;
  }

  private static String read() {
    try (InputStream stream = Library.class.getResourceAsStream("library.properties")) {
      Properties properties = new Properties();
      properties.load(stream);
      return properties.getProperty("version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
