package dev.jixiao.json;

import dev.jixiao.problem.Place;

/**
 * Where a value stands in a document.
 *
 * @param pointer its JSON pointer
 * @param place its line and column
 */
record Located(String pointer, Place.Document place) {}
