/**
 * Other people's code: how it is found in their jars when a program asks for it, and how what it throws is reported.
 *
 * <p>This package is the library's own and is not exported. Every package behind {@code problem} may use it, and it uses nothing but
 * that one's messages.
 */
@NullMarked
package dev.jixiao.foreign;

import org.jspecify.annotations.NullMarked;
