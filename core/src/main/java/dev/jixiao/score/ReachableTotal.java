package dev.jixiao.score;

import dev.jixiao.value.Points;

/**
 * The lowest and the highest total that a form can come to once its unscored rows are scored.
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param lowest the total if each of them earns nothing
 * @param highest the total if each of them earns its weight
 */
public record ReachableTotal(Points lowest, Points highest) {}
