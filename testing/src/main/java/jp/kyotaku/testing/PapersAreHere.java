package jp.kyotaku.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** 資料があるか: counts the tests that it leaves out. */
final class PapersAreHere implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Papers.present()) {
      return ConditionEvaluationResult.enabled("the papers are here");
    }
    leftOut(context).count.incrementAndGet();
    return ConditionEvaluationResult.disabled("the papers are not here");
  }

  private static LeftOut leftOut(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(PapersAreHere.class))
        .computeIfAbsent(LeftOut.class, _ -> new LeftOut(), LeftOut.class);
  }

  /** Closed by JUnit when all tests of the module have run. */
  private static final class LeftOut implements AutoCloseable {

    private final AtomicInteger count = new AtomicInteger();

    @Override
    public void close() {
      System.out.println(
          count + " test(s) not run without the papers (" + Papers.folder() + " is not there)");
    }
  }
}
