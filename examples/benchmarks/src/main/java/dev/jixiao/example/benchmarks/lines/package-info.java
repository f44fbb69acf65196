/**
 * A million forms as newline-delimited JSON, each program in a JVM of its own with 64 MB of heap.
 */
package dev.jixiao.example.benchmarks.lines;
