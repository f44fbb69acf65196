package dev.jixiao.example.benchmarks;

import dev.jixiao.audit.Auditor;
import dev.jixiao.json.FormJson;

/** The shortest program with findings on a JSON document, for the time it takes to start. */
public final class FirstAudit {
  private FirstAudit() {}

  /**
   * Reads, scores and audits one form.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    System.out.println(Auditor.standard()
        .audit(FormJson.standard().read(FirstForm.FORM).orElseThrow())
        .size());
  }
}
