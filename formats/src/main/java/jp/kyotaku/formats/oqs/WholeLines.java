package jp.kyotaku.formats.oqs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** 行をすべて読む: at least one, and all of them right; otherwise absent, with findings. */
final class WholeLines {

  private WholeLines() {}

  static <T> Optional<List<T>> read(
      BlockReader body, Element element, Function<BlockReader, Optional<T>> shape) {
    var blocks = body.someBlocks(element);
    List<T> lines = new ArrayList<>(blocks.size());
    for (var block : blocks) {
      shape.apply(block).ifPresent(lines::add);
    }
    return lines.size() == blocks.size() ? Optional.of(lines) : Optional.empty();
  }
}
