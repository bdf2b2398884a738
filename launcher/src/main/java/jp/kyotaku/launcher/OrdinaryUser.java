package jp.kyotaku.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** PostgreSQLを動かす利用者: PostgreSQL refuses root, and many a container knows nobody else. */
enum OrdinaryUser {
  MYSELF("", -1),
  /** In a user namespace of its own root is nobody. Containers often forbid it. */
  NAMESPACE("unshare -U", 0),
  /** A number without a name; Debian gives it to nobody. */
  NUMBER("setpriv --reuid=54320 --regid=54320 --clear-groups", 54_320);

  private static final int SUCCESS = 0;

  private final String prefix;
  private final int owner;

  OrdinaryUser(String prefix, int owner) {
    this.prefix = prefix;
    this.owner = owner;
  }

  /** The first that works here. */
  static OrdinaryUser found() {
    if (!isRoot()) {
      return MYSELF;
    }
    if (NAMESPACE.can("true")) {
      return NAMESPACE;
    }
    if (NUMBER.can("true")) {
      return NUMBER;
    }
    throw new CannotStart(
        "root のままでは内蔵の PostgreSQL を動かせません。root でない利用者で ./run するか、--database-url で外の PostgreSQL を指定してください。");
  }

  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  List<String> of(List<String> command) {
    var whole = new ArrayList<String>();
    Collections.addAll(whole, prefix.isEmpty() ? new String[0] : prefix.split(" ", -1));
    whole.addAll(command);
    return whole;
  }

  /** Refuses with a sentence where this user could not come to the folder or file. */
  void requireReach(Path path) {
    if (this == NUMBER && !can("test", "-x", path.toString())) {
      throw new CannotStart(
          "root のままでは PostgreSQL を動かせず、代わりの利用者は %s に入れません。root でない利用者で ./run するか、誰でも通れる場所に置いてください（データは --data で指定できます）。"
              .formatted(path));
    }
  }

  /** Gives what lies there to this user: a run before may have been another's. */
  void own(Path tree) {
    if (this == MYSELF) {
      return;
    }
    try (var all = Files.walk(tree)) {
      for (var path : all.toList()) {
        give(path);
      }
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private void give(Path path) throws IOException {
    for (var attribute : List.of("unix:uid", "unix:gid")) {
      if (!Files.getAttribute(path, attribute, LinkOption.NOFOLLOW_LINKS).equals(owner)) {
        Files.setAttribute(path, attribute, owner, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private boolean can(String... command) {
    try {
      return new ProcessBuilder(of(List.of(command)))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectInput(new File("/dev/null"))
              .start()
              .waitFor()
          == SUCCESS;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CannotStart("起動が中断されました。", interrupted);
    }
  }
}
