package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
