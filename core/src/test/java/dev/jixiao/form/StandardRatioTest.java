package dev.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ratios of 财预〔2013〕53号, by the name of an indicator, and what their parts give. */
class StandardRatioTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "预算调整率 | 预算调整率=预算调整数÷预算数",
        "“三公经费”控制率（%） | 三公经费控制率=“三公经费”实际支出数÷“三公经费”预算安排数",
        "本部门 三公经费 变动率 | 三公经费变动率=（本年度“三公经费”总额－上年度“三公经费”总额）÷上年度“三公经费”总额",
        "在职人员控制率(编制内) | 在职人员控制率=在职人员数÷编制数",
        "结转结余变动率 | 结转结余变动率=（本年度累计结转结余资金总额－上年度累计结转结余资金总额）÷上年度累计结转结余资金总额",
        "预算调整率原因 | -",
        "满意率 | -",
        "'' | -",
      })
  void isFoundByTheEndOfAName(String name, String definition) {
    assertEquals(definition, StandardRatio.of(name).map(Object::toString).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "预算完成率 | 96万元 | 120万元 | | 80% 96万元÷120万元",
        "预算完成率 | 9600000元 | 1200万元 | | 80% 9600000元÷1200万元",
        "在职人员控制率 | 103 | 100 | | 103% 103÷100",
        "三公经费变动率 | 90万元 | | 100万元 | -10% （90万元－100万元）÷100万元",
        "三公经费变动率 | 90万元 | 100万元 | | -10% （90万元－100万元）÷100万元",
        "预算完成率 | 96万元 | | 120万元 | -",
        "预算完成率 | 约96万元 | 120万元 | | -",
        "预算完成率 | 96件 | 120人 | | -",
        "预算完成率 | 96万元 | 0万元 | | -",
      })
  void isComputedFromItsParts(
      String name, String numerator, String denominator, String priorYear, String rate) {
    Derivation derivation = Derivation.builder()
        .numerator(numerator)
        .denominator(denominator)
        .priorYear(priorYear)
        .build();
    assertEquals(
        rate, derivation.rate(name).map(got -> got.value() + " " + got.parts()).orElse("-"));
  }
}
