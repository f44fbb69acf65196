package dev.jixiao.json;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.NearestName;
import dev.jixiao.problem.ProblemCode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of constants as people type them: in any case, with a space or a hyphen for the underscore. */
final class Names {
  private static final Message NOTHING_MORE = Message.of("");

  private Names() {}

  /** The constant of a name or of a heading. */
  static <E extends Enum<E>> Optional<E> find(
      String text, E[] constants, Function<E, String> headings) {
    String name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (E constant : constants) {
      if (constant.name().equals(name) || headings.apply(constant).equals(text.strip())) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /** Constants as words of the format: {@code SELF_EVALUATION} is {@code self-evaluation}; read by their headings too. */
  static <E extends Enum<E>> Codec<E> words(E[] constants, Function<E, String> headings) {
    return new Codec<>(
        schema(constants, headings, Names::word),
        in -> read(constants, headings, Names::word, NOTHING_MORE, in),
        (constant, out) -> out.text(word(constant)));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Constants under their own names. */
  static <E extends Enum<E>> Codec<E> codec(E[] constants) {
    return new Codec<>(
        schema(constants, Enum::name, Enum::name),
        in -> read(constants, Enum::name, Enum::name, NOTHING_MORE, in),
        (constant, out) -> out.text(constant.name()));
  }

  private static String anyCase(String name) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      pattern.append(
          c == '_' ? "[-_ ]" : "[" + c + String.valueOf(c).toLowerCase(Locale.ROOT) + "]");
    }
    return pattern.toString();
  }

  // what find() finds, or nothing
  private static <E extends Enum<E>> Map<String, Object> schema(
      E[] constants, Function<E, String> headings, Function<E, String> names) {
    String pattern = Stream.of(constants)
        .flatMap(constant -> headings.apply(constant).equals(constant.name())
            ? Stream.of(anyCase(constant.name()))
            : Stream.of(anyCase(constant.name()), headings.apply(constant)))
        .collect(Collectors.joining("|", "^\\s*(", ")?\\s*$"));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(
        "anyOf", List.of(Map.of("type", "null"), Map.of("type", "string", "pattern", pattern)));
    schema.put(
        "description",
        "One of " + Stream.of(constants).map(names).collect(Collectors.joining(", ")));
    return schema;
  }

  /** A constant as a word of the format; one that there is not is reported with what that costs. */
  static <E extends Enum<E>> @Nullable E read(
      E[] constants, Function<E, String> headings, Message cost, Cursor in) throws IOException {
    return read(constants, headings, Names::word, cost, in);
  }

  private static <E extends Enum<E>> @Nullable E read(
      E[] constants,
      Function<E, String> headings,
      Function<E, String> names,
      Message cost,
      Cursor in)
      throws IOException {
    String text = Cells.nonBlankText(in);
    Optional<E> constant =
        Optional.ofNullable(text).flatMap(name -> find(name, constants, headings));
    if (text != null && constant.isEmpty()) {
      in.report(
          ProblemCode.FIELD_VALUE,
          Message.of(
                  "not a value of this field: " + Cursor.shown(text),
                  "本字段没有此取值：" + Cursor.shown(text))
              .followedBy(nearest(text, constants, headings, names))
              .followedBy(cost),
          Message.of(
              "one of " + Stream.of(constants).map(names).collect(Collectors.joining(", ")),
              "下列之一：" + Stream.of(constants).map(headings).collect(Collectors.joining("、"))));
    }
    return constant.orElse(null);
  }

  private static <E extends Enum<E>> Message nearest(
      String text, E[] constants, Function<E, String> headings, Function<E, String> names) {
    List<String> known = Stream.of(constants)
        .flatMap(constant -> Stream.of(names.apply(constant), headings.apply(constant)))
        .toList();
    return NearestName.of(text, known)
        .map(name -> Message.of("; perhaps it should be " + name, "，可能应为 " + name))
        .orElse(NOTHING_MORE);
  }
}
