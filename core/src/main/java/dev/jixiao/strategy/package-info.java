/**
 * Scoring strategies (赋分方法): the ways from a comparison to points, built-in and custom.
 *
 * <p>An indicator and its {@link dev.jixiao.compare.Comparison comparison} flow into a {@link
 * dev.jixiao.strategy.ScoringStrategy}; an {@link dev.jixiao.strategy.Award} flows out. A user adds a way of scoring by
 * implementing the same interface as the built-in strategies. All types are immutable and thread-safe. The <a
 * href="doc-files/strategies.html">page of names</a> has the labels in both languages.
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
 * <table class="striped">
 * <caption>What each strategy gives</caption>
 * <thead><tr><th>strategy and parameters</th><th>points</th><th>source</th></tr></thead>
 * <tbody>
 * <tr><td>{@code proportional(from=100%)}</td><td>min(1, c) × w, w from c ≥ from on</td><td>财预〔2020〕10号</td></tr>
 * <tr><td>{@code all-or-nothing(otherwise=0)}</td><td>w or {@code otherwise}</td>
 * <td>财预〔2021〕101号 直接赋分; 目标完成计分法</td></tr>
 * <tr><td>{@code proportional-from(floor=60%, from=100%)}</td><td>c × w, nothing where c &lt; floor</td><td>local practice</td></tr>
 * <tr><td>{@code proportional-above(floor=60%, from=100%)}</td><td>(c − floor) ÷ (1 − floor) × w, nothing where c ≤ floor</td>
 * <td>财预〔2021〕101号 完成比例赋分</td></tr>
 * <tr><td>{@code reverse-ratio}</td><td>target ÷ actual × w, at most w</td><td>北京海淀 2016 (A/B)</td></tr>
 * <tr><td>{@code reverse-linear(zeroAt=2)}</td><td>(zeroAt − actual ÷ target) ÷ (zeroAt − 1) × w</td>
 * <td>a provincial system in production</td></tr>
 * <tr><td>{@code equality(mode=closeness, tolerance=0%)}</td>
 * <td>(1 − |actual − target| ÷ target) × w; {@code strict}: w or nothing; {@code at-least}: min(1, c) × w</td>
 * <td>a provincial system in production; the library</td></tr>
 * <tr><td>{@code zero-target}</td><td>w or nothing, for a target of zero only</td><td>a provincial system in production</td></tr>
 * <tr><td>{@code range-falloff(falloff=10%)}</td><td>(1 − miss ÷ falloff) × w, the miss as a share of the bound</td>
 * <td>the library</td></tr>
 * <tr><td>{@code bands(bands=…, of=completion, met=full)}</td>
 * <td>what the first band gives that holds c, the {@code value}, the {@code deviation} or the {@code distance} from the target, as in {@code
 * 90%:100%,80%:80%,60%:50%} or {@code ≤0%:3,≤10%:2}; with {@code met=band} also where the target is met</td>
 * <td>财预〔2021〕101号 满意度赋分; 岳阳</td></tr>
 * <tr><td>{@code deduct-per-step(step=…, points=…, by=target, from=100%, side=either, count=full, limit=100%)}</td>
 * <td>w − points × (miss ÷ step); steps are counted {@code full}, {@code started} or {@code pro-rata}, the miss as a share of the target or
 * {@code by=value} in its unit; with {@code by=distance} also what exceeds the target</td>
 * <td>《中央级行政经费项目支出绩效考评管理办法（试行）》附2; 岳阳</td></tr>
 * <tr><td>{@code deduct-per-event(points=…, count=full, limit=100%)}</td><td>w − points × events above the target</td><td>岳阳</td></tr>
 * <tr><td>{@code deduct-per-counted-event(events=…, limit=100%)}</td>
 * <td>w − Σ points × number of events of each kind, as in {@code 一般事故:0.5,重大事故:1}; the numbers are in attributes of those names</td>
 * <td>a county's rule</td></tr>
 * <tr><td>{@code lateness(step=…, points=…, planned=…, grace=0, count=full, limit=100%, excuse=…)}</td>
 * <td>w − points × ((days late − grace) ÷ step); a step in percent is a share of the planned time</td>
 * <td>《中央级行政经费项目支出绩效考评管理办法（试行）》附2</td></tr>
 * <tr><td>{@code judgement-bands(upper=80%, lower=60%, met=100%, partly=60%, missed=0%, given=take)}</td>
 * <td>the reported score where it lies in the band of the verdict, otherwise the share {@code met}, {@code partly} or {@code missed} of w</td>
 * <td>财预〔2020〕10号 定性指标三档; 财预〔2021〕101号 评判等级赋分</td></tr>
 * <tr><td>{@code levels(levels=…)}</td><td>what the level gives that is the actual value, as in {@code 好:100%,中:60%,差:0%}</td>
 * <td>a score table of state-owned enterprises</td></tr>
 * <tr><td>{@code interpolate(anchors=…, of=completion, worse=…)}</td>
 * <td>the share of w on the line through the anchors, as in {@code 60%:25%,100%:100%}, and {@code worse} before the first of them</td>
 * <td>coefficients A/B/C/D = 4/3/2/1</td></tr>
 * <tr><td>{@code checklist(items=…, precondition=…, instead=…, floor=…)}</td>
 * <td>the sum of the items answered with 是, as in {@code ①:1,②:1,③:1}; nothing without the precondition, what {@code instead} says where that is so, and
 * the floor at least</td><td>岳阳; 寿县</td></tr>
 * <tr><td>{@code survey(levels=…, target=100%)}</td>
 * <td>Σ (votes × level) ÷ Σ votes ÷ target × w, at most w, as in {@code 好:100%,较好:80%,一般:60%,差:40%}</td>
 * <td>党政机关领导干部工作实绩量化考核</td></tr>
 * <tr><td>{@code base-and-bonus(base=80%, step=…, points=…, count=full, bonus=0, limit=100%)}</td>
 * <td>base + points × (steps above the target), or − points × (steps below it); what exceeds w is the bonus, which is kept apart</td>
 * <td>a score table, 达到目标得80%</td></tr>
 * <tr><td>{@code rank(step=5%, places=…)}</td>
 * <td>(1 − step × (place − 1)) × w, or w − step × (place − 1) where the step is points; or what the table says, as in {@code 1:60,2~3:57}</td>
 * <td>争先进位计分法</td></tr>
 * <tr><td>{@code rank-among-peers(step=5%, places=…)}</td><td>as {@code rank}, by the place of the actual value among all forms</td>
 * <td>争先进位计分法</td></tr>
 * <tr><td>{@code ratio-to-best}</td><td>actual ÷ best of all forms × w; where less is better best ÷ actual</td><td>a county's rule</td></tr>
 * <tr><td>{@code ratio-to-mean}</td><td>w from the mean of the other forms on, otherwise actual ÷ mean × w</td><td>a county's rule</td></tr>
 * <tr><td>{@code min-max}</td><td>(actual − worst) ÷ (best − worst) × w</td><td>a score table</td></tr>
 * <tr><td>{@code manual(mode=only)}</td>
 * <td>the reported score if it is from 0 to w; {@code editable}: otherwise as {@code proportional}</td>
 * <td>a provincial system in production</td></tr>
 * <tr><td>{@code composite(parts=…)}</td>
 * <td>the sum of several strategies, each of its share of w, as in {@code all-or-nothing:40%;proportional:60%}</td>
 * <td>a mixed indicator of a score table</td></tr>
 * <tr><td>{@code execution-rate}</td><td>min(1, executed ÷ annual budget) × w</td><td>财预〔2020〕10号; 北京海淀 2016</td></tr>
 * <tr><td>{@code execution-bands(bands=100%:100%,80%:70%,60%:50%)}</td>
 * <td>what the band of the execution rate gives; w for a project that is finished within its annual budget</td><td>财预〔2021〕101号</td></tr>
 * </tbody>
 * </table>
 *
 * <h2>The budget execution</h2>
 *
 * <p>A {@link dev.jixiao.strategy.BudgetStrategy} gives the total row its points by the execution rate. Built in are {@code execution-rate},
 * {@code execution-bands}, which knows whether the project was finished, and of the table above those that look at a rate alone: {@code
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
