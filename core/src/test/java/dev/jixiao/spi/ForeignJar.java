package dev.jixiao.spi;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A class path entry of somebody else's: it has service files, and copies of a test's nested classes, which are therefore
 * not in the library's module.
 */
final class ForeignJar extends URLClassLoader {
  private final Path folder;

  ForeignJar(Path folder) throws MalformedURLException {
    super(new URL[] {folder.toUri().toURL()}, ForeignJar.class.getClassLoader());
    this.folder = folder;
  }

  /** Adds the classes, with all they are nested with, and names them as providers of the service in this order. */
  ForeignJar providing(Class<?> service, Class<?>... providers) throws IOException {
    for (Class<?> member : providers[0].getNestMembers()) {
      copy(member);
    }
    return declaring(service, Stream.of(providers).map(Class::getName).toArray(String[]::new));
  }

  /** Names classes as providers of the service, whether they are there or not. */
  ForeignJar declaring(Class<?> service, String... providers) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.write(services.resolve(service.getName()), List.of(providers));
    return this;
  }

  private void copy(Class<?> type) throws IOException {
    String name = type.getName().replace('.', '/') + ".class";
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (InputStream bytes =
        Objects.requireNonNull(ForeignJar.class.getClassLoader().getResourceAsStream(name))) {
      Files.copy(bytes, file);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      if (Files.exists(folder.resolve(name.replace('.', '/') + ".class"))) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : findClass(name);
      }
      return super.loadClass(name, resolve);
    }
  }
}
