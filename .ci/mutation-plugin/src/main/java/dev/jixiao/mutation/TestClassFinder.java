package dev.jixiao.mutation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.util.List;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.pitest.testapi.TestUnit;
import org.pitest.testapi.TestUnitExecutionListener;
import org.pitest.testapi.TestUnitFinder;

/** Finds the classes with tests for JUnit Jupiter. Properties, which have an engine of their own, are left out. */
final class TestClassFinder implements TestUnitFinder {

  private final Launcher launcher = LauncherFactory.create();

  @Override
  public List<TestUnit> findTestUnits(Class<?> type, TestUnitExecutionListener listener) {
    // a nested class runs with the one around it
    if (type.getEnclosingClass() != null) {
      return List.of();
    }
    return launcher.discover(testsOf(type)).containsTests()
        ? List.of(new TestClass(type, launcher))
        : List.of();
  }

  static LauncherDiscoveryRequest testsOf(Class<?> type) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectClass(type))
        .filters(includeEngines("junit-jupiter"))
        .build();
  }
}
