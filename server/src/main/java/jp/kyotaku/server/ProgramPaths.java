package jp.kyotaku.server;

import java.util.List;

/** プログラムのためのアドレス: who calls below them reads no pages and follows no redirects. */
final class ProgramPaths {

  private static final List<String> BEGINNINGS = List.of("/oqs/", "/link/", "/card/", "/insured/");

  private ProgramPaths() {}

  static boolean holds(String path) {
    return BEGINNINGS.stream().anyMatch(path::startsWith);
  }
}
