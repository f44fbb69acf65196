/** A program that scores and audits forms on Apache Spark and sums them up by department. */
@NullMarked
package dev.jixiao.example.spark;

import org.jspecify.annotations.NullMarked;
