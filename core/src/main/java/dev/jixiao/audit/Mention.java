package dev.jixiao.audit;

import dev.jixiao.value.Quantity;

/**
 * A number with its unit inside a longer text, such as 200件 in 年内完成200件法律援助案件.
 *
 * @param quantity the number and its unit
 * @param start where it begins
 * @param end where it ends, after the unit
 */
record Mention(Quantity quantity, int start, int end) {}
