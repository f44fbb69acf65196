package com.example.contract;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.Scorer;
import java.util.Locale;

/** A single row without a form: its verdict, its points and the reason in both languages. */
public final class OneRow {
  private OneRow() {}

  /** Scores a row that falls short. */
  public static void main(String[] args) {
    Indicator waiting = Indicator.builder()
        .category(IndicatorCategory.TIMELINESS)
        .name("门诊平均等候时间")
        .target("≤20分钟")
        .actual("25分钟")
        .weight("8")
        .build();
    IndicatorScore score = Scorer.standard().score(waiting);
    System.out.println("verdict     " + score.comparison().verdict() + ", " + score.comparison().basis());
    System.out.println("completion  " + score.comparison().completion().orElseThrow());
    System.out.println("points      " + score.points().orElseThrow());
    String chinese = score.explanation().toText(Locale.CHINESE);
    String english = score.explanation().toText(Locale.ENGLISH);
    System.out.println("explained   " + (chinese.contains("财预〔2020〕10号") && english.contains("80%")));
  }
}
