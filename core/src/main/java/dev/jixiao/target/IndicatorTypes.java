package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Requirement;
import dev.jixiao.foreign.Providers;
import dev.jixiao.notation.NotationProblem;
import dev.jixiao.notation.NotationReader;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.CellWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import org.jspecify.annotations.Nullable;

/**
 * The registry of indicator types: it reads a target cell with the first type that recognises it.
 *
 * <p>A registry is a value. {@link #standard()} holds the standard types; {@link #with} gives a copy with one more. Types
 * are tried in the opposite order of their addition, so a custom type comes before the standard ones, and a text that
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
  private static final IndicatorTypes STANDARD =
      new IndicatorTypes(List.of(), CellWords.standard());

  // the last added first; the standard ones follow them
  private final List<IndicatorType<?>> custom;

  private final CellWords words;

  private IndicatorTypes(List<IndicatorType<?>> custom, CellWords words) {
    this.custom = custom;
    this.words = words;
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
   * the class path, with a line in {@code META-INF/services/dev.jixiao.target.IndicatorType}; a jar that is used on
   * either path has both. The types are added in the order of their names, as {@link #with} does it.
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
   * This registry with one more type, which is tried before all others. A type that claims every text gets every text.
   *
   * @param type the type to add
   * @return a new registry
   * @throws IllegalArgumentException if a type of that name or for that class of target is there already
   */
  public IndicatorTypes with(IndicatorType<?> type) {
    Objects.requireNonNull(type, "type");
    for (IndicatorType<?> other : types()) {
      if (other.name().equals(type.name()) || other.targetType() == type.targetType()) {
        throw new IllegalArgumentException("indicator type \"" + type.name() + "\" ("
            + type.getClass().getName() + ") collides with \"" + other.name() + "\" ("
            + other.getClass().getName() + ")");
      }
    }
    List<IndicatorType<?>> more = new ArrayList<>(custom.size() + 1);
    more.add(type);
    more.addAll(custom);
    return new IndicatorTypes(List.copyOf(more), words);
  }

  /**
   * This registry with other words, by which the standard types read targets and a scorer with this registry judges actual
   * values.
   *
   * @param cellWords the words
   * @return a new registry
   */
  public IndicatorTypes withWords(CellWords cellWords) {
    return new IndicatorTypes(custom, Objects.requireNonNull(cellWords, "words"));
  }

  /**
   * The words by which cells are read.
   *
   * @return the words
   */
  public CellWords words() {
    return words;
  }

  /**
   * Every type in the order in which it is tried.
   *
   * @return the types added last first, then the standard ones, then free text
   */
  public List<IndicatorType<?>> types() {
    List<IndicatorType<?>> all = new ArrayList<>(custom);
    all.addAll(StandardTypes.ALL);
    all.add(FREE_TEXT);
    return Collections.unmodifiableList(all);
  }

  /**
   * Reads a target cell.
   *
   * @param text the cell as written, of any length
   * @return the target; {@link FreeText} if no type recognises it; never throws: a type that fails is passed over
   */
  public Target read(String text) {
    Objects.requireNonNull(text, "text");
    Target failed = null;
    for (IndicatorType<?> type : custom) {
      Parsed<? extends Target> parsed = Guard.parse(type, text);
      Target target = parsed.value().orElse(null);
      if (target != null) {
        return target;
      }
      failed = failed != null ? failed : failed(type, text, parsed);
    }
    return failed != null ? failed : standardTarget(text);
  }

  private static @Nullable Target failed(
      IndicatorType<?> type, String text, Parsed<? extends Target> parsed) {
    Problem failure = Guard.failure(parsed);
    return failure == null ? null : new FailedTarget(type.name(), text, failure);
  }

  private Target standardTarget(String text) {
    return StandardTypes.target(text, NotationReader.readTarget(text, words));
  }

  /**
   * Reads a target cell strictly: only what is in the notation of one of the types.
   *
   * @param text the cell as written
   * @return the target, or a problem with its place in the text and what was expected; the problem of a custom type that
   * recognised the text, or failed, comes first
   */
  public Parsed<Target> parse(String text) {
    Objects.requireNonNull(text, "text");
    Problem first = null;
    for (IndicatorType<?> type : custom) {
      Parsed<? extends Target> parsed = Guard.parse(type, text);
      if (parsed.isOk()) {
        return Parsed.ok(parsed.orElseThrow());
      }
      first = first == null ? parsed.problem().orElse(null) : first;
    }
    Target target = standardTarget(text);
    if (!(target instanceof FreeText) && (first == null || !Guard.isFailure(first))) {
      return Parsed.ok(target);
    }
    return Parsed.failed(
        first == null ? NotationProblem.of(ProblemCode.TARGET_UNREADABLE, text) : first);
  }

  /**
   * Reads a target cell with the type of a name, as JSON gives it.
   *
   * @param typeName the name of the type
   * @param text the cell as written
   * @return the target; {@link UnknownTarget} if there is no such type or it does not recognise the text
   */
  public Target read(String typeName, String text) {
    IndicatorType<?> type = find(typeName).orElse(null);
    if (type == null) {
      return new UnknownTarget(typeName, text);
    }
    if (type instanceof StandardType<?> standard) {
      Target target = standardTarget(text);
      return standard.isFor(target) ? target : new UnknownTarget(typeName, text);
    }
    Parsed<? extends Target> parsed = Guard.parse(type, text);
    Target failed = failed(type, text, parsed);
    return failed != null
        ? failed
        : parsed
            .value()
            .<Target>map(target -> target)
            .orElseGet(() -> new UnknownTarget(typeName, text));
  }

  /**
   * The type of a name.
   *
   * @param name the name
   * @return the type, or empty
   */
  public Optional<IndicatorType<?>> find(String name) {
    for (IndicatorType<?> type : types()) {
      if (type.name().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
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
    if (target instanceof FailedTarget failed) {
      return failed.type();
    }
    IndicatorType<?> type = typeOf(target);
    return type == null ? target.getClass().getSimpleName() : type.name();
  }

  /**
   * What the type of a target is called, for people.
   *
   * @param target any target
   * @return the label in both languages; of a type that this registry does not hold, its name
   */
  public Message labelOf(Target target) {
    IndicatorType<?> type = typeOf(target);
    return type == null ? Message.of(nameOf(target)) : Guard.label(type);
  }

  /**
   * What a type is called, for people.
   *
   * @param typeName the name of the type
   * @return the label in both languages; the name itself if there is no such type
   */
  public Message label(String typeName) {
    return find(typeName).map(Guard::label).orElse(Message.of(typeName));
  }

  /**
   * What a target asks for, in words that a person reads.
   *
   * @param target any target
   * @param context the name of the indicator, the fiscal year, the direction and the policies
   * @return the requirement; with a problem if the type of the target is not in this registry, or fails; never throws
   */
  public Requirement requirement(Target target, ComparisonContext context) {
    IndicatorType<?> type = typeOf(target);
    return type == null
        ? Requirement.of(target.inWords()).reporting(unknownType(target))
        : Guard.requirement(type, target, context);
  }

  /**
   * One cell understood: what a target says to this library, for an answer while somebody types.
   *
   * <pre>{@code
   * Understanding cell = IndicatorTypes.standard().understand("120公里", ComparisonContext.builder()
   *     .name("渠道防渗长度").direction(IndicatorCategory.QUANTITY.direction()).build());
   * cell.label().chinese();            // 数值
   * cell.requirement().toText(Locale.CHINESE); // 不低于120公里（方向按类别推定）
   * }</pre>
   *
   * @param text the target cell as written, of any length; null is an empty cell
   * @param context the name of the indicator, the fiscal year, the direction and the policies
   * @return the understanding; never throws
   */
  public Understanding understand(@Nullable String text, ComparisonContext context) {
    Target target = text == null ? FreeText.EMPTY : read(text);
    Problem fault = target instanceof FreeText ? faultOfCustom(target.text()) : null;
    return fault == null
        ? understand(target, context)
        : new Understanding(
            target,
            nameOf(target),
            labelOf(target),
            Requirement.of(target.inWords()).reporting(fault));
  }

  /**
   * One target understood.
   *
   * @param target the target
   * @param context the name of the indicator, the fiscal year, the direction and the policies
   * @return the understanding; never throws
   */
  public Understanding understand(Target target, ComparisonContext context) {
    return new Understanding(target, nameOf(target), labelOf(target), requirement(target, context));
  }

  // what a custom type has to say about a text in its own notation goes before anything else
  private @Nullable Problem faultOfCustom(String text) {
    for (IndicatorType<?> type : custom) {
      Problem fault = Guard.parse(type, text).problem().orElse(null);
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  private @Nullable IndicatorType<?> typeOf(Target target) {
    IndicatorType<?> standard = StandardTypes.typeOf(target);
    if (standard != null) {
      return standard; // no other type can be for its class
    }
    for (IndicatorType<?> type : custom) {
      if (type.targetType() == target.getClass()) {
        return type;
      }
    }
    return target instanceof FreeText ? FREE_TEXT : null;
  }

  /**
   * Judges an actual value against a target.
   *
   * @param target any target
   * @param actual the actual value
   * @param context the fiscal year, the direction and the policies
   * @return the comparison; undetermined if the type of the target is not in this registry, or fails; never throws
   */
  public Comparison compare(Target target, ActualValue actual, ComparisonContext context) {
    if (target instanceof FailedTarget failed) {
      return Comparison.undetermined(failed.problem());
    }
    IndicatorType<?> type = typeOf(target);
    return type == null
        ? Comparison.undetermined(unknownType(target))
        : Guard.compare(type, target, actual, context.withTarget(target.text()));
  }

  private Problem unknownType(Target target) {
    return Problem.of(
        ProblemCode.TARGET_TYPE_UNKNOWN,
        "this program does not know the indicator type \"" + nameOf(target) + "\"",
        "本程序不认识指标类型“" + nameOf(target) + "”");
  }

  /** The names of the types in the order in which they are tried. */
  @Override
  public String toString() {
    return types().stream().map(IndicatorType::name).toList().toString();
  }
}
