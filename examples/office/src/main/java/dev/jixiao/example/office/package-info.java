/** A program that reads the forms of Word documents, workbooks and pages, and writes copies with comments on their cells. */
@NullMarked
package dev.jixiao.example.office;

import org.jspecify.annotations.NullMarked;
