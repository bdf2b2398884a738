package jp.kyotaku.server.insured.load;

import java.util.List;

/** ほかのモジュールが読むファイル: it comes through the same door, and is told by its header. */
public interface FurtherFile {

  boolean isKnownBy(List<String> header);

  /** In the transaction of the load; findings go to the listener, in the order of the lines. */
  LoadOutcome load(LoadRequest request, FileLine header, FileLines lines, LoadListener listener);
}
