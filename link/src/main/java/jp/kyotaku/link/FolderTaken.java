package jp.kyotaku.link;

import jp.kyotaku.kernel.InstitutionCode;

/** ほかの連携アプリがそのフォルダで動いている */
final class FolderTaken extends Exception {

  private static final long serialVersionUID = 1L;

  FolderTaken(InstitutionCode institution) {
    super("機関 " + institution + " のフォルダでは、すでに連携アプリが動いています。");
  }
}
