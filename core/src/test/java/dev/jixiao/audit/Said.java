package dev.jixiao.audit;

import dev.jixiao.form.PerformanceForm;

/**
 * What the one finding of a code says about a form.
 *
 * @param code the code of the finding
 * @param form the form with the fault
 * @param figures what should stand there, what stands there, and what to write instead; - for nothing
 * @param english a part of the message that depends on the case
 * @param chinese the same part in Chinese
 */
record Said(String code, PerformanceForm form, String figures, String english, String chinese) {
  static Said said(
      String code, PerformanceForm form, String figures, String english, String chinese) {
    return new Said(code, form, figures, english, chinese);
  }

  static String figures(Finding finding) {
    return finding.expected().orElse("-") + " | " + finding.reported().orElse("-") + " | "
        + finding.suggestion().orElse("-");
  }

  @Override
  public String toString() {
    return code + " " + english;
  }
}
