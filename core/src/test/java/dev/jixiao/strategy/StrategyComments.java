package dev.jixiao.strategy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the comments in {@link StandardStrategies} say of each strategy. */
public final class StrategyComments {
  private static final Path SOURCE =
      Path.of("src/main/java/dev/jixiao/strategy/StandardStrategies.java");
  private static final Pattern ROW = Pattern.compile("((?: +//.*\\n)+) +new BuiltIn");
  private static final Pattern COMMENT =
      Pattern.compile("([a-z-]+)((?:\\(.*?\\))?): (.*) \\[(.*)\\]");

  private StrategyComments() {}

  /**
   * A comment.
   *
   * @param parameters in parentheses, with their defaults; empty if there are none
   */
  public record Said(String name, String parameters, String points, String source) {}

  /** The comments by the names of strategies, in the order of the source. */
  public static Map<String, Said> all() throws IOException {
    Map<String, Said> all = new LinkedHashMap<>();
    for (MatchResult row : ROW.matcher(Files.readString(SOURCE)).results().toList()) {
      Said said = said(row.group(1).replaceAll("\\s*//", "").strip());
      if (all.put(said.name(), said) != null) {
        throw new IllegalStateException(said.name() + " is said twice");
      }
    }
    return all;
  }

  private static Said said(String comment) {
    return COMMENT
        .matcher(comment)
        .results()
        .map(found -> new Said(found.group(1), found.group(2), found.group(3), found.group(4)))
        .filter(found -> comment.startsWith(found.name()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("not name(parameters): points [source]: " + comment));
  }
}
