/**
 * The notations that people write cells in (写法), one class for each; not part of the API.
 *
 * <p>The text of a cell flows into {@link dev.jixiao.notation.NotationReader}, which folds its spelling and tries the
 * notations in turn; a {@link dev.jixiao.notation.Cell} flows out, of which actual values and targets are made. To add a
 * word, add it to the table of its notation; to add a notation, add a class and one line in the reader.
 */
@NullMarked
package dev.jixiao.notation;

import org.jspecify.annotations.NullMarked;
