package dev.jixiao.strategy;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.NearestName;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.problem.UnreadableTextException;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a strategy, read by their types.
 *
 * <p>A parameter that cannot be read counts as not given, so that a factory goes on and all faults are named at once; no strategy is made
 * of them. A parameter that nobody reads is a fault: it would silently do nothing. An instance is made for one call of a factory
 * and is not thread-safe.
 */
public final class StrategyParameters {
  /** The most entries of a list in a parameter. */
  public static final int MAX_ENTRIES = 500;

  private static final Message NEEDED = Message.of("it is required", "不能缺少");

  private final StrategySpec spec;
  private final ScoringStrategies registry;
  private final Set<String> read = new LinkedHashSet<>();
  private final Map<String, Message> faults = new LinkedHashMap<>();
  private boolean hasUnknownPart;

  StrategyParameters(StrategySpec spec, ScoringStrategies registry) {
    this.spec = spec;
    this.registry = registry;
  }

  /**
   * A strategy that this one is made of.
   *
   * @param part its name and parameters
   * @return the strategy
   * @throws IllegalArgumentException if the program has no such strategy or its parameters are wrong
   */
  public ScoringStrategy strategy(StrategySpec part) {
    Parsed<ScoringStrategy> made = registry.create(part);
    made.problem()
        .filter(problem -> problem.code().equals(ProblemCode.STRATEGY_UNKNOWN.name()))
        .ifPresent(problem -> hasUnknownPart = true);
    return made.value().orElseThrow(() -> {
      Message why = made.problem().orElseThrow().wording();
      return new WrongParameter(why.english(), why.chinese());
    });
  }

  /**
   * What a strategy that this one is made of is called, for people.
   *
   * @param part its name and parameters
   * @return the label in both languages; its name where there is none
   */
  public Message label(StrategySpec part) {
    return registry.label(part.name());
  }

  /** Whether all that is wrong may be put right by a program that adds a strategy. */
  boolean lacksAPart() {
    return hasUnknownPart && faults.size() == 1 && unread().isEmpty();
  }

  /**
   * All parameters as texts.
   *
   * @return the parameters in order; asking for all counts as reading each
   */
  public Map<String, String> all() {
    read.addAll(spec.parameters().keySet());
    return spec.parameters();
  }

  /**
   * A parameter as text.
   *
   * @param name the name of the parameter
   * @return the text, or empty if it is not given
   */
  public Optional<String> text(String name) {
    read.add(name);
    return Optional.ofNullable(spec.parameters().get(name));
  }

  /**
   * A parameter of any type.
   *
   * @param name the name of the parameter
   * @param reader reads the text; it throws {@link IllegalArgumentException} for a text it cannot read
   * @param <T> the type of the parameter
   * @return the value, or empty if it is not given or cannot be read
   */
  public <T> Optional<T> value(String name, Function<String, T> reader) {
    String text = text(name).orElse(null);
    try {
      return Optional.ofNullable(text == null ? null : reader.apply(text));
    } catch (IllegalArgumentException | ArithmeticException e) {
      refuse(name, UnreadableTextException.wordingOf(e));
      return Optional.empty();
    }
  }

  // what is not given needs no reader: the first lambda of a program costs its first score 10 ms
  private boolean isGiven(String name) {
    return text(name).isPresent();
  }

  /**
   * A parameter that is a percentage, such as a threshold or a share: {@code 60%}. A figure without the sign is refused with its two
   * meanings.
   *
   * @param name the name of the parameter
   * @param otherwise the ratio if it is not given or the text is not a percentage
   * @return the ratio
   */
  public Ratio percentage(String name, Ratio otherwise) {
    return isGiven(name) ? value(name, Figure::percentage).orElse(otherwise) : otherwise;
  }

  /**
   * A parameter that says how many times something: {@code 2} or {@code 200%}.
   *
   * @param name the name of the parameter
   * @param otherwise the ratio if it is not given or the text is not one
   * @return the ratio
   */
  public Ratio ratio(String name, Ratio otherwise) {
    return isGiven(name) ? value(name, Figure::times).orElse(otherwise) : otherwise;
  }

  /** A parameter that is a plain number, such as one of days. */
  Ratio number(String name, Ratio otherwise) {
    return isGiven(name) ? value(name, Figure::number).orElse(otherwise) : otherwise;
  }

  /**
   * A parameter that is a number of points: {@code 4} or {@code 4分}.
   *
   * @param name the name of the parameter
   * @param otherwise the points if it is not given or the text is not a number
   * @return the points
   */
  public Points points(String name, Points otherwise) {
    return isGiven(name) ? value(name, Portion::points).orElse(otherwise) : otherwise;
  }

  /**
   * A parameter that is one of a few words, the constants of an enum in lower case with hyphens.
   *
   * @param name the name of the parameter
   * @param otherwise the constant if it is not given or the text is none of the words; the fault lists them
   * @param <E> the enum
   * @return the constant
   */
  public <E extends Enum<E>> E choice(String name, E otherwise) {
    if (!isGiven(name)) {
      return otherwise;
    }
    Class<E> type = otherwise.getDeclaringClass();
    return value(name, text -> constant(type, FullWidth.strip(text))).orElse(otherwise);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String text) {
    Set<String> words = new LinkedHashSet<>();
    for (E constant : type.getEnumConstants()) {
      String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (word.equals(text)) {
        return constant;
      }
      words.add(word);
    }
    throw new WrongParameter("one of " + listed(words, ", "), "应为 " + listed(words, "、") + " 之一");
  }

