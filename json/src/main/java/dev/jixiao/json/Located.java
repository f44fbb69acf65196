package dev.jixiao.json;

import dev.jixiao.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a document.
 *
 * @param pointer its JSON pointer
 * @param place its line and column, or null if there is no document
 */
record Located(String pointer, Place.@Nullable Document place) {}
