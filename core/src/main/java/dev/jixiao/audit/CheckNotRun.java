package dev.jixiao.audit;

import dev.jixiao.problem.Message;

/**
 * A check that could not run on a form, because what it looks at is not there: its silence says nothing.
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param code the code of the check, such as {@code WEIGHT_SUM}
 * @param reason what is lacking, such as that no indicator carries a weight
 */
public record CheckNotRun(String code, Message reason) {}
