package dev.jixiao.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The forms that lie beside the tests: the seven real ones, fourteen of other places and layouts, and two without a fault. */
final class Fixtures {
  static final List<String> REAL = List.of(
      "/forms/1-legal-aid.json",
      "/forms/2-legal-aid-carried-over.json",
      "/forms/3-administrative-reconsideration.json",
      "/forms/4-legislation.json",
      "/forms/5-legal-publicity.json",
      "/forms/6-legal-publicity-carried-over.json",
      "/forms/7-administration-by-law.json");
  static final List<String> DOMAIN = List.of(
      "/domain/daying.json",
      "/domain/guichi.json",
      "/domain/haidian.json",
      "/domain/headings.json",
      "/domain/hengshan.json",
      "/domain/hubei.json",
      "/domain/langfang.json",
      "/domain/lijiang.json",
      "/domain/merged-headings.json",
      "/domain/mof101.json",
      "/domain/putuo-1.json",
      "/domain/putuo-2.json",
      "/domain/qingshen.json",
      "/domain/school.json");
  static final List<String> CLEAN =
      List.of("/clean/rural-road-maintenance.json", "/clean/school-canteen-renovation.json");

  private Fixtures() {}

  static Stream<String> all() {
    return Stream.of(REAL, DOMAIN, CLEAN).flatMap(List::stream);
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String name) {
    try (InputStream in = Fixtures.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  static String lines(String... lines) {
    return String.join("\n", Arrays.asList(lines));
  }
}
