package dev.jixiao.example.portfolio;

import dev.jixiao.report.FormSummary;
import dev.jixiao.report.Portfolio;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Reviews batches on several threads, as many at a time as there are threads and as many waiting, and sums them up. */
final class Gathering {
  /** The reports of a batch, as the page links to them. */
  record Page(String name, String first, String last, int forms) {}

  private final BatchReview review;
  private final int threads;
  private final List<Page> pages = new ArrayList<>();
  private final Map<String, String> pageOf = new HashMap<>();
  private Portfolio portfolio = Portfolio.builder().build();

  Gathering(BatchReview review, int threads) {
    this.review = review;
    this.threads = threads;
  }

  Portfolio portfolio() {
    return portfolio;
  }

  List<Page> pages() {
    return pages;
  }

  /** The address of the report of a form that the portfolio lists. */
  String reportOf(FormSummary form) {
    return "reports/" + pageOf.get(form.source()) + ".html#" + FormReport.id(form.source());
  }

  void gather(Sources sources, ProgressBar bar) throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Semaphore room = new Semaphore(2 * threads);
    List<Future<?>> running = new ArrayList<>();
    try {
      sources.read(
          batch -> {
            room.acquire();
            pages.add(page(batch));
            bar.handed(batch.items().size());
            running.removeIf(Gathering::isDoneWell);
            running.add(pool.submit(() -> {
              try {
                add(batch, review.review(batch));
                return null;
              } finally {
                room.release();
              }
            }));
          },
          bytes -> bar.read(bytes, System.nanoTime()));
      for (Future<?> each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static boolean isDoneWell(Future<?> future) {
    try {
      if (future.isDone()) {
        future.get();
        return true;
      }
      return false;
    } catch (ExecutionException | InterruptedException e) {
      // asked again at the end, where the failure is thrown
      return false;
    }
  }

  private synchronized void add(Batch batch, Portfolio sums) {
    portfolio = portfolio.merge(sums);
    for (FormSummary form : listed(sums)) {
      pageOf.put(form.source(), batch.name());
    }
    Set<String> sources = new HashSet<>();
    listed(portfolio).forEach(form -> sources.add(form.source()));
    pageOf.keySet().retainAll(sources);
  }

  private static List<FormSummary> listed(Portfolio portfolio) {
    List<FormSummary> forms = new ArrayList<>(portfolio.worst());
    forms.addAll(portfolio.best());
    return forms;
  }

  private static Page page(Batch batch) {
    List<Item> items = batch.items();
    return new Page(
        batch.name(), items.get(0).source(), items.get(items.size() - 1).source(), items.size());
  }
}
