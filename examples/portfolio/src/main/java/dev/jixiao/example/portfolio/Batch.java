package dev.jixiao.example.portfolio;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Forms that are scored by one thread and reported on one page. */
record Batch(int number, List<Item> items) {
  /** The most forms of a batch: their page is some hundred kilobytes. */
  static final int SIZE = 250;

  /** The name of its files, without an ending. */
  String name() {
    return String.format(Locale.ROOT, "%05d", number);
  }

  /** A digest by which a batch of an earlier run is known to hold the same forms. */
  String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Item item : items) {
        digest.update((item.source() + "\n" + item.json() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
