package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles that name another project, and two spellings of one unit. */
class TitlesTest {
  private static boolean namesAnother(String title, String project) {
    return Titles.namesAnother(
        title,
        Project.builder()
            .name(project)
            .competentDepartment("青石县档案馆")
            .implementingUnit(" ")
            .build());
  }

  @ParameterizedTest
  @CsvSource({
    "食堂改造项目支出绩效自评表, 法律援助经费, true",
    "食堂改项目支出绩效自评表, 法律援助经费, false",
    "灾后援助项目支出绩效自评表, 法律援助, false",
    "灾后援建项目支出绩效自评表, 法律援助, true",
    "青石县档案馆项目支出绩效自评表, 法律援助经费, false",
    "云溪县档案馆项目支出绩效自评表, 法律援助经费, true",
    "食堂改造项目支出绩效自评表, '', false"
  })
  void aTitleNamesAnotherProjectIfFourCharactersAreLeftThatShareNoTwo(
      String title, String project, boolean another) {
    assertEquals(another, namesAnother(title, project));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "某县财政支出项目绩效目标申报表",
        "2024年项目绩效运行监控表",
        "项目支出绩效目标执行监控表（1-7月）",
        "中央对地方专项转移支付绩效目标自评表",
        "二○二三年度××县预算项目绩效自评表",
        "二〇二四年度政府购买服务项目支出绩效自评表",
        "财政支出项目事前绩效评估评分表",
        "内蒙古自治区项目支出绩效自评表",
        "石家庄市项目支出绩效自评表（2023年度）",
        "石门县教育系统项目支出绩效自评表",
        "2023年上半年重点项目绩效跟踪监控情况汇总表"
      })
  void aTitleOfAKindOfFormOrAPlaceNamesNoProject(String title) {
    assertFalse(namesAnother(title, "法律援助经费"));
  }

  @ParameterizedTest
  @CsvSource({
    "2023年度部门整体支出绩效自评表, true",
    "某县部门（单位）整体绩效自评表, true",
    "易地扶贫整体搬迁项目支出绩效自评表, false",
    "项目支出绩效自评表, false"
  })
  void aFormAboutADepartmentSaysSo(String title, boolean ofDepartment) {
    assertEquals(ofDepartment, Titles.isOfDepartment(title));
  }

  @Test
  void whatIsTooLongForATitleOrANameIsNotRead() {
    String title = "食堂设备采购改造".repeat(25);
    String name = "法律".repeat(100);
    assertTrue(namesAnother(title, name));
    assertFalse(namesAnother(title + "等", name));
    assertFalse(namesAnother(title, name + "等"));
  }

  @ParameterizedTest
  @CsvSource({
    "昌吉回族自治州司法局, 昌吉州司法局",
    "湘西土家族苗族自治州财政局, 湘西州财政局",
    "黔西南布依族苗族自治州财政局, 黔西南州财政局",
    "积石山保安族东乡族撒拉族自治县财政局, 积石山县财政局",
    "伊犁哈萨克自治州财政局, 伊犁州财政局",
    "凉山彝族自治州财政局, 凉山彝族州财政局"
  })
  void aUnitOfAnAutonomousAreaIsWrittenInFullAndForShort(String full, String brief) {
    assertTrue(Titles.isAlias(full, brief + " "));
    assertTrue(Titles.isAlias(brief, " " + full));
  }

  @ParameterizedTest
  @CsvSource({
    "昌吉回族自治州司法局, 昌吉州财政局",
    "昌吉回族自治州司法局, 昌吉回族自治州司法局",
    "昌吉回族自治州司法局, 州司法局",
    "昌吉回族自治州司法局, 司法局",
    "自治州司法局, 州司法局",
    "青石县司法局, 青石县财政局"
  })
  void twoUnitsAreTwo(String one, String other) {
    assertFalse(Titles.isAlias(one, other));
    assertFalse(Titles.isAlias(other, one));
  }
}
