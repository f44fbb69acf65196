package dev.jixiao.json;

import dev.jixiao.form.Adjustment;
import dev.jixiao.json.Tokens.Token;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Points;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Bonus, deduction and veto, which keep their text; one that cannot be read is there and a problem. */
final class AdjustmentFields {
  static final Codec<Adjustment<Points>> BONUS =
      new Codec<>(in -> read(in, Adjustment::readBonus), AdjustmentFields::writePoints).as("bonus");
  static final Codec<Adjustment<Points>> DEDUCTION = new Codec<>(
          in -> read(in, Adjustment::readDeduction), AdjustmentFields::writePoints)
      .as("deduction");
  static final Codec<Adjustment<Boolean>> VETO =
      new Codec<>(AdjustmentFields::readVeto, AdjustmentFields::writeVeto).as("veto");

  private AdjustmentFields() {}

  private static <T> @Nullable Adjustment<T> read(
      Cursor in, Function<String, Optional<Adjustment<T>>> reader) throws IOException {
    Cursor.Located place = in.located();
    String text = Cells.text(in);
    Adjustment<T> adjustment = text == null ? null : reader.apply(text).orElse(null);
    if (adjustment != null && adjustment.problem().isPresent()) {
      in.report(adjustment.problem().get(), place);
    }
    return adjustment;
  }

  private static @Nullable Adjustment<Boolean> readVeto(Cursor in) throws IOException {
    return in.token() == Token.TRUE || in.token() == Token.FALSE
        ? Adjustment.veto(in.token() == Token.TRUE)
        : read(in, Adjustment::readVeto);
  }

  private static void writePoints(Adjustment<Points> adjustment, Output out) throws IOException {
    Optional<Points> points = adjustment.value();
    if (points.isPresent() && points.get().toString().equals(adjustment.text())) {
      out.points(points.get());
    } else {
      out.text(adjustment.text());
    }
  }

  private static void writeVeto(Adjustment<Boolean> veto, Output out) throws IOException {
    boolean isPlain = veto.text().equals("是") || veto.text().equals("否");
    if (veto.value().isPresent() && isPlain) {
      out.truth(veto.value().get());
    } else {
      out.text(veto.text());
    }
  }

  /** Further cells, but for names that are fields of their own: among further cells they would count for nothing. */
  static Codec<Map<String, String>> attributesWithout(String... fields) {
    List<String> reserved = List.of(fields);
    return new Codec<>(
        in -> {
          Map<String, String> attributes = new LinkedHashMap<>();
          in.entries(name -> {
            if (reserved.contains(name)) {
              in.report(
                  ProblemCode.ADJUSTMENT_UNREADABLE,
                  Message.of(
                      "\"" + name + "\" is a field of its own; among the attributes it is not"
                          + " counted",
                      "“" + name + "”是单独的字段，写在 attributes 中不计入"),
                  Message.of("the field \"" + name + "\"", "字段“" + name + "”"));
              in.skip();
            } else {
              Cells.putText(in, name, attributes);
            }
          });
          return attributes;
        },
        (attributes, out) -> out.texts(attributes));
  }
}
