/**
 * The work that is measured: forms as people type them, made from templates, the same ones in every run.
 *
 * <p>Each row knows the points it deserves, so that every program measured can be checked before it is timed.
 */
package dev.jixiao.example.benchmarks.work;
