package jp.kyotaku.mynaportal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.kyotaku.card.TryCounter;

/**
 * 残り回数のファイル: ending this process gives no try back.
 *
 * @param atFirst until the first try there is no file
 */
record StoredTries(Path file, int atFirst) implements TryCounter {

  @Override
  public int left() {
    try {
      return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : atFirst;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void store(int left) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      DurableFile.write(file, (left + "\n").getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
