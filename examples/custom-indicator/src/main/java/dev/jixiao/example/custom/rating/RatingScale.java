package dev.jixiao.example.custom.rating;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The grades of a scale, the best first. Another office has another scale, so it is data and not an enum.
 *
 * @param grades the grades as printed
 */
public record RatingScale(List<String> grades) {
  /** Keeps its own copy of the grades. */
  public RatingScale {
    grades = List.copyOf(grades);
    if (grades.size() < 2 || new HashSet<>(grades).size() < grades.size()) {
      throw new IllegalArgumentException("a scale has two different grades or more: " + grades);
    }
  }

  /** Reads {@code A+ A B C D}: grades with spaces between them, the best first. */
  public static RatingScale parse(String text) {
    return new RatingScale(List.of(folded(text).strip().split("\\s+")));
  }

  /** The scale of credit ratings, which is in {@code credit-ratings.txt} next to this class. */
  public static RatingScale ofCredit() {
    try (InputStream scale = RatingScale.class.getResourceAsStream("credit-ratings.txt")) {
      return parse(new String(scale.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Finds a grade as a person writes it: Ａ＋, a+, A+级. */
  public Optional<String> find(String text) {
    if (text.length() > 40) {
      return Optional.empty();
    }
    String grade = folded(text).replaceAll("\\s|级$|等级$", "");
    return Optional.of(grade).filter(grades::contains);
  }

  /** How many notches below another a grade is; negative if it is better. */
  public int notchesBelow(String grade, String other) {
    return grades.indexOf(grade) - grades.indexOf(other);
  }

  /** How many steps above the bottom a grade is, the worst being one. */
  int height(String grade) {
    return grades.size() - grades.indexOf(grade);
  }

  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
  }
}
