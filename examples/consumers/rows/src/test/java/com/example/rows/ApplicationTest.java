package com.example.rows;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class ApplicationTest {
  private static final String SHEET =
      """
      {"title": "门诊改造项目支出绩效自评表", "fiscalYear": 2024, "projectName": "门诊改造", "rows": [
         {"level1": "满意度指标", "level2": "服务对象满意度指标", "name": "患者满意度",
          "sign": "≥", "target": "95", "unit": "%", "actual": "91.2%", "weight": 10.50, "reportedScore": 10.5},
         {"level1": "产出指标", "level2": "数量指标", "name": "改造门诊数", "target": "≥3个", "weight": 20}]}
      """;

  @Autowired private WebApplicationContext context;
  private MockMvc mvc;

  @BeforeEach
  void start() {
    mvc = MockMvcBuilders.webAppContextSetup(context).build();
  }

  private ResultActions send(String path, String json) throws Exception {
    return mvc.perform(post(path).contentType(MediaType.APPLICATION_JSON).content(json))
        .andExpect(status().isOk());
  }

  @Test
  void everyRowIsAnsweredWithItsPointsItsReasonAndTheFaultsOfItsCells() throws Exception {
    send("/sheet", SHEET)
        .andExpect(jsonPath("$.length()").value(2))
        .andExpect(jsonPath("$[0].name").value("患者满意度"))
        .andExpect(jsonPath("$[0].verdict").value("PARTLY_MET"))
        .andExpect(jsonPath("$[0].points").value(10.08))
        .andExpect(jsonPath("$[0].reason").isNotEmpty())
        .andExpect(jsonPath("$[0].faults[?(@.code == 'SCORE_MISMATCH')].field").value("reportedScore"))
        .andExpect(jsonPath("$[1].points").isEmpty())
        .andExpect(jsonPath("$[1].faults[?(@.code == 'ACTUAL_MISSING')].field").value("actual"));
  }

  @Test
  void aChangedCellIsAnsweredForItsRowAlone() throws Exception {
    send("/sheet/1/actual", "{\"actual\": \"3个\", \"sheet\": " + SHEET + "}")
        .andExpect(jsonPath("$.name").value("改造门诊数"))
        .andExpect(jsonPath("$.verdict").value("MET"))
        .andExpect(jsonPath("$.points").value(20))
        .andExpect(jsonPath("$.faults[?(@.code == 'ACTUAL_MISSING')]").isEmpty());
  }
}
