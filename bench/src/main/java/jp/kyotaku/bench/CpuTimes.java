package jp.kyotaku.bench;

import java.time.Duration;
import java.util.stream.Stream;

/** 使った計算時間: of the server, the database with all its sessions, and this load. */
record CpuTimes(Duration server, Duration database, Duration load) {

  static CpuTimes now(ProcessHandle server, ProcessHandle database) {
    return new CpuTimes(
        used(server),
        Stream.concat(Stream.of(database), database.descendants())
            .map(CpuTimes::used)
            .reduce(Duration.ZERO, Duration::plus),
        used(ProcessHandle.current()));
  }

  CpuTimes since(CpuTimes earlier) {
    return new CpuTimes(
        server.minus(earlier.server), database.minus(earlier.database), load.minus(earlier.load));
  }

  CpuTimes plus(CpuTimes more) {
    return new CpuTimes(
        server.plus(more.server), database.plus(more.database), load.plus(more.load));
  }

  private static Duration used(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
