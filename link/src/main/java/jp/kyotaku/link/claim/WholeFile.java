package jp.kyotaku.link.claim;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * 書くファイル: appears under its name complete or not at all, and never in the place of what was read.
 */
final class WholeFile implements AutoCloseable {

  private final Path target;
  private final Path temporary;
  private final FileChannel channel;
  private final OutputStream out;

  private WholeFile(Path target, Path temporary, FileChannel channel) {
    this.target = target;
    this.temporary = temporary;
    this.channel = channel;
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  /** Refuses to write where one of the inputs lies, by whatever name. */
  static WholeFile at(Path target, List<ClaimInput> inputs) throws IOException {
    for (ClaimInput input : inputs) {
      if (input.isAt(target)) {
        throw new Unreadable("読むファイルと同じファイルには書けません: " + target + " --out に別の名前を指定してください。");
      }
    }
    if (Files.isDirectory(target)) {
      throw new Unreadable("--out はフォルダです: " + target + " ファイルの名前を指定してください。");
    }
    return open(target.toAbsolutePath());
  }

  private static WholeFile open(Path target) throws IOException {
    var temporary = target.resolveSibling("." + target.getFileName() + ".tmp");
    // Also when somebody stops the program half-way.
    temporary.toFile().deleteOnExit();
    try {
      return new WholeFile(
          target,
          temporary,
          FileChannel.open(
              temporary,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE));
    } catch (IOException unwritable) {
      throw new Unreadable("ファイルを書けません: " + target + " フォルダの名前と権限、空きを確かめてください。");
    }
  }

  OutputStream out() {
    return out;
  }

  /** Only now is there a file of this name. */
  void finish() throws IOException {
    out.flush();
    channel.force(true);
    channel.close();
    Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(temporary);
  }
}
