package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.discovery.Providers;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;

/**
 * The registry of indicator types: it reads a target cell with the first type that recognises it.
 *
 * <p>A registry is a value. {@link #standard()} holds the standard types; {@link #with} gives a copy with one more. Types
 * are tried in the opposite order of their addition, so a user's own type comes before the standard ones, and a text that
 * no type recognises becomes {@link FreeText}.
 *
 * <pre>{@code
 * IndicatorTypes types = IndicatorTypes.standard().with(new WaterClassType());
 * types.read("≥95%").canonical(); // ≥95%
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class IndicatorTypes {
  private static final FreeTextType FREE_TEXT = new FreeTextType();
  private static final IndicatorTypes STANDARD = new IndicatorTypes(List.of());

  private final List<IndicatorType<?>> types;

  private IndicatorTypes(List<IndicatorType<?>> types) {
    this.types = types;
  }

  /**
   * The standard types.
   *
   * @return the registry
   */
  public static IndicatorTypes standard() {
    return STANDARD;
  }

  /**
   * The standard types and those that other jars provide.
   *
   * <p>A jar provides a type with {@code provides dev.jixiao.target.IndicatorType with …} in its module descriptor or, on
   * the class path, with a line in {@code META-INF/services/dev.jixiao.target.IndicatorType}; one that is used on both has
   * both. The types are added in the order of their names, as {@link #with} does it.
   *
   * @param loader where to look, such as {@code Thread.currentThread().getContextClassLoader()} or the loader of a class
   * @return the registry
   * @throws ServiceConfigurationError if a type cannot be loaded, or has the name or the class of target of another
   */
  public static IndicatorTypes discovered(ClassLoader loader) {
    return Providers.<IndicatorType<?>, IndicatorTypes>addTo(
        standard(), IndicatorType.class, loader, IndicatorType::name, IndicatorTypes::with);
  }

  /**
   * This registry with one more type, which is tried before all others.
   *
   * @param type the type to add
   * @return a new registry
   * @throws IllegalArgumentException if a type of that name or for that class of target is there already
   */
  public IndicatorTypes with(IndicatorType<?> type) {
    Objects.requireNonNull(type, "type");
    for (IndicatorType<?> other : types) {
      if (other.name().equals(type.name()) || other.targetType() == type.targetType()) {
        throw new IllegalArgumentException("indicator type \"" + type.name() + "\" ("
            + type.getClass().getName() + ") collides with \"" + other.name() + "\" ("
            + other.getClass().getName() + ")");
      }
    }
    List<IndicatorType<?>> all = new ArrayList<>(types.size() + 1);
    all.add(type);
    all.addAll(types);
    return new IndicatorTypes(List.copyOf(all));
  }

  /**
   * Reads a target cell.
   *
   * @param text the cell as written, of any length
   * @return the target; {@link FreeText} if no type recognises it; never throws
   */
  public Target read(String text) {
    for (IndicatorType<?> type : types) {
      Optional<? extends Target> target = type.parse(text).value();
      if (target.isPresent()) {
        return target.get();
      }
    }
    return new FreeText(text);
  }

  /**
   * Reads a target cell strictly.
   *
   * @param text the cell as written
   * @return the target, or a problem with its place in the text and what was expected
   */
  public Parsed<Target> parse(String text) {
    Target target = read(text);
    return target instanceof FreeText
        ? Parsed.failed(Problem.of(
            ProblemCode.TARGET_UNREADABLE, "no known notation: " + text, "不是可识别的写法：" + text))
        : Parsed.ok(target);
  }

  /**
   * Reads a target cell with the type of a name, as JSON gives it.
   *
   * @param typeName the name of the type
   * @param text the cell as written
   * @return the target; {@link UnknownTarget} if there is no such type or it does not recognise the text
   */
  public Target read(String typeName, String text) {
    return find(typeName)
        .<Target>flatMap(type -> type.parse(text).value().map(Target.class::cast))
        .orElseGet(() -> new UnknownTarget(typeName, text));
  }

  /**
   * The type of a name.
   *
   * @param name the name
   * @return the type, or empty
   */
  public Optional<IndicatorType<?>> find(String name) {
    for (IndicatorType<?> type : types) {
      if (type.name().equals(name)) {
        return Optional.of(type);
      }
    }
    return name.equals(FREE_TEXT.name()) ? Optional.of(FREE_TEXT) : Optional.empty();
  }

  /**
   * The name of the type of a target.
   *
   * @param target any target
   * @return the name of its type, also of one that this registry does not hold
   */
  public String nameOf(Target target) {
    if (target instanceof UnknownTarget unknown) {
      return unknown.type();
    }
    for (IndicatorType<?> type : types) {
      if (type.targetType() == target.getClass()) {
        return type.name();
      }
    }
    return target instanceof FreeText ? FREE_TEXT.name() : target.getClass().getSimpleName();
  }

  /**
   * Judges an actual value against a target.
   *
   * @param target any target
   * @param actual the actual value
   * @param context the fiscal year, the direction and the policies
   * @return the comparison; undetermined if the type of the target is not in this registry; never throws
   */
  public Comparison compare(Target target, ActualValue actual, ComparisonContext context) {
    for (IndicatorType<?> type : types) {
      if (type.targetType() == target.getClass()) {
        return compareWith(type, target, actual, context);
      }
    }
    if (target instanceof FreeText text) {
      return FREE_TEXT.compare(text, actual, context);
    }
    return Comparison.undetermined(Problem.of(
        ProblemCode.TARGET_TYPE_UNKNOWN,
        "this program does not know the indicator type \"" + nameOf(target) + "\"",
        "本程序不认识指标类型“" + nameOf(target) + "”"));
  }

  private static <T extends Target> Comparison compareWith(
      IndicatorType<T> type, Target target, ActualValue actual, ComparisonContext context) {
    return type.compare(type.targetType().cast(target), actual, context);
  }
}
