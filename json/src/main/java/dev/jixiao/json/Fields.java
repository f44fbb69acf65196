package dev.jixiao.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields that an object of the format has, in the order in which they are written; {@code INITIAL_TARGET} is
 * {@code "initialTarget"} in documents.
 *
 * @param <F> the fields
 */
final class Fields<F extends Enum<F>> {
  /** Reads the value of one field, at whose first token the cursor stands. */
  interface Reader<F> {
    void read(F field) throws IOException;
  }

  private final F[] fields;
  private final List<String> names;
  private final Map<String, Integer> places;
  private final FieldName[] quoted;

  private Fields(F[] fields) {
    this.fields = fields;
    this.names = Stream.of(fields).map(Fields::name).toList();
    this.places = Stream.of(fields).collect(Collectors.toMap(Fields::name, Enum::ordinal));
    this.quoted = names.stream().map(FieldName::new).toArray(FieldName[]::new);
  }

  static <F extends Enum<F>> Fields<F> of(Class<F> fields) {
    return new Fields<>(fields.getEnumConstants());
  }

  /** The name of a field in documents. */
  static String name(Enum<?> field) {
    StringBuilder name = new StringBuilder();
    String constant = field.name();
    for (int i = 0; i < constant.length(); i++) {
      boolean startsWord = i > 0 && constant.charAt(i - 1) == '_';
      if (constant.charAt(i) != '_') {
        name.append(startsWord ? constant.charAt(i) : Character.toLowerCase(constant.charAt(i)));
      }
    }
    return name.toString();
  }

  List<String> names() {
    return names;
  }

  F get(int place) {
    return fields[place];
  }

  /** The place of a field; {@link Tokens#UNKNOWN} if there is none. */
  int indexOf(String name) {
    return places.getOrDefault(name, Tokens.UNKNOWN);
  }

  /** The name of a field, with the quotation mark behind it. */
  FieldName quoted(int place) {
    return quoted[place];
  }

  int size() {
    return fields.length;
  }
}
