package dev.jixiao.mutation;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;

/** A test class as one test, which ends with its first failure. */
final class TestClass extends AbstractTestUnit {

  private final Class<?> type;
  private final Launcher launcher;

  TestClass(Class<?> type, Launcher launcher) {
    super(new Description(type.getSimpleName(), type));
    this.type = type;
    this.launcher = launcher;
  }

  @Override
  public void execute(ResultCollector results) {
    FirstFailure listener = new FirstFailure();
    results.notifyStart(getDescription());
    launcher.execute(LauncherExecutionRequestBuilder.request(TestClassFinder.testsOf(type))
        .listeners(listener)
        .cancellationToken(listener.end)
        .build());
    if (listener.failure == null) {
      results.notifyEnd(getDescription());
    } else {
      results.notifyEnd(getDescription(), listener.failure);
    }
  }

  private static final class FirstFailure implements TestExecutionListener {

    private final CancellationToken end = CancellationToken.create();
    private @Nullable Throwable failure;

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (failure == null && result.getStatus() == TestExecutionResult.Status.FAILED) {
        failure = result.getThrowable().orElseGet(() -> new AssertionError(test.getDisplayName()));
        end.cancel();
      }
    }
  }
}
