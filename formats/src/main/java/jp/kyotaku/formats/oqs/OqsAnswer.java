package jp.kyotaku.formats.oqs;

/** 結果電文 */
public interface OqsAnswer {

  OqsMessage message();
}
