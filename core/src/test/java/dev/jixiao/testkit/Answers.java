package dev.jixiao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** The same questions asked again, elsewhere. */
final class Answers {
  private static final int THREADS = 4;
  private static final int ROUNDS = 50;

  private Answers() {}

  /** All threads start at once and ask the same questions many times. */
  static void assertAlikeInEveryThread(Supplier<List<Object>> questions) {
    List<Object> expected = questions.get();
    assertFalse(expected.isEmpty(), "there is nothing to ask");
    CyclicBarrier start = new CyclicBarrier(THREADS);
    Callable<Void> asking = () -> {
      start.await();
      for (int round = 0; round < ROUNDS; round++) {
        assertEquals(expected, questions.get(), "the answers differ when several threads ask");
      }
      return null;
    };
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Void>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        running.add(threads.submit(asking));
      }
      running.forEach(Answers::finish);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void finish(Future<Void> running) {
    try {
      running.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof AssertionError error) {
        throw error;
      }
      fail("it fails when several threads ask", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail("interrupted", e);
    }
  }

  /** Turkish has its own i, Arabic and Thai their own digits and years, and no zone is everybody's. */
  static void assertAlikeEverywhere(Supplier<List<Object>> questions) {
    List<Object> expected = questions.get();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag :
          List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "zh-CN")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(
            TimeZone.getTimeZone(tag.startsWith("zh") ? "Asia/Shanghai" : "GMT-12"));
        assertEquals(expected, questions.get(), "the answers differ in the locale " + tag);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
