package dev.jixiao.audit;

import dev.jixiao.form.FormKind;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorMatching;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.target.Target;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The forms of one project in the order of its years: declared, monitored, evaluated. Each is compared with the nearest
 * earlier one of another kind, year or day.
 */
final class Timeline {
  private Timeline() {}

  /** A form with its number among all forms. */
  private record Placed(int index, AuditContext context) {
    PerformanceForm form() {
      return context.form();
    }

    int year() {
      return form().fiscalYear().map(Year::getValue).orElse(0);
    }

    LocalDate day() {
      return form().asOf().orElse(LocalDate.MIN);
    }

    boolean isBefore(Placed later) {
      return ORDER.compare(this, later) < 0;
    }
  }

  private static final Comparator<Placed> ORDER = Comparator.comparingInt(Placed::year)
      .thenComparing(placed -> placed.form().kind())
      .thenComparing(
          placed -> placed.form().kind() == FormKind.MONITORING ? placed.day() : LocalDate.MIN);

  /** A row of an earlier form and the same one in a later form. */
  record Match(AuditRow earlier, AuditRow later) {}

  /** Two forms of a project, one the nearest after the other, with the declaration of the later one's year if there is one. */
  record Step(
      int earlierIndex,
      AuditContext earlier,
      int laterIndex,
      AuditContext later,
      @Nullable AuditContext declared) {
    boolean isSameYear() {
      return earlier.form().fiscalYear().equals(later.form().fiscalYear());
    }

    FormKind earlierKind() {
      return earlier.form().kind();
    }

    FormKind laterKind() {
      return later.form().kind();
    }

    String earlierAt(AuditRow row, String field) {
      return "/" + earlierIndex + row.at(field);
    }

    String laterAt(AuditRow row, String field) {
      return "/" + laterIndex + row.at(field);
    }

    /** The rows that both forms have. */
    List<Match> matches() {
      return rows().pairs().stream()
          .map(
              pair -> new Match(earlier.rows().get(pair.earlier()), later.rows().get(pair.later())))
          .toList();
    }

    /** The rows of the earlier form that the later one does not have. */
    List<AuditRow> dropped() {
      return rows().dropped().stream().map(earlier.rows()::get).toList();
    }

    /** The rows of the later form that the earlier one does not have. */
    List<AuditRow> added() {
      return rows().added().stream().map(later.rows()::get).toList();
    }

    /** The target that was declared for a row of the later form. */
    Optional<Target> declaredTarget(AuditRow row) {
      if (declared == null) {
        return Optional.empty();
      }
      List<Indicator> rows = indicators(declared);
      return IndicatorMatching.of(rows, indicators(later)).pairs().stream()
          .filter(pair -> later.rows().get(pair.later()).equals(row))
          .map(pair -> rows.get(pair.earlier()).target())
          .findFirst();
    }

    private IndicatorMatching rows() {
      return IndicatorMatching.of(indicators(earlier), indicators(later));
    }

    private static List<Indicator> indicators(AuditContext context) {
      return context.rows().stream().map(AuditRow::indicator).toList();
    }
  }

  /** Every form of a project with the nearest earlier one that it can be compared with. */
  static List<Step> steps(List<AuditContext> contexts) {
    List<Step> steps = new ArrayList<>();
    for (List<Placed> project : projects(contexts)) {
      for (Placed later : project) {
        project.stream()
            .filter(earlier -> earlier.isBefore(later) && isComparable(earlier, later))
            .max(ORDER)
            .ifPresent(earlier -> steps.add(new Step(
                earlier.index(),
                earlier.context(),
                later.index(),
                later.context(),
                declaration(project, later))));
      }
    }
    return steps;
  }

  private static @Nullable AuditContext declaration(List<Placed> project, Placed later) {
    return project.stream()
        .filter(placed -> placed.form().kind() == FormKind.TARGETS && placed.year() == later.year())
        .max(ORDER)
        .map(Placed::context)
        .orElse(null);
  }

  // a scorecard has rows of its own, and is only compared with what it evaluates
  private static boolean isComparable(Placed earlier, Placed later) {
    return earlier.form().kind() != FormKind.EVALUATION
        && (later.form().kind() != FormKind.EVALUATION || earlier.year() == later.year());
  }

  private static List<List<Placed>> projects(List<AuditContext> contexts) {
    Map<String, List<Placed>> byKey = new LinkedHashMap<>();
    Map<String, String> codes = new LinkedHashMap<>();
    for (int i = 0; i < contexts.size(); i++) {
      Project project = contexts.get(i).form().project();
      String name = name(project);
      String code = project.code().map(String::strip).orElse("");
      // the code where one is known, also for a form that leaves it out
      String key = code.isEmpty() ? codes.getOrDefault(name, name) : code;
      if (!code.isEmpty() && codes.putIfAbsent(name, code) == null && byKey.containsKey(name)) {
        byKey.put(code, byKey.remove(name));
      }
      if (!key.isEmpty()) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(new Placed(i, contexts.get(i)));
      }
    }
    return List.copyOf(byKey.values());
  }

  /** The name and the unit of a project; empty if it has no name. */
  private static String name(Project project) {
    return project.name().isBlank()
        ? ""
        : project.name().strip() + "\n" + project.implementingUnit().strip();
  }

  /** Tells whether two forms are of one project, by their codes where both have one. */
  static boolean isOneProject(Project one, Project other) {
    if (one.code().isPresent() && other.code().isPresent()) {
      return one.code().equals(other.code());
    }
    return !name(one).isEmpty() && name(one).equals(name(other));
  }
}
