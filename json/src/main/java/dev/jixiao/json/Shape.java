package dev.jixiao.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The one table of an object's fields: what each is called, how it is read and written and what the schema says of it, in
 * the order in which they are written.
 *
 * @param <T> what is written
 * @param <D> what is read into: a builder, or a draft where fields wait for each other
 */
final class Shape<T, D> {
  /** The field is none of those known. */
  static final int UNKNOWN = -1;

  /** Reads the value of one field, at whose first token the cursor is. */
  interface Reading<D> {
    void read(D draft, Cursor in) throws IOException;
  }

  private record Field<T, D>(
      String name, Map<String, Object> schema, Reading<D> reading, Codec.Writing<T> writing) {}

  private final List<Field<T, D>> fields;
  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();

  private Shape(List<Field<T, D>> fields) {
    this.fields = List.copyOf(fields);
    this.names = fields.stream().map(Field::name).toList();
    for (String name : names) {
      places.put(name, places.size());
    }
    // each name once, and one bit of a long for each
    if (places.size() != fields.size() || places.size() > Long.SIZE) {
      throw new IllegalArgumentException("fields: " + names);
    }
  }

  static <T, D> Builder<T, D> builder() {
    return new Builder<>();
  }

  /** The names of the fields, in the order in which they are written. */
  List<String> names() {
    return names;
  }

  /** What the schema says of each field; nothing of a field that is read and written in a way of its own. */
  Map<String, Map<String, Object>> schema() {
    Map<String, Map<String, Object>> schema = new LinkedHashMap<>();
    fields.forEach(field -> schema.put(field.name(), field.schema()));
    return schema;
  }

  /**
   * The place of a field, or {@link #UNKNOWN}.
   *
   * @param expected the place of the one that is most likely next
   */
  int indexOf(String name, int expected) {
    // documents mostly keep the order: a look at two names takes a third of a look-up's time
    for (int place = expected; place < Math.min(expected + 2, names.size()); place++) {
      if (names.get(place).equals(name)) {
        return place;
      }
    }
    return places.getOrDefault(name, UNKNOWN);
  }

  void readField(int place, D draft, Cursor in) throws IOException {
    fields.get(place).reading().read(draft, in);
  }

  void write(T object, Output out) throws IOException {
    out.startObject();
    for (Field<T, D> field : fields) {
      field.writing().write(object, out);
    }
    out.endObject();
  }

  /** A builder of tables, field by field. */
  static final class Builder<T, D> {
    private final List<Field<T, D>> fields = new ArrayList<>();

    /** A field that is read and written in a way of its own. */
    Builder<T, D> field(String name, Reading<D> reading, Codec.Writing<T> writing) {
      return field(name, Map.of(), reading, writing);
    }

    /** A field that is read and written in a way of its own, and what the schema says of it. */
    Builder<T, D> field(
        String name, Map<String, Object> schema, Reading<D> reading, Codec.Writing<T> writing) {
      fields.add(new Field<>(name, schema, reading, writing));
      return this;
    }

    /** A field that is written and not read back. */
    Builder<T, D> written(String name, Codec.Writing<T> writing) {
      return field(
          name,
          (draft, in) -> {
            throw new IllegalStateException(name + " is not read");
          },
          writing);
    }

    /** A field that is written, but not on a line of many. */
    Builder<T, D> detail(String name, Codec.Writing<T> writing) {
      return written(name, (object, out) -> {
        if (!out.words().isLine()) {
          writing.write(object, out);
        }
      });
    }

    /** A field that may be absent. */
    <V> Builder<T, D> field(
        String name,
        Codec<V> codec,
        Function<T, ? extends Optional<? extends V>> get,
        BiConsumer<D, V> set) {
      return field(
          name,
          codec.schema(),
          (draft, in) -> {
            V value = codec.read(in);
            if (value != null) {
              set.accept(draft, value);
            }
          },
          (object, out) -> {
            Optional<? extends V> value = get.apply(object);
            if (value.isPresent()) {
              out.name(name);
              codec.write(value.get(), out);
            }
          });
    }

    /** A text that is empty where it is absent. */
    Builder<T, D> text(String name, Function<T, String> get, BiConsumer<D, String> set) {
      return field(
          name,
          Cells.TEXT,
          object -> Optional.of(get.apply(object)).filter(text -> !text.isEmpty()),
          set);
    }

    /** A list that is absent where it is empty. */
    <V> Builder<T, D> list(
        String name, Codec<V> item, Function<T, List<V>> get, BiConsumer<D, V> add) {
      return field(
          name,
          list(item.schema()),
          (draft, in) -> in.list(() -> {
            V value = item.read(in);
            if (value != null) {
              add.accept(draft, value);
            }
          }),
          (object, out) -> {
            if (!get.apply(object).isEmpty()) {
              out.list(name, get.apply(object), item.writing());
            }
          });
    }

    // null is as good as no list, but no item
    private static Map<String, Object> list(Map<String, Object> item) {
      if (item.isEmpty()) {
        return Map.of();
      }
      Map<String, Object> items = new LinkedHashMap<>(item);
      items.put("not", Map.of("type", "null"));
      return Map.of(
          "anyOf", List.of(Map.of("type", "null"), Map.of("type", "array", "items", items)));
    }

    /** Further cells under the names of the document. */
    Builder<T, D> texts(
        String name, Function<T, Map<String, String>> get, BiConsumer<D, Map<String, String>> set) {
      return field(
          name,
          Cells.TEXTS,
          object -> Optional.of(get.apply(object)).filter(t -> !t.isEmpty()),
          set);
    }

    Shape<T, D> build() {
      return new Shape<>(fields);
    }
  }
}
