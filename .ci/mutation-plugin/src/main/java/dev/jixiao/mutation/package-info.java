/** What makes mutation testing a matter of minutes. */
@NullMarked
package dev.jixiao.mutation;

import org.jspecify.annotations.NullMarked;
