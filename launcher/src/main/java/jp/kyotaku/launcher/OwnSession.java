package jp.kyotaku.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** 端末からの切り離し: Ctrl-C goes to us alone, and we stop the others in order. */
final class OwnSession {

  private static final Path TOOL = Path.of("/usr/bin/setsid");

  private OwnSession() {}

  static List<String> of(List<String> command) {
    if (!Files.isExecutable(TOOL)) {
      return command;
    }
    var detached = new ArrayList<>(List.of(TOOL.toString()));
    detached.addAll(command);
    return detached;
  }
}
