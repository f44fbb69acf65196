package dev.jixiao.json;

import dev.jixiao.rules.ScoringRules;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The fingerprints of rule sets; the last is kept, as results that are written one after the other mostly share it. */
final class Fingerprints {
  private static final int BYTES = 8;

  private record Last(ScoringRules rules, String fingerprint) {}

  private volatile @Nullable Last last;

  /** The beginning of the SHA-256 of the rule set's document. */
  String of(ScoringRules rules) {
    Last kept = last;
    if (kept == null || kept.rules() != rules) {
      kept = new Last(rules, computed(rules));
      last = kept;
    }
    return kept.fingerprint();
  }

  private static String computed(ScoringRules rules) {
    String document = JsonOutput.onOneLine(rules, Known.STANDARD, RulesFields.A_RULE_SET.writing());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every platform has SHA-256", e);
    }
  }
}
