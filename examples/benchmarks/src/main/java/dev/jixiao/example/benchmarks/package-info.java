/**
 * Benchmarks of the library beside hand-written code that does the same work.
 *
 * <p>{@link dev.jixiao.example.benchmarks.Main} measures everything and writes the table of results.
 */
package dev.jixiao.example.benchmarks;
