package jp.kyotaku.fees;

import java.util.List;

/** 取り込んだマスターの保管: where imported editions are kept: a folder, or a table of the server. */
public interface MastersStore {

  /**
   * All that is in force, the oldest first; one from a day replaces an earlier one from that day.
   */
  List<EditionText> editions();

  /** Keeps an edition: whole or not at all. Readers see it from then on. */
  void add(EditionText edition);
}
