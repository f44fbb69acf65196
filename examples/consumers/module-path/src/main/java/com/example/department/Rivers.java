package com.example.department;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.SelfEvaluation;
import dev.jixiao.json.FormJson;
import dev.jixiao.score.Scorer;
import dev.jixiao.target.IndicatorTypes;

/** Scores a row with the department's own type, found as a service on the module path. */
public final class Rivers {
  private Rivers() {}

  /** Scores, writes and reads the row, and says where the library came from. */
  public static void main(String[] args) {
    IndicatorTypes types = IndicatorTypes.discovered(Rivers.class.getClassLoader());
    Indicator river =
        Indicator.builder()
            .category(IndicatorCategory.ECOLOGICAL_BENEFIT)
            .name("断面水质")
            .target(types.read("达到或优于Ⅲ类"))
            .actual("Ⅳ类")
            .weight("20")
            .build();
    Scorer scorer = Scorer.builder().types(types).build();
    System.out.println(river.target().canonical() + " " + scorer.score(river).points().orElseThrow());

    FormJson json = FormJson.standard().withTypes(types);
    SelfEvaluation form =
        SelfEvaluation.builder().title("t").fiscalYear(2024).projectName("p").addIndicators(river).build();
    System.out.println("round trip " + json.read(json.write(form)).orElseThrow().equals(form));

    System.out.println(Scorer.class.getModule().getName() + ", " + FormJson.class.getModule().getName());
  }
}
