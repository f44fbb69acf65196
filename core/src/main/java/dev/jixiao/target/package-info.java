/**
 * Targets (年度指标值) as people write them, and the types of indicator that read and judge them.
 *
 * <p>A target cell flows into the registry {@link dev.jixiao.target.IndicatorTypes} and comes out as a {@link
 * dev.jixiao.target.Target}; together with an actual value it becomes a comparison. A user adds a notation by
 * implementing {@link dev.jixiao.target.IndicatorType}; the standard types use the same interface. The <a
 * href="doc-files/types.html">page of types</a> lists them with their names, labels and examples. All types are immutable and
 * thread-safe.
 */
@NullMarked
package dev.jixiao.target;

import org.jspecify.annotations.NullMarked;
