package dev.jixiao.json;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What other people's programs see of a type: one line for it and one for each public or protected member.
 *
 * <p>Types are named without their packages and a {@code ?} stands behind what may be null. What every object has
 * (equality, hash code, text), what every enum has and what the compiler adds are left out.
 */
final class ApiSurface {
  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");
  private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");

  private ApiSurface() {}

  static boolean isSeen(Class<?> type) {
    return isSeen(type.getModifiers())
        && !type.isSynthetic()
        && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass()));
  }

  /** The line of the type and, indented and sorted, those of its members. */
  static String of(Class<?> type) {
    Set<String> members = new TreeSet<>();
    for (Class<?> declaring : declaring(type)) {
      fields(declaring).forEach(members::add);
      methods(declaring, type.isEnum()).forEach(members::add);
    }
    if (!type.isEnum()) {
      Stream.of(type.getDeclaredConstructors())
          .filter(made -> isSeen(made.getModifiers()) && !made.isSynthetic())
          .forEach(made -> members.add(constructor(made)));
    }
    return head(type) + members.stream().map(line -> "\n  " + line).collect(Collectors.joining());
  }

  /** The type itself and the hidden ones above it, whose members are its own to a user. */
  private static List<Class<?>> declaring(Class<?> type) {
    List<Class<?>> found = new ArrayList<>(List.of(type));
    List<Class<?>> above = new ArrayList<>(List.of(type.getInterfaces()));
    if (type.getSuperclass() != null) {
      above.add(type.getSuperclass());
    }
    above.stream()
        .filter(hidden -> hidden.getName().startsWith("dev.jixiao.") && !isSeen(hidden))
        .forEach(hidden -> found.addAll(declaring(hidden)));
    return found;
  }

  private static Stream<String> fields(Class<?> type) {
    return Stream.of(type.getDeclaredFields())
        .filter(field -> isSeen(field.getModifiers()) && !field.isSynthetic())
        .map(ApiSurface::field);
  }

  private static Stream<String> methods(Class<?> type, boolean ofEnum) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> isSeen(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !OF_EVERY_OBJECT.contains(method.getName()))
        .filter(method -> !(ofEnum && OF_EVERY_ENUM.contains(method.getName())))
        .map(ApiSurface::method);
  }

  private static String head(Class<?> type) {
    String name = type.getName().replace('$', '.') + variables(type.getTypeParameters());
    Stream<String> above = Stream.concat(
            Stream.ofNullable(
                type.isEnum() || type.isRecord() ? null : type.getGenericSuperclass()),
            Arrays.stream(type.getGenericInterfaces()))
        .filter(parent -> parent != Object.class)
        .map(ApiSurface::name)
        .sorted();
    String parents = above.collect(Collectors.joining(", "));
    return modifiers(
            type.getModifiers() & ~(type.isInterface() || type.isEnum() ? Modifier.ABSTRACT : 0))
        + kind(type) + " " + name + (parents.isEmpty() ? "" : " : " + parents);
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "@interface";
    }
    if (type.isInterface()) {
      return type.isSealed() ? "sealed interface" : "interface";
    }
    return type.isEnum()
        ? "enum"
        : type.isRecord() ? "record" : type.isSealed() ? "sealed class" : "class";
  }

  private static String field(Field field) {
    return field.isEnumConstant()
        ? field.getName()
        : modifiers(field.getModifiers()) + name(field.getAnnotatedType()) + " " + field.getName();
  }

  private static String constructor(Constructor<?> made) {
    return modifiers(made.getModifiers()) + "new" + parameters(made);
  }

  private static String method(Method method) {
    String variables = variables(method.getTypeParameters());
    return modifiers(method.getModifiers())
        + (method.isDefault() ? "default " : "")
        + (variables.isEmpty() ? "" : variables + " ")
        + name(method.getAnnotatedReturnType()) + " " + method.getName() + parameters(method);
  }

  private static String parameters(Executable of) {
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < of.getParameterCount(); i++) {
      // not the type that the parameter itself gives, which has lost its arguments in records
      // compiled by later JDKs
      parameters.add(parameter(of.getParameters()[i], of.getGenericParameterTypes()[i]));
    }
    String thrown = Stream.of(of.getGenericExceptionTypes())
        .map(ApiSurface::name)
        .collect(Collectors.joining(", "));
    return "(" + String.join(", ", parameters) + ")"
        + (thrown.isEmpty() ? "" : " throws " + thrown);
  }

  private static String parameter(Parameter parameter, Type type) {
    String name = name(type) + nullness(parameter.getAnnotatedType());
    return (parameter.isVarArgs() ? name.replaceFirst("\\[\\]$", "...") : name) + " "
        + parameter.getName();
  }

  private static String variables(TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : Stream.of(variables)
            .map(variable -> Stream.of(variable.getBounds())
                .filter(bound -> bound != Object.class)
                .map(ApiSurface::name)
                .reduce((left, right) -> left + " & " + right)
                .map(bounds -> variable.getName() + " extends " + bounds)
                .orElse(variable.getName()))
            .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String name(AnnotatedType type) {
    return name(type.getType()) + nullness(type);
  }

  private static String nullness(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class) ? "?" : "";
  }

  private static String name(Type type) {
    return type.getTypeName()
        .replaceAll("\\b(?:[a-z][a-z0-9_]*\\.)+(?=[A-Z])", "")
        .replace('$', '.');
  }

  /** Those that tell a user something: all is public unless it says protected. */
  private static String modifiers(int modifiers) {
    return (Modifier.isProtected(modifiers) ? "protected " : "")
        + (Modifier.isAbstract(modifiers) ? "abstract " : "")
        + (Modifier.isStatic(modifiers) ? "static " : "")
        + (Modifier.isFinal(modifiers) ? "final " : "");
  }

  private static boolean isSeen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }
}
