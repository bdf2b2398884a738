package jp.kyotaku.bench;

import java.time.Duration;
import java.util.stream.Stream;

/** 使った計算時間: of the server, the database with all its sessions, this load, and the whole machine. */
record CpuTimes(Duration server, Duration database, Duration load, MachineTime machine) {

  static final CpuTimes NONE =
      new CpuTimes(Duration.ZERO, Duration.ZERO, Duration.ZERO, new MachineTime(0, 0));

  static CpuTimes now(ProcessHandle server, ProcessHandle database) {
    return new CpuTimes(
        used(server),
        Stream.concat(Stream.of(database), database.descendants())
            .map(CpuTimes::used)
            .reduce(Duration.ZERO, Duration::plus),
        used(ProcessHandle.current()),
        MachineTime.now());
  }

  CpuTimes since(CpuTimes earlier) {
    return new CpuTimes(
        server.minus(earlier.server),
        database.minus(earlier.database),
        load.minus(earlier.load),
        machine.since(earlier.machine));
  }

  CpuTimes plus(CpuTimes more) {
    return new CpuTimes(
        server.plus(more.server),
        database.plus(more.database),
        load.plus(more.load),
        machine.plus(more.machine));
  }

  /** How much of the machine was busy with something else; a little always is. */
  double shareOfOthers() {
    var ours = server.plus(database).plus(load);
    return machine.all() == 0
        ? 0
        : Math.max(0, machine.busy() - ours.toMillis() / MachineTime.TICK_MILLIS) / machine.all();
  }

  private static Duration used(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
