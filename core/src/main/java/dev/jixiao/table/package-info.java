/**
 * Forms as tables of cells, the way Word, Excel and HTML hold them: read into forms, and printed as the official table.
 *
 * <p>A program hands over the cells of a table as a {@link dev.jixiao.table.FormTable}; no library for a file format is needed
 * here. {@link dev.jixiao.table.TableReader} finds the forms in it by their headings, never by the place of a column, and
 * accounts for every cell in which something is written: it is used, kept as an attribute, or named in a problem.
 * {@link dev.jixiao.table.TableLayout} prints a form. The <a href="doc-files/headings.html">page of headings</a> lists the wordings
 * that are known, to which a program may add.
 */
@NullMarked
package dev.jixiao.table;

import org.jspecify.annotations.NullMarked;
