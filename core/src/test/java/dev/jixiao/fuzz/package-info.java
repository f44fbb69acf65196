/**
 * What must hold of any text whatever, for a fuzzer to break.
 *
 * <p>Each class has the entry point of Jazzer and needs nothing of it. The build tries the seeds, the inputs that once failed and a few
 * seconds of broken seeds; {@code .ci/fuzz} runs Jazzer as long as it is told.
 */
@NullMarked
package dev.jixiao.fuzz;

import org.jspecify.annotations.NullMarked;
