/**
 * Comparing what was achieved with what was promised: actual values (实际完成值), verdicts and completion rates (完成率).
 *
 * <p>An actual cell flows in and becomes an {@link dev.jixiao.compare.ActualValue}; a target (one package to the right)
 * compares itself with it in a {@link dev.jixiao.compare.ComparisonContext}; a {@link dev.jixiao.compare.Comparison}
 * flows out. What every actual value is worth against every type of target is in the <a
 * href="doc-files/comparison-matrix.html">comparison matrix</a>, and how texts without a number are put in order on the page of <a
 * href="doc-files/levels.html">words of quality</a>. All types are immutable and thread-safe.
 */
@NullMarked
package dev.jixiao.compare;

import org.jspecify.annotations.NullMarked;
