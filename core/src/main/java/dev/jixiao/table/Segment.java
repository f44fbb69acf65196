package dev.jixiao.table;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that hold one form.
 *
 * @param top the first row
 * @param start the row with the project's name, or else that of the title
 * @param end the row below the last
 * @param title the cell with the title, or null
 */
record Segment(int top, int start, int end, @Nullable TableCell title) {}
