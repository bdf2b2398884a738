package jp.kyotaku.link;

import jp.kyotaku.kernel.InstitutionCode;

/** 連携の記録: kind of message and id, never a file name, which may carry a patient's number */
final class LinkLog {

  private static final System.Logger LOG = System.getLogger("jp.kyotaku.link");

  void line(InstitutionCode institution, String sentence) {
    LOG.log(System.Logger.Level.INFO, "[" + institution + "] " + sentence);
  }

  void line(String sentence) {
    LOG.log(System.Logger.Level.INFO, sentence);
  }
}
