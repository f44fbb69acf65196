/**
 * How the value types are generated.
 *
 * <p>This package is the library's own and is not exported.
 */
@NullMarked
package dev.jixiao.style;

import org.jspecify.annotations.NullMarked;
