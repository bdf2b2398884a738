package jp.kyotaku.server.inquiry;

import java.net.URI;

/** 二次元コードの紙面: made by the module that has the fonts of paper. */
public interface AddressPaper {

  /** One page of A4 as PDF. */
  byte[] pdf(String institutionName, URI address);
}
