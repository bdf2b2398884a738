package jp.kyotaku.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * 機械全体の計算時間, in ticks of all cores together
 *
 * @param all busy or idle
 */
record MachineTime(long busy, long all) {

  static final double TICK_MILLIS = 10;

  private static final Path SOURCE = Path.of("/proc/stat");
  private static final int IDLE = 3;
  private static final int WAITING_FOR_DISK = 4;

  /** Guests are counted as users already. */
  private static final int KINDS = 8;

  static MachineTime now() {
    try (var lines = Files.lines(SOURCE)) {
      return read(lines.findFirst().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a line as `cpu 105 0 37 9811 12 0 3 0 0 0`. */
  static MachineTime read(String line) {
    long[] ticks =
        Arrays.stream(line.replaceFirst("^cpu +", "").split(" ", -1))
            .limit(KINDS)
            .mapToLong(Long::parseLong)
            .toArray();
    long all = Arrays.stream(ticks).sum();
    return new MachineTime(all - ticks[IDLE] - ticks[WAITING_FOR_DISK], all);
  }

  MachineTime since(MachineTime earlier) {
    return new MachineTime(busy - earlier.busy, all - earlier.all);
  }

  MachineTime plus(MachineTime more) {
    return new MachineTime(busy + more.busy, all + more.all);
  }
}
