package dev.jixiao.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The providers of a service that a class loader sees, in the order of their names.
 *
 * <p>What is broken or is duplicated is an error at once and names the class: a type that is silently absent would be
 * missed far away, as a target that nobody can read.
 */
public final class Providers {
  private Providers() {}

  /**
   * A registry with all providers added in the order of their names.
   *
   * @param registry the registry to start from
   * @param service the interface, which this module declares to use
   * @param loader where to look, on its class path and in its modules
   * @param name gives a provider's name
   * @param adding gives the registry with one more; it throws {@link IllegalArgumentException} for one that collides
   * @param <S> the type of provider
   * @param <R> the type of registry
   * @return the registry with all providers
   * @throws ServiceConfigurationError if one cannot be loaded, has no name, or collides with another
   */
  public static <S, R> R addTo(
      R registry,
      Class<? super S> service,
      ClassLoader loader,
      Function<S, String> name,
      BiFunction<R, S, R> adding) {
    R all = registry;
    for (S provider : load(service, loader, name)) {
      try {
        all = adding.apply(all, provider);
      } catch (IllegalArgumentException e) {
        throw new ServiceConfigurationError(
            service.getName() + ": " + described(provider) + " cannot be added: " + e.getMessage(),
            e);
      }
    }
    return all;
  }

  private static <S> List<S> load(
      Class<? super S> service, ClassLoader loader, Function<S, String> name) {
    Objects.requireNonNull(loader, "loader");
    return inOrder(service, instances(service, loader), name);
  }

  @SuppressWarnings("unchecked") // a service of a generic interface is loaded by its raw class
  private static <S> List<S> instances(Class<? super S> service, ClassLoader loader) {
    List<S> found = new ArrayList<>();
    ServiceLoader.load(service, loader).forEach(provider -> found.add((S) provider));
    return found;
  }

  private static <S> List<S> inOrder(
      Class<? super S> service, List<S> providers, Function<S, String> name) {
    Map<String, S> byName = new TreeMap<>();
    for (S provider : providers) {
      S other = byName.putIfAbsent(nameOf(service, provider, name), provider);
      if (other != null) {
        throw new ServiceConfigurationError(service.getName() + ": " + described(provider) + " and "
            + described(other) + " have the same name \"" + name.apply(provider) + "\"");
      }
    }
    return List.copyOf(byName.values());
  }

  private static <S> String nameOf(Class<? super S> service, S provider, Function<S, String> name) {
    try {
      return Objects.requireNonNull(name.apply(provider), "its name is null");
    } catch (RuntimeException e) {
      throw new ServiceConfigurationError(
          service.getName() + ": " + described(provider) + " does not give its name", e);
    }
  }

  private static String described(Object provider) {
    return "provider " + provider.getClass().getName();
  }
}
