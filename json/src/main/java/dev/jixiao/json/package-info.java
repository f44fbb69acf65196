/**
 * JSON of forms.
 */
@NullMarked
package dev.jixiao.json;

import org.jspecify.annotations.NullMarked;
