package dev.jixiao.example.custom.water;

import dev.jixiao.form.AttributeKey;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A class of surface water (水质类别), the best first. */
public enum WaterClass {
  /** Ⅰ类. */
  I(1, "Ⅰ类"),
  /** Ⅱ类. */
  II(2, "Ⅱ类"),
  /** Ⅲ类, still a source of drinking water. */
  III(3, "Ⅲ类"),
  /** Ⅳ类. */
  IV(4, "Ⅳ类"),
  /** Ⅴ类. */
  V(5, "Ⅴ类"),
  /** 劣Ⅴ类, worse than any class. */
  WORSE_THAN_V(6, "劣Ⅴ类");

  /** The class of the year before (上年水质类别), as a further cell of the indicator. */
  public static final AttributeKey<WaterClass> LAST_YEAR =
      AttributeKey.of("lastYearWaterClass", WaterClass::of, WaterClass::toString);

  /** The notation of a class after folding; other patterns are built around it. */
  static final String NOTATION = "(劣?)(IV|V|I{1,3})类?(?:水质?|水体)?(?:标准)?";

  private static final Pattern ACTUAL = Pattern.compile("(?:水质)?(?:类别)?(?:为|达到?)?" + NOTATION);
  private static final int LONGEST = 40;

  private final int number;
  private final String label;

  WaterClass(int number, String label) {
    this.number = number;
    this.label = label;
  }

  /** The number of the class, from 1 for Ⅰ类 to 6 for 劣Ⅴ类. */
  public int number() {
    return number;
  }

  /** Reads a class as it is reported: Ⅲ类, III类, 水质达到Ⅲ类标准. */
  public static Optional<WaterClass> read(String text) {
    return match(ACTUAL, text).flatMap(WaterClass::in);
  }

  /**
   * Reads a class where there has to be one.
   *
   * @throws IllegalArgumentException if the text is not a class
   */
  public static WaterClass of(String text) {
    return read(text).orElseThrow(() -> new IllegalArgumentException("not a water class: " + text));
  }

  /** The match of a pattern with a whole cell, in which Ⅲ, ＩＩＩ and III are the same. */
  static Optional<Matcher> match(Pattern pattern, String cell) {
    if (cell.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("\\s", "");
    return Optional.of(pattern.matcher(folded)).filter(Matcher::matches);
  }

  /** The class in a match whose groups are those of {@link #NOTATION}. */
  static Optional<WaterClass> in(Matcher match) {
    WaterClass named = valueOf(match.group(2));
    if (match.group(1).isEmpty()) {
      return Optional.of(named);
    }
    return named == V ? Optional.of(WORSE_THAN_V) : Optional.empty();
  }

  /** How many classes worse this one is than another; negative if it is better. */
  public int classesBelow(WaterClass other) {
    return number - other.number;
  }

  /** The class as it is printed, such as Ⅲ类; {@link #read} reads it back. */
  @Override
  public String toString() {
    return label;
  }
}
