/**
 * The audit: what a reviewer of a finance bureau would find in a form.
 *
 * <p>A form flows into an {@link dev.jixiao.audit.Auditor}, is scored, and passes its {@link dev.jixiao.audit.AuditRule
 * rules}; {@link dev.jixiao.audit.Finding findings} with their places flow out, in the order of the form. A user adds a
 * check by implementing {@link dev.jixiao.audit.AuditRule}; the standard checks use the same interface. The <a
 * href="doc-files/finding-codes.html">page of finding codes</a> lists all standard checks with their thresholds. All types but
 * builders are immutable and thread-safe.
 */
@NullMarked
package dev.jixiao.audit;

import org.jspecify.annotations.NullMarked;
