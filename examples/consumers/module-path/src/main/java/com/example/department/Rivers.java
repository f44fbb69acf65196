package com.example.department;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.json.JixiaoModule;
import dev.jixiao.score.Scorer;
import dev.jixiao.target.IndicatorTypes;
import java.time.LocalDate;

/** Scores a row with the department's own type, found as a service on the module path. */
public final class Rivers {
  private Rivers() {}

  /** What the department keeps: a day, which another Jackson module writes, and a row, which the library writes. */
  record Filing(LocalDate received, Indicator row) {}

  /** Scores, writes and reads the row, also inside an object of its own, and says where the library came from. */
  public static void main(String[] args) throws JsonProcessingException {
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
    PerformanceForm form =
        PerformanceForm.builder().title("t").fiscalYear(2024).projectName("p").addIndicators(river).build();
    System.out.println("round trip " + json.read(json.write(form)).orElseThrow().equals(form));

    ObjectMapper mapper =
        JsonMapper.builder().addModules(new JavaTimeModule(), new JixiaoModule(types)).build();
    Filing filing = new Filing(LocalDate.of(2024, 12, 31), river);
    String filed = mapper.writeValueAsString(filing);
    System.out.println(filed);
    System.out.println("read back " + mapper.readValue(filed, Filing.class).equals(filing));

    System.out.println(Scorer.class.getModule().getName() + ", " + FormJson.class.getModule().getName());
  }
}
