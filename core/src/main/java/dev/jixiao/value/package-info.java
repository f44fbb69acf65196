/**
 * Small exact values: points (分值, 得分), ratios (完成率, 执行率), money (元, 万元, 亿元), quantities and units; and the vocabularies
 * that every reader of cells shares: yes and no, nothing, typed numbers, full width, and the <a
 * href="doc-files/words.html">words of cells</a>, to which a program may add.
 *
 * <p>Texts and numbers of any size within {@link dev.jixiao.value.Decimals#MAX_DIGITS 64 digits} flow in; exact
 * values with one meaning of equality flow out: 10 equals 10.0. Nothing here rounds unless it is asked to, nothing uses
 * binary floating point, and nothing depends on a locale, a time zone or a clock. All types are immutable and thread-safe
 * but {@link dev.jixiao.value.PointsSum}, in which one thread adds up.
 */
@NullMarked
package dev.jixiao.value;

import org.jspecify.annotations.NullMarked;
