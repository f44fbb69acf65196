package dev.jixiao.score;

import dev.jixiao.form.LevelOne;
import dev.jixiao.value.Points;
import java.util.Optional;

/**
 * The points of one category of level one (一级指标) of a form.
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param heading the heading as the form prints it where it stands first
 * @param levelOne what the heading means, or empty for the form's own
 * @param points the points of its indicators, rounded as the rules say for subtotals
 * @param available the weights of its indicators that apply
 */
public record CategoryScore(
    String heading, Optional<LevelOne> levelOne, Points points, Points available) {}
