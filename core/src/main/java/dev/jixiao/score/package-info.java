/**
 * Scoring (评分): results that say why each point was given.
 *
 * <p>A form or an indicator and a {@link dev.jixiao.rules.ScoringRules rule set} flow into a {@link
 * dev.jixiao.score.Scorer}; an {@link dev.jixiao.score.IndicatorScore} or a {@link dev.jixiao.score.FormScore} flows out. All
 * types but builders are immutable and thread-safe.
 */
@NullMarked
package dev.jixiao.score;

import org.jspecify.annotations.NullMarked;
