/**
 * The performance form (项目支出绩效表) in its four kinds as immutable types: head, budget block, goals, indicators and total.
 *
 * <p>Texts or values flow in through builders, with targets and actual values read once; forms flow out to scoring,
 * auditing and reporting. What the form prints is kept as printed beside what is read in it. The <a
 * href="doc-files/adjustments.html">page of adjustment fields</a> shows how bonuses, deductions and vetoes are read.
 *
 * <p>What a form may leave out, a program may leave out too: a builder takes null for a text, a value, a list or a map that is absent, and leaves
 * out further cells that are null. Anything else, such as a null row in a list, a null key or a null kind of form, is refused with a {@link
 * NullPointerException} that names it. JSON is read alike: null is absent, and null in a list is a problem.
 */
@NullMarked
package dev.jixiao.form;

import org.jspecify.annotations.NullMarked;
