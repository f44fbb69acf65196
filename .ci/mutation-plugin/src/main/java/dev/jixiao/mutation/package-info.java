/** A plugin of PIT for which a whole test class is one test. */
@NullMarked
package dev.jixiao.mutation;

import org.jspecify.annotations.NullMarked;
