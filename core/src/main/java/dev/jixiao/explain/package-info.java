/**
 * Why a number is what it is: steps with the numbers that were used, in Chinese and English, as text and as a typed tree.
 *
 * <p>Comparing and scoring write the steps; people and programs read them. All types but sheets and workings are immutable and thread-safe.
 */
@NullMarked
package dev.jixiao.explain;

import org.jspecify.annotations.NullMarked;
