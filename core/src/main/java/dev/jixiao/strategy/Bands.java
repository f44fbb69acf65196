package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * S10 {@code bands(bands=…, of=completion, met=full)}: a table of half-open bands.
 *
 * <p>The table is read at the completion rate, at the actual {@code value}, at the {@code deviation} from the target
 * (偏离度, negative where the actual value is better) or at the {@code distance}, which is never negative; with
 * {@code met=full} a met target earns full marks whatever the table says, with {@code met=band} the table decides. A result
 * without a number, such as 完成, is full marks if it meets the target. Bounds of a {@code value} count in the target's unit or carry a percent
 * sign; bands that speak of a rate do not judge counts, nor the other way round.
 *
 * <p>Sources: 财预〔2021〕101号, satisfaction: from 90% on 100%, from 80% on 80%, from 60% on 50%, below nothing; 岳阳, 预算调整率:
 * {@code ≤0%:3,≤10%:2,≤20%:1,≤30%:0.5}. Example: satisfaction of 88% against ≥90% earns 8 of 10 points.
 */
final class Bands extends RateFormula {
  static final String NAME = "bands";

  /** What a met target earns. */
  enum Met {
    FULL,
    BAND
  }

  private final BandTable table;
  private final Subject subject;
  private final Met met;

  Bands(StrategyParameters parameters) {
    this(parameters, parameters.choice("of", Subject.COMPLETION));
  }

  private Bands(StrategyParameters parameters, Subject subject) {
    this(
        subject,
        parameters.choice("met", Met.FULL),
        parameters.required(
            "bands",
            text -> BandTable.parse(text, subject == Subject.VALUE || !parameters.isSound("of")),
            BandTable.ONE_BAND));
    if (subject == Subject.COMPLETION && parameters.isSound("of")) {
      table.requireTop(parameters);
    }
  }

  private Bands(Subject subject, Met met, BandTable table) {
    super("points by a table of bands: " + table.english(), "按分档表记分：" + table);
    this.table = table;
    this.subject = subject;
    this.met = met;
  }

  @Override
  public Optional<String> neededForFull(Indicator indicator, Comparison hit) {
    if (subject != Subject.VALUE) {
      BandTable.Band band = table.of(subject.hit());
      boolean full = band != null && band.portion().isFull(indicator.weight());
      return met == Met.FULL || full ? super.neededForFull(indicator, hit) : Optional.empty();
    }
    BandTable.Band best = bestBand(indicator.weight());
    if (met == Met.BAND) {
      return best == null ? Optional.empty() : needed(best, hit);
    }
    // a band that holds the target itself asks for no more than the target does
    Ratio required = hit.required().map(Subject::plain).orElse(null);
    return best != null && required != null && best.equals(table.of(required))
        ? needed(best, hit).or(() -> super.neededForFull(indicator, hit))
        : super.neededForFull(indicator, hit);
  }

  private static Optional<String> needed(BandTable.Band band, Comparison hit) {
    boolean rate = hit.required().filter(required -> required.unit().isRate()).isPresent();
    return rate == band.bound().isPercent() ? Optional.of(band.range()) : Optional.empty();
  }

  private BandTable.@Nullable Band bestBand(Points weight) {
    for (BandTable.Band band : table.bands()) {
      if (band.portion().isFull(weight)) {
        return band;
      }
    }
    return null;
  }

  @Override
  @Nullable
  Points points(Points weight, Comparison comparison, Working working) {
    if (isMet(comparison) && met == Met.FULL) {
      return full(weight, working);
    }
    Ratio value = subject.of(comparison);
    if (value == null) {
      return withoutValue(weight, comparison, working);
    }
    if (!subject.counts(table.isOfRates(), comparison)) {
      return null;
    }
    BandTable.Band band = table.of(value);
    if (band == null) {
      if (working.isRecording()) {
        Object read = subject.shown(value, comparison);
        working.note(Message.of(read + " is in no band: no points", read + "不在任何一档，不得分"));
      }
      return Points.ZERO;
    }
    return band.points(subject.shown(value, comparison), weight, working);
  }
}
