/**
 * The floors: what somebody writes by hand who knows the dozen notations of the workload and nothing else.
 *
 * <p>None of this is a library: a notation that the workload does not have is read wrongly, and nothing is checked.
 */
package dev.jixiao.example.benchmarks.floor;
