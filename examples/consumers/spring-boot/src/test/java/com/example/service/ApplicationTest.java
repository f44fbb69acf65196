package com.example.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class ApplicationTest {
  private static final String FORM =
      """
      {"title": "门诊改造项目支出绩效自评表", "fiscalYear": 2024, "project": {"name": "门诊改造"},
       "indicators": [
         {"level1": "满意度指标", "level2": "服务对象满意度指标", "name": "患者满意度",
          "target": "≥95%", "actual": "91.2%", "weight": 10.50, "reportedScore": 10.5}]}
      """;

  @Autowired private ObjectMapper mapper;
  @Autowired private WebApplicationContext context;
  private MockMvc mvc;

  @BeforeEach
  void start() {
    mvc = MockMvcBuilders.webAppContextSetup(context).build();
  }

  @Test
  void theApplicationsMapperReadsAndWritesWhatTheLibraryReadsAndWrites() throws Exception {
    PerformanceForm form = mapper.readValue(FORM, PerformanceForm.class);

    assertEquals(FormJson.standard().read(FORM).orElseThrow(), form);
    assertEquals(
        mapper.readTree(FormJson.standard().write(form)), mapper.readTree(mapper.writeValueAsString(form)));
  }

  @Test
  void aFormComesBackThroughTheServiceWithTheNamesOfTheFormat() throws Exception {
    mvc.perform(post("/form").contentType(MediaType.APPLICATION_JSON).content(FORM))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.fiscalYear").value(2024))
        .andExpect(jsonPath("$.indicators[0].reportedScore").value(10.5))
        .andExpect(jsonPath("$.indicators[0].target").value("≥95%"));
  }

  @Test
  void aScoreIsPartOfATypeOfTheApplication() throws Exception {
    mvc.perform(post("/score").contentType(MediaType.APPLICATION_JSON).content(FORM))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.form_title").value("门诊改造项目支出绩效自评表"))
        .andExpect(jsonPath("$.result.total").value(10.08));
  }

  @Test
  void aFaultOfTheCallersIsAnsweredAsOne() throws Exception {
    mvc.perform(post("/score").contentType(MediaType.APPLICATION_JSON).content(FORM.replace("10.50", "\"ten\"")))
        .andExpect(status().isBadRequest());
  }
}
