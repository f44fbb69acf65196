package dev.jixiao.notation;

import dev.jixiao.value.CellWords;

/**
 * What is known when a cell is read.
 *
 * @param words the words with a meaning
 * @param topic what the cell may speak of
 */
record Known(CellWords words, Topic topic) {
  /** A cell that is read by itself. */
  static final Known BY_ITSELF = new Known(CellWords.standard(), Topic.ANY);
}
