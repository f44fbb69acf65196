package dev.jixiao.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * The house style of the generated value types; it leaves no trace in the class files.
 *
 * <p>Retention is {@code SOURCE} because an annotation with elements in the class files makes the compiler of a user who
 * has no Immutables on the path warn.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    jacksonIntegration = false,
    get = "*",
    depluralize = true,
    optionalAcceptNullable = true,
    deferCollectionAllocation = true,
    unsafeDefaultAndDerived = true,
    allowedClasspathAnnotations = {Override.class, Generated.class})
public @interface JixiaoStyle {}
