package dev.jixiao.json;

import dev.jixiao.problem.Position;

/**
 * Where a value stands in a document.
 *
 * @param pointer its JSON pointer
 * @param position its line and column
 */
record Place(String pointer, Position position) {}
