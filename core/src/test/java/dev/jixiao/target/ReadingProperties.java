package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Direction;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of reading and comparing cells, over any text and over texts made of the pieces of real cells. */
class ReadingProperties {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();
  private static final String[] PIECES = {
    "≥", ">=", "≤", "不低于", "不超过", "以上", "以内", "约", "余", "左右", "完成", "未", "已", "达到", "100", "3.5",
    "1,200", "0", "12", "2020", "31", "三", "十二", "百分之", "万", "亿", "千", "%", "‰", "元", "件", "人次",
    "㎡", "个", "个月", "天", "工作日", "年", "月", "日", "底", "前", "季度", "上半年", "-", "~", "至", "±", "/", "、",
    "·", "，", "；", "：", "(", ")", "（", "）", "显著", "提升", "增长", "下降", "较上年", "满意度", "率", "良好", " ",
    ".", "＋", "+", "每", "的", "无", "①", "Ｍ"
  };

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.of(PIECES).list().ofMaxSize(7).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> knownCells() {
    List<String> cells = new ArrayList<>();
    for (String table : List.of("good-targets", "good-actuals", "published-targets")) {
      CellTable.rows(table).forEach(row -> cells.add(row[0]));
    }
    return Arbitraries.of(cells);
  }

  @Provide
  Arbitrary<ComparisonContext> contexts() {
    return Arbitraries.of(Direction.class)
        .map(direction -> ComparisonContext.builder()
            .direction(direction)
            .fiscalYear(java.time.Year.of(2020))
            .build());
  }

  @Property
  void readingNeverThrows(@ForAll String text) {
    assertEquals(text, TYPES.read(text).text());
    assertEquals(text, ActualValue.of(text).text());
    assertNotNull(TYPES.parse(text));
    assertNotNull(ActualValue.parse(text));
  }

  @Property(tries = 20_000)
  void canonicalFormsAreStable(@ForAll("cells") String text) {
    String target = TYPES.read(text).canonical();
    assertEquals(target, TYPES.read(target).canonical());
    String actual = ActualValue.of(text).canonical();
    assertEquals(actual, ActualValue.of(actual).canonical());
  }

  @Property(tries = 5_000)
  void strictReadingAgreesWithReading(@ForAll("cells") String text) {
    assertEquals(!(TYPES.read(text) instanceof FreeText), TYPES.parse(text).isOk());
  }

  @Property(tries = 5_000)
  void comparingNeverThrows(
      @ForAll("cells") String target,
      @ForAll("cells") String actual,
      @ForAll("contexts") ComparisonContext context) {
    Comparison comparison = TYPES.compare(TYPES.read(target), ActualValue.of(actual), context);
    assertNotNull(comparison.verdict());
    assertNotNull(comparison.steps());
    assertNotNull(comparison.assumptions());
    comparison.completion().ifPresent(rate -> assertNotNull(rate.toString()));
    assertEquals(comparison, TYPES.compare(TYPES.read(target), ActualValue.of(actual), context));
  }

  @Property
  void fullWidthSpellingsReadAlike(@ForAll("knownCells") String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c > 0x20 && c < 0x7F ? c + 0xFEE0 : c)));
    assertReadAlike(text, wide.toString());
  }

  @Property
  void spacedSpellingsReadAlike(@ForAll("knownCells") String text) {
    StringBuilder spaced = new StringBuilder(" ");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inNumber = i > 0 && Character.isDigit(c) && Character.isDigit(text.charAt(i - 1));
      spaced.append(inNumber ? "" : "\u3000").append(c);
    }
    assertReadAlike(text, spaced.append(' ').toString());
  }

  private static void assertReadAlike(String text, String other) {
    Target target = TYPES.read(text);
    if (!(target instanceof FreeText)) {
      assertEquals(target, TYPES.read(other));
    }
    ActualValue actual = ActualValue.of(text);
    if (ActualValue.parse(text).isOk()) {
      assertEquals(actual, ActualValue.of(other));
    }
  }
}
