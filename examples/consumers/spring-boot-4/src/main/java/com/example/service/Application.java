package com.example.service;

import dev.jixiao.json.JixiaoModule3;
import dev.jixiao.score.Scorer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service that scores forms with the application's own mapper of Jackson 3. */
@SpringBootApplication
public class Application {
  /** Starts the service. */
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }

  /** All that Spring Boot needs: it registers every module that is a bean. */
  @Bean
  JixiaoModule3 jixiaoModule() {
    return new JixiaoModule3();
  }

  @Bean
  Scorer scorer() {
    return Scorer.standard();
  }
}
