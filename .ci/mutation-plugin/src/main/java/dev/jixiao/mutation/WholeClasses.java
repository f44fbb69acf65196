package dev.jixiao.mutation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.help.PitHelpError;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestPluginFactory;
import org.pitest.testapi.TestSuiteFinder;
import org.pitest.testapi.TestUnitFinder;

/**
 * Lets PIT treat a whole test class as one test.
 *
 * <p>PIT's own plugin for JUnit makes a test of every row of a parameterized test, and asks JUnit anew for each of them. With
 * thousands of rows in a table that takes hours, of which the tests themselves are a small part.
 */
public final class WholeClasses implements TestPluginFactory {

  @Override
  public Configuration createTestFrameworkConfiguration(
      TestGroupConfig groups,
      ClassByteArraySource source,
      Collection<String> excludedRunners,
      Collection<String> includedMethods) {
    return new WholeClassesConfiguration();
  }

  @Override
  public String name() {
    return "whole-classes";
  }

  @Override
  public String description() {
    return "Runs a test class as one test";
  }

  /** Its finder is made when it is asked for: the JVM of Maven loads this class too and has no JUnit. */
  private static final class WholeClassesConfiguration implements Configuration {

    @Override
    public TestUnitFinder testUnitFinder() {
      return new TestClassFinder();
    }

    @Override
    public TestSuiteFinder testSuiteFinder() {
      return any -> List.of();
    }

    @Override
    public Optional<PitHelpError> verifyEnvironment() {
      return Optional.empty();
    }
  }
}
