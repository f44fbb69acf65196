/** Many forms: scores, audits and sums up a file or a folder of them in parallel, and draws the sums on one page. */
@NullMarked
package dev.jixiao.example.portfolio;

import org.jspecify.annotations.NullMarked;
