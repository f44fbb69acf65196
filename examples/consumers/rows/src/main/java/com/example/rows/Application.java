package com.example.rows;

import dev.jixiao.audit.Auditor;
import dev.jixiao.score.Scorer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service with rows of its own, which the library scores and audits. */
@SpringBootApplication
public class Application {
  /** Starts the service. */
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }

  @Bean
  Scorer scorer() {
    return Scorer.standard();
  }

  @Bean
  Auditor auditor(Scorer scorer) {
    return Auditor.of(scorer);
  }
}
