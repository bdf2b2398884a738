package jp.kyotaku.formats.oqs;

import java.nio.file.Path;

/** 結果ファイルの到着 */
public sealed interface Arrival {

  /** 届いたファイル */
  final class Arrived implements Arrival {

    private final Path file;
    private final byte[] content;

    Arrived(Path file, byte[] content) {
      this.file = file;
      this.content = content;
    }

    public Path file() {
      return file;
    }

    public byte[] content() {
      return content.clone();
    }
  }

  /** 期限までに届かなかったファイル */
  record NotArrived(String fileName) implements Arrival {}
}
