package jp.kyotaku.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** 回答の本文をファイルに写す: tells a broken line from a full disk, and ends when the line is frozen */
final class Download {

  private static final int BLOCK = 64 * 1024;

  private Download() {}

  static void copy(InputStream body, Path into, Duration limit) throws IOException {
    var watch = new CompletableFuture<Void>().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    var closing = watch.exceptionally(frozen -> close(body));
    try (body;
        var file = Files.newOutputStream(into)) {
      var block = new byte[BLOCK];
      for (int length = read(body, block); length >= 0; length = read(body, block)) {
        file.write(block, 0, length);
      }
    } finally {
      watch.complete(null);
      closing.join();
    }
  }

  private static int read(InputStream body, byte[] block) throws IOException {
    try {
      return body.read(block);
    } catch (IOException brokenLine) {
      throw new NotServed(LinkState.UNREACHABLE, brokenLine);
    }
  }

  @SuppressWarnings("NullAway") // Void has no other value
  private static Void close(InputStream body) {
    try {
      body.close();
    } catch (IOException alreadyBroken) {
      throw new UncheckedIOException(alreadyBroken);
    }
    return null;
  }
}
