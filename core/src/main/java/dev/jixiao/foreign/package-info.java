/**
 * Other people's code: how it is found in their jars when a program asks for it, and how what it throws is reported.
 *
 * <p>This package is the library's own and is not exported. Every other package may use it; it uses none of them.
 */
@NullMarked
package dev.jixiao.foreign;

import org.jspecify.annotations.NullMarked;
