package dev.jixiao.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the layouts from their resource. */
final class LayoutResource {
  private static final String NAME = "layouts.txt";

  private final Map<String, TableLayout> layouts = new HashMap<>();
  private final Map<String, TableLayout.Block> blocks = new HashMap<>();
  private List<String> order = List.of();
  private String name = "";

  private LayoutResource() {}

  static Map<String, TableLayout> read() {
    LayoutResource resource = new LayoutResource();
    try (InputStream in = LayoutResource.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + NAME + " is not in this jar");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          resource.add(line.split(" ", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(resource.layouts);
  }

  // a layout begins with its name and ends with the label of its total
  private void add(String[] words) {
    switch (words[0]) {
      case "layout" -> name = words[1];
      case "order" -> order = Arrays.asList(words).subList(1, words.length);
      case "total" -> layouts.put(name, new TableLayout(order, blocks, words[1]));
      default -> blocks.put(words[0], new TableLayout.Block(words[1], headings(words)));
    }
  }

  private static List<TableLayout.Heading> headings(String[] words) {
    List<TableLayout.Heading> headings = new ArrayList<>();
    for (int i = 2; i < words.length; i++) {
      String[] parts = words[i].split("[:/]", -1);
      headings.add(new TableLayout.Heading(
          TableRole.valueOf(parts[0]), parts[1], parts.length > 2 ? parts[2] : ""));
    }
    return headings;
  }
}
