package jp.kyotaku.server.rehearsal;

import java.time.Instant;
import java.util.Optional;

/**
 * テスト用データの操作の一回 (T17)
 *
 * @param set what was put in; empty where everything was cleared
 */
public record TestDataDeed(
    Instant at, String userId, Optional<TestDataSet> set, TestDataCounts counts) {

  @Override
  public String toString() {
    return "TestDataDeed[***]";
  }
}
