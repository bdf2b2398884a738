package jp.kyotaku.server.insured.load;

/** 進行中の読み込み */
record LoadRun(LoadRequest request, FileKind kind, byte[] hash) {

  LoadStatements statements() {
    return LoadStatements.of(kind);
  }
}
