/**
 * Scoring strategies (赋分方法): the ways from a comparison to points, built-in and custom.
 *
 * <p>An indicator and its {@link dev.jixiao.compare.Comparison comparison} flow into a {@link
 * dev.jixiao.strategy.ScoringStrategy}; an {@link dev.jixiao.strategy.Award} flows out. A user adds a way of scoring by
 * implementing the same interface as the built-in strategies. All types are immutable and thread-safe.
 *
 * <h2>The built-in strategies</h2>
 *
 * <p>In the formulas, w is the weight (分值) and c the completion rate (完成率): actual ÷ target or, where less is better, target ÷ actual.
 * Where nothing else is said, a target that is met earns w. Parameters are shown with their defaults; one that is shown as … has none. A share
 * is written {@code 60%}, points are written {@code 4} or {@code 4分}. A threshold or a step without its sign is refused with both its
 * meanings, except where the strategy says what it counts: {@code of=value} and {@code by=value} the target's unit (rates carry their sign),
 * {@code lateness} days, {@code base-and-bonus} percentage points. Bare awards of which none is above 1 are refused, since they may be points
 * or shares. What comes out is never less than nothing, is checked against w by the scorer and is
 * rounded once.
 *
 * <p>The <a href="doc-files/strategies.html">page of strategies</a> says what each gives, its parameters, its labels in both languages and its
 * source.
 *
 * <h2>The budget execution</h2>
 *
 * <p>A {@link dev.jixiao.strategy.BudgetStrategy} gives the total row its points by the execution rate. Built in are {@code execution-rate},
 * {@code execution-bands}, which knows whether the project was finished, and of the strategies above those that look at a rate alone: {@code
 * proportional}, {@code all-or-nothing}, {@code proportional-from}, {@code proportional-above}, {@code bands}, {@code deduct-per-step} and
 * {@code interpolate}.
 *
 * <h2>Targets that were exceeded by far</h2>
 *
 * <p>An {@link dev.jixiao.strategy.OverFulfilment} settles the points of what was exceeded (完成值高于指标值较多), which 财预〔2020〕10号 leaves to
 * judgement, without a formula and without a threshold. Only measured results can be exceeded.
 *
 * <ul>
 *   <li>{@code none}: nothing; it is the default.
 *   <li>{@code flag(from=120%)}: the points stay, with a warning from that completion on (a provincial system in production).
 *   <li>{@code require-reason(from=130%)}: the points stay, with a warning where no reason is given (广西).
 *   <li>{@code deduct-bands(bands=200%:20%,150%:10%)}: the first band that holds the completion is taken off, a share of the weight or
 *       points.
 *   <li>{@code deduct-proportional(from=130%, least=0%)}: points × max(least, 1 − (completion − from)) are left.
 *   <li>{@code by-hand(from=130%)}: the reported score counts; without one the indicator is unscored.
 * </ul>
 *
 * <p>{@code direction=more|less|both} says of which results: those of which more is better (the default), limits, of which half the
 * cost is a completion of 200%, or either. {@code cause=偏低、过低} takes points off, or leaves them to a person, only where the reason given
 * (偏差原因) holds one of the words undenied; without a reason the points remain with a warning.
 *
 * <p>More than one indicator is concerned where one of two counts ({@link dev.jixiao.form.Indicator#eitherOf}), where several annual
 * goals have their shares ({@link dev.jixiao.form.AnnualGoal#ratio()}) and where a revised target shares the points with the initial one
 * ({@link dev.jixiao.rules.ScoringRules#initialTargetShare()}).
 */
@NullMarked
package dev.jixiao.strategy;

import org.jspecify.annotations.NullMarked;