  /**
   * A parameter that a strategy cannot do without.
   *
   * @param name the name of the parameter
   * @param reader reads the text; it throws {@link IllegalArgumentException} for a text it cannot read
   * @param standIn what a factory goes on with if it is not given or cannot be read, so that it finds the other faults too
   * @param <T> the type of the parameter
   * @return the value
   */
  public <T> T required(String name, Function<String, T> reader, T standIn) {
    Optional<T> value = value(name, reader);
    if (value.isEmpty()) {
      refuse(name, NEEDED);
    }
    return value.orElse(standIn);
  }

  /**
   * A fault of a parameter, for a factory to throw. The first of each parameter is the one that is named.
   *
   * @param name the name of the parameter
   * @param english what it should have been, in English
   * @param chinese what it should have been, in Chinese
   * @return the exception
   */
  public UnreadableTextException fault(String name, String english, String chinese) {
    return new UnreadableTextException(refuse(name, Message.of(english, chinese)));
  }

  /**
   * Notes a fault of a parameter for a factory that goes on to find the others; no strategy comes of it.
   *
   * @param name the name of the parameter
   * @param expected what it should have been
   * @return the fault with the name of the parameter; the first of each parameter is the one that is reported
   */
  public Message refuse(String name, Message expected) {
    return faults.computeIfAbsent(name, parameter -> {
      String written = spec.parameters().get(name);
      if (written == null) {
        return missing(name, expected);
      }
      return Message.of(
          "parameter " + name + "=" + written + " of " + spec.name() + ": " + expected.english(),
          "参数 " + name + "=" + written + "：" + expected.chinese());
    });
  }

  private Message missing(String name, Message expected) {
    String english = spec.name() + " needs the parameter " + name;
    String chinese = "缺少参数 " + name;
    return expected.equals(NEEDED)
        ? Message.of(english, chinese)
        : Message.of(english + ": " + expected.english(), chinese + "：" + expected.chinese());
  }

  /**
   * The entries of a list, such as bands: {@value #MAX_ENTRIES} at most. A full-width separator ends an entry that has its colon;
   * before it, it belongs to a name.
   */
  static String[] entries(String text, char separator) {
    List<String> entries = new ArrayList<>();
    int start = 0;
    boolean named = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      named |= isColon(c);
      if (c == separator || (named && FullWidth.fold(c) == separator)) {
        entries.add(text.substring(start, i));
        start = i + 1;
        named = false;
      }
    }
    entries.add(text.substring(start));
    if (entries.size() > MAX_ENTRIES) {
      throw new WrongParameter(
          "at most " + MAX_ENTRIES + " entries, but " + entries.size(),
          "最多 " + MAX_ENTRIES + " 项，现有 " + entries.size() + " 项");
    }
    return entries.toArray(new String[0]);
  }

  /** The place of the last colon of an entry, plain or full-width; -1 if there is none. */
  static int colon(String entry) {
    int at = entry.length() - 1;
    while (at >= 0 && !isColon(entry.charAt(at))) {
      at--;
    }
    return at;
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '：';
  }

  /** Whether nothing is wrong with a parameter so far, so that others may be compared with it. */
  boolean isSound(String name) {
    return !faults.containsKey(name);
  }

  /** The faults that were found so far, one of each parameter. */
  Collection<Message> faults() {
    return Collections.unmodifiableCollection(faults.values());
  }

  /** The parameters that a factory asked for. */
  Set<String> known() {
    return Collections.unmodifiableSet(read);
  }

  /** All that is wrong with the parameters, once a factory has asked for everything it knows; null if nothing is. */
  @Nullable
  Message refusal() {
    Message unknown = unknown();
    if (faults.isEmpty()) {
      return unknown;
    }
    List<Message> all = new ArrayList<>(faults.values());
    if (unknown != null) {
      all.add(unknown);
    }
    return joined(all);
  }

  /** Several faults in one message. */
  static Message joined(Collection<Message> faults) {
    StringBuilder english = new StringBuilder();
    StringBuilder chinese = new StringBuilder();
    for (Message fault : faults) {
      english.append(english.isEmpty() ? "" : "; ").append(fault.english());
      chinese.append(chinese.isEmpty() ? "" : "；").append(fault.chinese());
    }
    return Message.of(english.toString(), chinese.toString());
  }

  private @Nullable Message unknown() {
    Set<String> unread = unread();
    if (unread.isEmpty()) {
      return null;
    }
    Message misspelled = misspelled();
    return read.isEmpty()
        ? Message.of(
            "no such parameter: " + listed(unread, ", ") + "; " + spec.name()
                + " takes no parameters",
            "没有参数 " + listed(unread, "、") + "；" + spec.name() + " 不带参数")
        : Message.of(
            "no such parameter: " + listed(unread, ", ") + "; it takes " + listed(read, ", ")
                + misspelled.english(),
            "没有参数 " + listed(unread, "、") + "，只有 " + listed(read, "、") + misspelled.chinese());
  }

  private static String listed(Set<String> names, String separator) {
    return String.join(separator, names);
  }

  /** Which of the parameters that nobody read were probably meant to be others that are not given. */
  Message misspelled() {
    Set<String> missing = new LinkedHashSet<>(read);
    missing.removeAll(spec.parameters().keySet());
    StringBuilder english = new StringBuilder();
    StringBuilder chinese = new StringBuilder();
    for (String wrong : unread()) {
      String right = NearestName.of(wrong, missing).orElse(null);
      if (right != null) {
        english.append("; perhaps ").append(wrong).append(" should be ").append(right);
        chinese.append("；").append(wrong).append(" 是否应为 ").append(right);
      }
    }
    return Message.of(english.toString(), chinese.toString());
  }

  private Set<String> unread() {
    Set<String> rest = new LinkedHashSet<>(spec.parameters().keySet());
    rest.removeAll(read);
    return rest;
  }
}
