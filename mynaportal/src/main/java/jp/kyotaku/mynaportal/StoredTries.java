package jp.kyotaku.mynaportal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.kyotaku.card.TryCounter;

/** 残り回数のファイル: ending this process gives no try back. */
record StoredTries(Path file) implements TryCounter {

  static StoredTries in(Path file, int atFirst) {
    var tries = new StoredTries(file);
    if (!Files.exists(file)) {
      tries.store(atFirst);
    }
    return tries;
  }

  @Override
  public int left() {
    try {
      return Integer.parseInt(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void store(int left) {
    try {
      DurableFile.write(file, (left + "\n").getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
