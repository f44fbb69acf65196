package dev.jixiao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.target.IndicatorType;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import dev.jixiao.testkit.IndicatorTypeContract;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The built-in types keep the contract that is published for users' types. */
class StandardTypesContractTest {
  private static final List<String> BAD = List.of("≥", "abc", "这不是任何一种写法的指标值");

  abstract static class Standard extends IndicatorTypeContract<Target> {
    private final String name;
    private final List<String> good;
    private final Map<String, List<String>> ordered;

    Standard(String name, List<String> good, Map<String, List<String>> ordered) {
      this.name = name;
      this.good = good;
      this.ordered = ordered;
    }

    @Override
    @SuppressWarnings("unchecked") // the contract does not care for the class of target
    protected IndicatorType<Target> type() {
      return (IndicatorType<Target>) IndicatorTypes.standard().find(name).orElseThrow();
    }

    @Override
    protected List<String> goodTexts() {
      return good;
    }

    @Override
    protected List<String> badTexts() {
      return BAD;
    }

    @Override
    protected Map<String, List<String>> orderedActuals() {
      return ordered;
    }

    // 70余件次 is approximate and prints as >70件次, which is a number
    @Override
    protected Optional<? extends Target> readBack(String canonical) {
      return IndicatorTypes.standard().parse(canonical).value();
    }
  }

  @Nested
  class Percentages extends Standard {
    Percentages() {
      super(
          "percentage",
          List.of("≥95%", "不低于90％", "100百分比", "百分之九十", "3‰"),
          Map.of(
              "≥95%",
              List.of("0%", "0.5%", "80%", "95%", "120%"), "≤5%", List.of("9%", "5%", "0%")));
    }
  }

  @Nested
  class Numbers extends Standard {
    Numbers() {
      super(
          "number",
          List.of("100", "≥20件", "三次", "1,000人", "=0起"),
          Map.of(
              "≥20件", List.of("0件", "3件", "19件", "20件", "200件"),
              "=0起", List.of("2起", "0起"),
              "≤3次", List.of("9次", "4次", "3次", "1次")));
    }
  }

  @Nested
  class Amounts extends Standard {
    Amounts() {
      super(
          "money",
          List.of("≤71.28万元", "4.8万元", "十二万元", "不超过1亿元"),
          Map.of("≤10万元", List.of("200000元", "12万元", "10万元", "9万元")));
    }
  }

  @Nested
  class Deadlines extends Standard {
    Deadlines() {
      super(
          "deadline",
          List.of("2020年12月31日前", "12月30日前", "2020年12月底", "2021年4月15日", "12月"),
          Map.of("2023年10月底前", List.of("2023年12月1日", "2023年10月31日", "2023年9月")));
    }
  }

  @Nested
  class Periods extends Standard {
    Periods() {
      super(
          "period",
          List.of("第四季度", "2021年1月-12月", "1-12月"),
          Map.of("2023年1月-6月", List.of("2023年8月", "2023年5月")));
    }
  }

  @Nested
  class Durations extends Standard {
    Durations() {
      super(
          "duration",
          List.of("60天内完成", "2个月以内", "≤60天"),
          Map.of("≤60天", List.of("90天", "61天", "60天", "30天")));
    }
  }

  @Nested
  class Ranges extends Standard {
    Ranges() {
      super(
          "range",
          List.of("90%~100%", "90%-100%", "3至5次", "±3%以内"),
          Map.of("90%~100%", List.of("80%", "95%")));
    }
  }

  @Nested
  class Approximations extends Standard {
    Approximations() {
      super(
          "approximate",
          List.of("约120平方米", "近120平方米", "70余件次"),
          Map.of("约120平方米", List.of("60平方米", "120平方米")));
    }
  }

  @Nested
  class Changes extends Standard {
    Changes() {
      super(
          "relative-change",
          List.of("较上年增长10%", "下降30%", "提升10%"),
          Map.of("较上年增长10%", List.of("增长5%", "增长10%", "增长12%")));
    }
  }

  @Nested
  class Ratios extends Standard {
    Ratios() {
      super("ratio", List.of("1：1.5", "1:3"), Map.of("1:1.5", List.of("未完成", "1:1.5")));
    }
  }

  @Nested
  class Levels extends Standard {
    Levels() {
      super(
          "qualitative",
          List.of("显著提升", "效果明显", "优"),
          Map.of("显著提升", List.of("无提升", "有所提升", "明显提升", "显著提升"), "优", List.of("差", "良", "优")));
    }
  }

  @Nested
  class Completions extends Standard {
    Completions() {
      super(
          "completion",
          List.of("已完成", "及时", "合规", "是"),
          Map.of("已完成", List.of("未完成", "基本完成", "已完成")));
    }
  }

  @Nested
  class Conditions extends Standard {
    Conditions() {
      super(
          "conditions",
          List.of("60天内完成，经批准延长案件90天完成"),
          Map.of("60天内完成，经批准延长案件90天完成", List.of("未完成", "已完成")));
    }
  }

  @Test
  void leavesNoTypeOut() {
    Set<String> names = new TreeSet<>();
    IndicatorTypes.standard().types().forEach(type -> names.add(type.name()));
    // free text takes what no type takes, so it claims every text; that is its contract
    names.remove("text");
    assertEquals(names.size(), StandardTypesContractTest.class.getDeclaredClasses().length - 1);
  }
}
