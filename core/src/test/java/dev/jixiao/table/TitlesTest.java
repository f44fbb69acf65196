package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines above a form, labels with their texts, and targets in three cells: good and bad side by side. */
class TitlesTest {
  private static TableCell cell(String text) {
    return new TableCell(0, 0, 1, 1, text.replace("⏎", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "项目支出绩效自评表 | 项目支出绩效自评表",
        "附件1：项目支出绩效自评表 | 项目支出绩效自评表",
        "附件2-1 项目支出绩效自评表 | 项目支出绩效自评表",
        "附表十二、部门整体支出绩效自评表 | 部门整体支出绩效自评表",
        "附录：绩效目标表 | 绩效目标表",
        "项目支出绩效自评表（2020年度） | 项目支出绩效自评表",
        "项目支出绩效自评表【公开14表】 | 项目支出绩效自评表",
        "项目支出绩效自评表(2020年度)(公开) | 项目支出绩效自评表",
        "项目支出绩效自评表（2020年度）【公开】 （盖章） | 项目支出绩效自评表",
        "绩效情况（自评表） | ''",
        "绩效自评表(甲) 乙 | ''",
        "附件⏎项目支出绩效自评表⏎（2020年度） | 项目支出绩效自评表",
        "2023年度⏎绩效目标表⏎绩效自评表 | 绩效自评表",
        "项目支出 绩效 自评 表 | 项目支出 绩效 自评 表",
        "扶贫资金自评表 | 扶贫资金自评表",
        "项目支出绩效自评报告 | ''",
        "项目支出决算表 | ''",
        "绩效指标 | ''",
        "附件1 | ''",
      })
  void aTitleIsTheLastLineThatNamesATableOfPerformance(String lines, String title) {
    assertEquals(title, Titles.title(cell(lines)).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({"118, true", "119, false"})
  void aTitleIsNoParagraph(int length, boolean isTitle) {
    String title = "项".repeat(length - 2) + "绩效自评表".substring(1);
    assertEquals(isTitle, Titles.title(cell(title)).isPresent(), title.length() + " characters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "附件1： | true",
        "附件 | true",
        "附件2-1 | true",
        "附表三、 | true",
        "附件1234 | false",
        "附 | false",
        "附件1：绩效 | false",
        "说明 | false",
      })
  void anAnnexIsItsNumberAlone(String line, boolean isAnnex) {
    assertEquals(isAnnex, Titles.isAnnex(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（2020年度） | 2020 | 2020",
        "(２０２３ 年度) | 2023 | 2023",
        "二〇二三年度 | 2023 | 2023",
        "二○二四年 | 2024 | 2024",
        "二零二一年 | 2021 | 2021",
        "2024 | 2024 | ''",
        "2024年1-7月 | 2024 | 2024",
        "2024年上半年 | 2024 | 2024",
        "2024年前3季度 | 2024 | 2024",
        "（截至2024年8月底） | 2024 | 2024",
        "2024年3月15日 | '' | 2024",
        "2024年3月 | '' | 2024",
        "2024年度绩效 | '' | 2024",
        "2023年预算2024年执行 | '' | 2023 2024",
        "2024-2026年 | '' | 2024 2026",
        "2024年-2026年 | '' | 2024 2026",
        "1899年度 | '' | ''",
        "20245年 | '' | ''",
        "第3年 | '' | ''",
      })
  void yearsAreReadAloneAndAmongOtherWords(String text, String alone, String among) {
    assertEquals(alone, Titles.yearAlone(text).map(Object::toString).orElse(""));
    assertEquals(
        among, Titles.years(text).stream().map(Object::toString).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "1-7月执行数, 07-31, 1-7月执行数",
    "１—６月 执行数, 06-30, 1-7月执行数",
    "1至12月执行数, 12-31, 1-7月执行数",
    "1月-8月完成值, 08-31, 1-7月完成值",
    "1-2月支出数, 02-29, 1-7月支出数",
    "截至7月底执行数, 07-31, 1-7月执行数",
    "截止9月末累计支出数, 09-30, 1-7月支出数",
    "截至2023年8月15日执行数, 08-15, 1-7月执行数",
    "前7个月完成值, 07-31, 1-7月完成值",
    "上半年执行数, 06-30, 1-7月执行数",
    "前三季度完成值, 09-30, 1-7月完成值",
    "一季度完成值, '', 一季度完成值",
    "(2024年1-9月), 09-30, 1-7月)",
    "1-  月执行数, '', 1-7月执行数",
    "2-7月执行数, '', 1-7月执行数",
    "1-13月执行数, '', 1-7月执行数",
    "截至6月31日执行数, '', 1-7月执行数",
    "7月执行数, '', 7月执行数",
    "二季度完成值, '', 二季度完成值",
    "下半年完成值, '', 下半年完成值",
    "全年执行数, '', 全年执行数",
    "截至目前执行数, '', 截至目前执行数"
  })
  void aHeadingCountsFromJanuaryUpToADay(String heading, String day, String folded) {
    MonthDay last = Titles.lastDay(heading);
    assertEquals(day, last == null ? "" : last.toString().substring(2));
    String plain = Normalizer.normalize(heading, Normalizer.Form.NFKC).replace(" ", "");
    assertEquals(folded, Titles.withoutMonths(plain));
  }

  @ParameterizedTest
  @CsvSource({
    "2023年1月1日至2023年6月30日, 2023-06-30",
    "2023年1-8月, 2023-08-31",
    "２０２３年１月—９月, 2023-09-30",
    "2024年1月至2月底, 2024-02-29",
    "2023.1.1-2023.7.15, 2023-07-15",
    "2023.01-2023.06, 2023-06-30",
    "2023/01/01-2023/09/30, 2023-09-30",
    "2023-01-2023-06, 2023-06-30",
    "2023-01-01至2023-06-30, 2023-06-30",
    "2022年1月-2023年6月, ''",
    "2023-1-6, ''",
    "2023年3月至6月, ''",
    "2023年1月至13月, ''",
    "2023年1月1日至6月31日, ''",
    "2023年7月5日, ''",
    "按季度, ''"
  })
  void aTimeFromJanuaryOnHasALastDay(String time, String day) {
    assertEquals(day, Titles.lastDayOfTime(time).map(LocalDate::toString).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "（截至8月31日）, true",
    "截至2024年8月底, true",
    "（1-7月）, true",
    "上半年, true",
    "截至8月31日已完成, false",
    "（截至8月）说明, false",
    "（2024年度）, false",
    "2-7月, false",
    "8月, false",
    "'', false"
  })
  void theMonthsOfAMonitoringTableMayStandAlone(String line, boolean alone) {
    assertEquals(alone, Titles.isUpToAlone(line));
  }

  @ParameterizedTest
  @CsvSource({
    "项目支出绩效运行监控表, MONITORING",
    "绩效目标跟踪表, MONITORING",
    "项目支出绩效自评表, SELF_EVALUATION",
    "绩效评价自评表, SELF_EVALUATION",
    "项目支出绩效目标申报表, TARGETS",
    "绩效目标批复表, TARGETS",
    "区域绩效目标表, TARGETS",
    "绩效目标填报表, TARGETS",
    "绩效目标完成表, ''",
    "项目绩效评价评分表, EVALUATION",
    "绩效评估表, EVALUATION",
    "绩效打分评分表, EVALUATION",
    "绩效情况表, ''"
  })
  void aTitleNamesItsKind(String title, String kind) {
    assertEquals(kind, Titles.kind(title) == null ? "" : Titles.kind(title).name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "项目名称：节水灌溉 | [项目名称=节水灌溉]",
        "项目名称: 节水灌溉 | [项目名称=节水灌溉]",
        "比例 1:2：好 | [比例 1=2：好]",
        "节水灌溉 | [=节水灌溉]",
        "：节水灌溉 | [=：节水灌溉]",
        "填报单位：县水利局   填报日期：2024年2月   单位：元 | [填报单位=县水利局, 填报日期=2024年2月, 单位=元]",
        "填报单位： 填报日期： | [填报单位=, 填报日期=]",
        "负责人：张三 12:30 到会 | [负责人=张三 12:30 到会]",
        "项目名称（必填）：甲\u3000实施单位：乙 | [项目名称（必填）=甲, 实施单位=乙]",
        "电话 123 | [=电话 123]",
      })
  void labelsAndTheirTextsInOneCell(String text, String parts) {
    assertEquals(
        parts,
        Wordings.parts(text).stream()
            .map(part -> part.label() + "=" + part.text())
            .toList()
            .toString());
  }

  @ParameterizedTest
  @CsvSource({"1, true", "40, true", "41, false"})
  void aLabelHasAtMostFortyCharacters(int length, boolean isLabel) {
    String label = "名".repeat(length);
    Wordings.Labelled labelled = Wordings.labelled(label + "：甲");
    assertEquals(isLabel ? label : "", labelled.label());
    assertEquals(isLabel ? "甲" : label + "：甲", labelled.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "≥60公里 | ≥ | 60 | 公里",
        "≤71.28万元 | ≤ | 71.28 | 万元",
        "60公里 | '' | 60 | 公里",
        "≥60 | ≥ | 60 | ''",
        "=100% | = | 100 | %",
        "60 | '' | 60 | ''",
        "显著提升 | '' | 显著提升 | ''",
        "≥ | '' | ≥ | ''",
        "'' | '' | '' | ''",
        "不低于90% | '' | 不低于90% | ''",
        "≥显著提升 | '' | ≥显著提升 | ''",
        "≥1,200人 | ≥ | 1,200 | 人",
        ">=90% | '' | >=90% | ''",
        "±3% | '' | ±3% | ''",
        "3~5次 | '' | 3~5次 | ''",
      })
  void aTargetIsPartedWhereTheThreePartsSayTheSame(
      String text, String sign, String value, String unit) {
    assertEquals(new TargetCells.Split(sign, value, unit), TargetCells.split(text));
  }

  @ParameterizedTest
  @CsvSource({
    "≥, true",
    "＞＝, true",
    "大于等于, true",
    "不 低于, true",
    "═, true",
    "≥90, false",
    "约, false",
    "'', false"
  })
  void aSignStandsAlone(String text, boolean isSign) {
    assertEquals(isSign, TargetCells.isSign(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "项目资金（万元） | 万元",
        "金额单位：元 | 元",
        "单位:万元 | 万元",
        "（单位：人民币亿元） | 亿元",
        "（人民币 元） | 元",
        "【千元】 | 千元",
        "单位；百万元 | 百万元",
        "万元 | 万元",
        "单位：公里 | ''",
        "万元以上项目 | ''",
        "填报单位：县水利局 | ''",
      })
  void aUnitOfMoneyStandsInBracketsOrBehindItsLabel(String heading, String symbol) {
    assertEquals(
        symbol, MoneyUnits.in(heading) == null ? "" : MoneyUnits.in(heading).symbol());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "年度⏎指标值 | 年度指标值",
        "'  Annual  Report ' | Annual Report",
        "甲 　 a | 甲a",
        "甲 ⏎ 乙 | 甲乙",
        "Annual Report | Annual Report",
        "Annual⏎Report | Annual Report",
        "第 1 项 | 第1项",
        "甲 a | 甲a",
        "a 甲 | a甲",
        "\u200B甲\uFEFF | 甲",
      })
  void aHeadingInOneLine(String text, String line) {
    assertEquals(line, CellText.oneLine(text.replace("⏎", "\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"甲⏎⏎ 乙 ⏎\u3000 | 甲/乙", "'' | ''", "⏎甲 | 甲"})
  void theLinesOfACellAreThoseWithText(String text, String lines) {
    List<String> found = Titles.lines(cell(text));
    assertEquals(lines, String.join("/", found));
  }

  @ParameterizedTest
  @CsvSource({
    "2024年9月30日, 2024-09-30",
    "截至2024年9月30日, 2024-09-30",
    "2024-09-30, 2024-09-30",
    "2024.9, 2024-09-30",
    "2024年2月, 2024-02-29",
    "２０２４年８月, 2024-08-31",
    "2024年1-8月, 2024-08-31",
    "9月底, 2023-09-30",
    "8月31日, 2023-08-31",
    "1-8月, 2023-08-31",
    "2024年1月1日至8月31日, 2024-08-31",
    "1月1日至8月底, 2023-08-31",
    "截止到2024年8月, 2024-08-31",
    // a day of January, and no month of a time that begins with it
    "2024-1-9, 2024-01-09",
    "2024-1-31, 2024-01-31",
    // no day
    "2022年1月1日至2024年8月31日,",
    "9,",
    "2024年,",
    "2024年13月,",
    "2024年9月31日,",
    "三季度,",
    "全年,",
    "'',",
  })
  void theDayOfATableIsTheLastOfWhatIsNamed(String text, @Nullable LocalDate day) {
    assertEquals(Optional.ofNullable(day), Titles.day(text, Optional.of(Year.of(2023))));
  }

  @ParameterizedTest
  @CsvSource({"9月底", "8月31日"})
  void aDayWithoutAYearNeedsThatOfTheForm(String text) {
    assertEquals(Optional.empty(), Titles.day(text, Optional.empty()));
  }
}
