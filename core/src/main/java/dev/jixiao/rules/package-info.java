/**
 * Scoring rules (评分规则) as data: weights, a strategy for each kind of indicator, policies, rounding and grades.
 *
 * <p>A {@link dev.jixiao.rules.ScoringRules rule set} is a value that is written in a program or read from JSON; the two official
 * presets are built in. All types but builders are immutable and thread-safe.
 */
@NullMarked
package dev.jixiao.rules;

import org.jspecify.annotations.NullMarked;
