/**
 * The performance form (项目支出绩效表) in its four kinds as immutable types: head, budget block, goals, indicators and total.
 *
 * <p>Texts or values flow in through builders, with targets and actual values read once; forms flow out to scoring,
 * auditing and reporting. What the form prints is kept as printed beside what is read in it. The <a
 * href="doc-files/adjustments.html">page of adjustment fields</a> shows how bonuses, deductions and vetoes are read.
 */
@NullMarked
package dev.jixiao.form;

import org.jspecify.annotations.NullMarked;
