/**
 * Scoring: rule sets as data, strategies with parameters, and results that say why each point was given.
 *
 * <p>A form or an indicator and a {@link dev.jixiao.score.ScoringRules rule set} flow into a {@link
 * dev.jixiao.score.Scorer}; an {@link dev.jixiao.score.IndicatorScore} or a {@link dev.jixiao.score.FormScore} flows out. A
 * user adds a way of scoring by implementing {@link dev.jixiao.score.ScoringStrategy}; the built-in ones use the same
 * interface. All types but builders are immutable and thread-safe.
 */
@NullMarked
package dev.jixiao.score;

import org.jspecify.annotations.NullMarked;
