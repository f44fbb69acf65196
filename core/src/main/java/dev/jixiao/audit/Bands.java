package dev.jixiao.audit;

/** The three bands in which indicators are scored that are judged in words. */
final class Bands {
  static final Threshold MET = Threshold.of(
      "band-met", "80%", "the least share of the weight for a judgement of met", "“达成”档得分占分值的下限");
  static final Threshold PARTLY = Threshold.of(
      "band-partly",
      "60%",
      "the least share of the weight for a judgement of partly met",
      "“部分达成”档得分占分值的下限");

  private Bands() {}

  /** Tells whether the bands, not a formula, decide about the score of a row. */
  static boolean judge(Row row) {
    return row.target().isQualitative() && row.indicator().scoring().isEmpty();
  }
}
