/**
 * Contract tests for those who extend the library: one class each for indicator types, scoring strategies and audit
 * rules.
 *
 * <p>A test of yours extends a contract, hands over what it is about, and is done; the built-in types, strategies and
 * rules pass the same contracts. The package is published as the {@code tests} jar of {@code jixiao-core}, for test scope,
 * and needs JUnit Jupiter, which your project has anyway:
 *
 * <pre>{@code
 * <dependency>
 *   <groupId>dev.jixiao</groupId>
 *   <artifactId>jixiao-core</artifactId>
 *   <version>${jixiao.version}</version> <!-- as of jixiao-core -->
 *   <type>test-jar</type>
 *   <scope>test</scope>
 * </dependency>
 * }</pre>
 */
@NullMarked
package dev.jixiao.testkit;

import org.jspecify.annotations.NullMarked;
