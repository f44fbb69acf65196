/** The year of a project: declared, monitored, evaluated by itself and by others. */
@NullMarked
package dev.jixiao.example.wholeyear;

import org.jspecify.annotations.NullMarked;
