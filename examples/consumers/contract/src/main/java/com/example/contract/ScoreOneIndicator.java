package com.example.contract;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.Scorer;
import java.util.Locale;

/** The first thing a new user types: one indicator, one score, one reason. */
public class ScoreOneIndicator {
  public static void main(String[] args) {
    Indicator satisfaction =
        Indicator.builder()
            .category(IndicatorCategory.SERVICE_RECIPIENT_SATISFACTION)
            .name("受援人满意度")
            .target("≥95%")
            .actual("91.2%")
            .weight("10")
            .build();

    IndicatorScore score = Scorer.standard().score(satisfaction);

    System.out.println(score.points().orElseThrow());
    System.out.println(score.comparison().verdict());
    System.out.println(score.comparison().basis());
    System.out.println(score.comparison().completion().orElseThrow());
    boolean explained =
        score.explanation().toText(Locale.ENGLISH).contains("财预〔2020〕10号")
            && score.explanation().toText(Locale.CHINESE).contains("96%");
    System.out.println(explained);
  }
}
