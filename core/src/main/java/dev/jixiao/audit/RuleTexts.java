package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of the standard rules, from the one resource that holds it. It is read when the first
 * description is asked for: an audit asks for none.
 *
 * <p>The resource has a section {@code [CODE]} for each rule and in it one line {@code key = text} for each of the keys.
 */
final class RuleTexts {
  private static final List<String> KEYS =
      List.of("source", "what", "what.zh", "why", "why.zh", "example", "fix", "fix.zh");
  private static final String RESOURCE = "rules.txt";

  private RuleTexts() {}

  /** The texts, read once. */
  private static final class Loaded {
    static final Map<String, RuleDescription> ALL = load();

    private Loaded() {}
  }

  static RuleDescription of(String code) {
    RuleDescription description = Loaded.ALL.get(code);
    if (description == null) {
      throw new IllegalStateException(RESOURCE + " says nothing of " + code);
    }
    return description;
  }

  private static Map<String, RuleDescription> load() {
    try (InputStream stream =
            Objects.requireNonNull(RuleTexts.class.getResourceAsStream(RESOURCE), RESOURCE);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the texts.
   *
   * @throws IllegalStateException if a line is none of the format, a key unknown, twice or missing, or a code twice
   */
  static Map<String, RuleDescription> read(Reader reader) {
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    Map<String, String> section = null;
    for (String line : new BufferedReader(reader).lines().map(String::strip).toList()) {
      if (line.startsWith("[") && line.endsWith("]")) {
        section = new LinkedHashMap<>();
        if (sections.put(line.substring(1, line.length() - 1), section) != null) {
          throw new IllegalStateException("there are two sections " + line);
        }
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        put(line, section);
      }
    }
    Map<String, RuleDescription> descriptions = new LinkedHashMap<>();
    sections.forEach((code, texts) -> descriptions.put(code, description(code, texts)));
    return Map.copyOf(descriptions);
  }

  private static void put(String line, @Nullable Map<String, String> section) {
    int end = line.indexOf(" = ");
    String key = end < 0 ? line : line.substring(0, end);
    if (section == null
        || !KEYS.contains(key)
        || section.put(key, line.substring(end + 3).strip()) != null) {
      throw new IllegalStateException("not a text of a rule, or twice: " + line);
    }
  }

  private static RuleDescription description(String code, Map<String, String> texts) {
    if (texts.size() < KEYS.size()) {
      throw new IllegalStateException(code + " lacks one of " + KEYS);
    }
    return new RuleDescription(
        text(texts, "source"),
        both(texts, "what"),
        both(texts, "why"),
        text(texts, "example"),
        both(texts, "fix"));
  }

  private static Message both(Map<String, String> texts, String key) {
    return Message.of(text(texts, key), text(texts, key + ".zh"));
  }

  private static String text(Map<String, String> texts, String key) {
    return Objects.requireNonNull(texts.get(key), key);
  }
}
