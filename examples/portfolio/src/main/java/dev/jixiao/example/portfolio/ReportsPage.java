package dev.jixiao.example.portfolio;

import io.jstach.jstache.JStache;
import java.util.List;

/** The page with the reports of a batch. */
@JStache(path = "templates/reports.mustache")
record ReportsPage(String first, String last, List<FormReport> reports) {
  static ReportsPage of(Batch batch, List<FormReport> reports) {
    List<Item> items = batch.items();
    return new ReportsPage(items.get(0).source(), items.get(items.size() - 1).source(), reports);
  }

  String render() {
    return ReportsPageRenderer.of().execute(this);
  }
}
