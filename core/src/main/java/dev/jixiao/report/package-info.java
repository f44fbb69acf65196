/**
 * Reports for people: a scored and audited form as text for a terminal or as Markdown, and many forms summed up.
 *
 * <p>Scores and findings flow in, texts flow out, in Chinese or English as the caller says. HTML is the business of an
 * application and its template library. All types but builders are immutable and thread-safe.
 */
@NullMarked
package dev.jixiao.report;

import org.jspecify.annotations.NullMarked;
