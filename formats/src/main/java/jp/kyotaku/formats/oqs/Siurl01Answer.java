package jp.kyotaku.formats.oqs;

import java.time.LocalDateTime;
import java.util.Optional;
import jp.kyotaku.kernel.code.SheetForm;
import jp.kyotaku.kernel.code.UrlKind;

/** 医療機関アクセスURL取得結果 OQSsiurl01res (IF 040, R-043); the body is our own. */
public record Siurl01Answer(
    PlainHeader header, ProcessingResult processingResult, Optional<Url> url) implements OqsAnswer {

  /** 医療機関アクセスURL */
  public record Url(UrlKind kind, String link, LocalDateTime issuedAt, Optional<Sheet> sheet) {}

  /**
   * 二次元コードのファイル
   *
   * @param base64 its content
   */
  public record Sheet(SheetForm form, String fileName, String base64) {

    @Override
    public String toString() {
      return "Sheet[" + form + "]";
    }
  }

  @Override
  public OqsMessage message() {
    return OqsMessage.SIURL01;
  }
}
