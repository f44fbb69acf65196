/**
 * Faults in data as values: what was read, where, and what was expected.
 *
 * <p>A cell that cannot be read, a field of the wrong type, an actual that cannot be compared: each becomes a {@link
 * dev.jixiao.problem.Problem} that travels with the result and never aborts a form. Faults in a program throw instead.
 * The <a href="doc-files/problem-codes.html">page of problem codes</a> lists the codes with their meaning. All types are immutable
 * and thread-safe.
 */
@NullMarked
package dev.jixiao.problem;

import org.jspecify.annotations.NullMarked;
