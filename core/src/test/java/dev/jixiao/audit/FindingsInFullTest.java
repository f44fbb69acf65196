package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.PerformanceForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All that is found in each form with a fault, and in the form close to it without, in full. With {@code
 * -Djixiao.rewrite=true} the page is written anew; then read the difference.
 */
class FindingsInFullTest {
  private static final Path PAGE = Path.of("src/test/resources/dev/jixiao/audit/findings.txt");

  @Test
  void everyFindingReadsAsBefore() throws IOException {
    String page = Stream.of(
            FaultsTest.faults().map(FindingsInFullTest::of),
            SaidTest.said().map(said -> "## " + said + "\n" + found(said.form())),
            WholeYearTest.years().entrySet().stream()
                .map(year -> "## " + year.getKey() + "\n" + across(year.getValue())))
        .flatMap(sections -> sections)
        .collect(Collectors.joining("\n"));
    if (Boolean.getBoolean("jixiao.rewrite")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(Files.readString(PAGE), page);
  }

  private static String of(Fault fault) {
    String beside = found(fault.near());
    return "## " + fault + "\n" + found(fault.faulty())
        + (beside.isEmpty() ? "" : "-- close to it\n" + beside);
  }

  private static String found(PerformanceForm form) {
    return Auditor.standard().audit(form).stream()
        .map(FindingsInFullTest::text)
        .collect(Collectors.joining());
  }

  private static String across(List<PerformanceForm> forms) {
    return Auditor.standard().auditAll(forms).stream()
        .filter(finding -> WholeYearTest.CODES.contains(finding.code()))
        .map(FindingsInFullTest::text)
        .collect(Collectors.joining());
  }

  private static String text(Finding finding) {
    return finding.severity() + " " + finding.code() + " " + finding.location()
        + figure("expected", finding.expected())
        + figure("reported", finding.reported())
        + figure("suggested", finding.suggestion())
        + related(finding.related())
        + "\n" + finding.message(Locale.CHINESE)
        + "\n" + finding.message(Locale.ENGLISH)
        + "\n";
  }

  private static String figure(String name, Optional<String> figure) {
    return figure.map(text -> "; " + name + " " + Names.clipped(text)).orElse("");
  }

  private static String related(List<String> places) {
    return places.isEmpty() ? "" : "; see " + String.join(", ", places);
  }
}
