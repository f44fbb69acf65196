/**
 * How the registries find what stands in other people's jars, when a program asks them to.
 *
 * <p>This package is the library's own and is not exported.
 */
@NullMarked
package dev.jixiao.discovery;

import org.jspecify.annotations.NullMarked;
