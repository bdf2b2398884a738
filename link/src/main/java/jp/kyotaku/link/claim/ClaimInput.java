package jp.kyotaku.link.claim;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * 読むファイル
 *
 * @param argument as it was given; - is the standard input
 */
record ClaimInput(String argument) {

  /** For people. */
  String name() {
    return isStandardInput() ? "標準入力" : argument;
  }

  boolean isStandardInput() {
    return argument.equals("-");
  }

  InputStream open() throws IOException {
    return isStandardInput() ? System.in : open(path());
  }

  /** In bytes; 0 where nobody knows before the end. */
  long size() throws IOException {
    return isStandardInput() ? 0 : Files.size(path());
  }

  /** Whether it is this file, by whatever name. */
  boolean isAt(Path file) throws IOException {
    return !isStandardInput()
        && Files.exists(file)
        && Files.exists(path())
        && Files.isSameFile(file, path());
  }

  private InputStream open(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new Unreadable("ファイルではなくフォルダです: " + argument + " フォルダの中のファイルを指定してください。");
    }
    if (!Files.isReadable(path)) {
      throw new Unreadable("ファイルを読めません: " + argument + " 名前と権限を確かめてください。");
    }
    return Files.newInputStream(path);
  }

  private Path path() throws Unreadable {
    try {
      return Path.of(argument);
    } catch (InvalidPathException notAName) {
      throw new Unreadable("ファイルの名前として読めません: " + argument);
    }
  }
}
