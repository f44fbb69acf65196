package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.Indicator;
import dev.jixiao.target.Target;
import dev.jixiao.value.Money;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the module writes of a value alone, it reads back equal. */
class JixiaoModuleProperties {
  // made for each test, so that a type that the module forgets is missed by each
  private final ObjectMapper mapper =
      JsonMapper.builder().addModule(new JixiaoModule()).build();

  @Provide
  Arbitrary<Points> points() {
    return Forms.points();
  }

  @Provide
  Arbitrary<Ratio> ratios() {
    return Forms.ratios();
  }

  @Provide
  Arbitrary<Money> money() {
    return Forms.money();
  }

  @Provide
  Arbitrary<Target> targets() {
    return Forms.targets();
  }

  @Provide
  Arbitrary<Indicator> indicators() {
    return Forms.indicators();
  }

  @Provide
  Arbitrary<String> texts() {
    return Forms.texts();
  }

  private <T> void isReadBackEqual(Class<T> type, T value) throws JsonProcessingException {
    String json = mapper.writeValueAsString(value);
    assertEquals(value, mapper.readValue(json, type), json);
  }

  @Property(tries = 500)
  void numbersAreExact(
      @ForAll("points") Points points, @ForAll("ratios") Ratio ratio, @ForAll("money") Money money)
      throws JsonProcessingException {
    isReadBackEqual(Points.class, points);
    isReadBackEqual(Ratio.class, ratio);
    isReadBackEqual(Money.class, money);
  }

  @Property(tries = 500)
  void cellsAndRowsKeepTheirWords(
      @ForAll("targets") Target target,
      @ForAll("texts") String actual,
      @ForAll("indicators") Indicator row)
      throws JsonProcessingException {
    isReadBackEqual(Target.class, target);
    isReadBackEqual(ActualValue.class, ActualValue.of(actual));
    isReadBackEqual(Indicator.class, row);
  }
}
