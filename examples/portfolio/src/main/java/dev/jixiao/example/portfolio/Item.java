package dev.jixiao.example.portfolio;

/**
 * A form to be read.
 *
 * @param file the file it stands in, as a reader of the pages knows it
 * @param line its line there, 0 if the file holds one form
 * @param json the document
 */
record Item(String file, int line, String json) {
  private static final int LONGEST = 100;

  /** Where the form stands, short enough for a portfolio to keep it whole. */
  String source() {
    String place = line == 0 ? file : file + ":" + line;
    int from = place.length() - LONGEST + 1;
    if (from <= 1) {
      return place;
    }
    // no half of a character
    return "…" + place.substring(Character.isLowSurrogate(place.charAt(from)) ? from + 1 : from);
  }
}
