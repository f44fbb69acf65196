package dev.jixiao.audit;

import dev.jixiao.form.PerformanceForm;

/** A fault at its place, and a form that is nearly the same and has none of that code. */
record Fault(String code, String location, PerformanceForm faulty, PerformanceForm near) {
  static Fault fault(String code, String location, PerformanceForm faulty, PerformanceForm near) {
    return new Fault(code, location, faulty, near);
  }

  static Fault cell(
      String code, int row, String field, PerformanceForm faulty, PerformanceForm near) {
    return fault(code, "/indicators/" + row + "/" + field, faulty, near);
  }

  @Override
  public String toString() {
    return code + " " + location;
  }
}
