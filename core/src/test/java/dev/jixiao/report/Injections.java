package dev.jixiao.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Texts that a form may bring and no report may obey, from {@code injections.txt}. */
record Injections(String kind, String text) {
  static List<Injections> all() {
    InputStream in = Objects.requireNonNull(Injections.class.getResourceAsStream("injections.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Injections::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Injections of(String line) {
    int tab = line.indexOf('\t');
    return new Injections(line.substring(0, tab), unescaped(line.substring(tab + 1)));
  }

  /** What Java's escapes stand for; {@code String.translateEscapes} does not know those of four digits. */
  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      if (text.startsWith("\\u", at)) {
        out.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
        at += 5;
      } else if (text.charAt(at) == '\\') {
        out.append(text.substring(at, at + 2).translateEscapes());
        at++;
      } else {
        out.append(text.charAt(at));
      }
    }
    return out.toString();
  }

  @Override
  public String toString() {
    return kind;
  }
}
