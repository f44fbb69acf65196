/** Rows of a budget system, read into forms by the columns of its data standard. */
@NullMarked
package dev.jixiao.example.datastandard;

import org.jspecify.annotations.NullMarked;
