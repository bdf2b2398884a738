package jp.kyotaku.formats.oqs;

import java.util.Optional;
import jp.kyotaku.kernel.code.TreatmentFlag;

/** 電文の種類 (2, R-126): a message more is a constant here, its form, its records and its blocks. */
public enum OqsMessage {
  /** 資格確認 */
  SIQUC01("OQSsiquc01", new Siquc01Form()),
  /** 同意済資格情報一括取得（訪問診療等） アップロード */
  MUHVQ01("OQSmuhvq01", new Muhvq01Form()),
  /** 同意済資格情報一括取得（訪問診療等） ダウンロード */
  MUHVQ02("OQSmuhvq02", new BulkCollectForm("MUHVQ02")),
  /** 照会番号登録 */
  SIIMM01("OQSsiimm01", new Siimm01Form()),
  /** 再照会（訪問診療等） */
  SIHVQ01("OQSsihvq01", new Sihvq01Form(TreatmentFlag.HOME_VISIT)),
  /** 再照会（オンライン診療等） */
  SIONQ01("OQSsionq01", new Sihvq01Form(TreatmentFlag.ONLINE)),
  /** 閲覧同意取り消し（訪問診療等）; the body is our own */
  SIHVD01("OQSsihvd01", new Sihvd01Form()),
  /** 医療機関アクセスURL取得; the body is our own */
  SIURL01("OQSsiurl01", new Siurl01Form()),
  /** 医療機関環境設定情報照会; the body is our own */
  SIINQ01("OQSsiinq01", new Siinq01Form()),
  /** 医療機関環境設定情報更新; the body is our own */
  SIUPD01("OQSsiupd01", new Siupd01Form()),
  /** 同意済資格情報一括取得（オンライン診療等） アップロード */
  MUONQ01("OQSmuonq01", new Muonq01Form()),
  /** 同意済資格情報一括取得（オンライン診療等） ダウンロード */
  MUONQ02("OQSmuonq02", new BulkCollectForm("MUONQ02")),
  /** 委託先資格情報の一括取得（医療扶助） アップロード */
  MUTIC01("OQSmutic01", new Mutic01Form()),
  /** 委託先資格情報の一括取得（医療扶助） ダウンロード */
  MUTIC02("OQSmutic02", new BulkCollectForm("MUTIC02")),
  /** 照会番号一括登録 アップロード */
  MUIMM01("OQSmuimm01", new Muimm01Form()),
  /** 照会番号一括登録 ダウンロード */
  MUIMM02("OQSmuimm02", new Muimm02Form()),
  /** 一括の再照会（訪問診療等） アップロード: the name is ours and can be set */
  MUHVR01("OQSmuhvr01", new BulkReInquiryForm(TreatmentFlag.HOME_VISIT)),
  /** 一括の再照会（訪問診療等） ダウンロード */
  MUHVR02("OQSmuhvr02", new BulkCollectForm("MUHVR02")),
  /** 一括の再照会（オンライン診療等） アップロード: the name is ours and can be set */
  MUONR01("OQSmuonr01", new BulkReInquiryForm(TreatmentFlag.ONLINE)),
  /** 一括の再照会（オンライン診療等） ダウンロード */
  MUONR02("OQSmuonr02", new BulkCollectForm("MUONR02")),
  /** 資格確認一括照会 アップロード */
  MUQUC01("OQSmuquc01", new Muquc01Form()),
  /** 資格確認一括照会 ダウンロード */
  MUQUC02("OQSmuquc02", new BulkCollectForm("MUQUC02")),
  ;

  private static final String SYSTEM = "OQS";

  private final String prefix;

  @SuppressWarnings("ImmutableEnumChecker") // a form keeps nothing
  private final MessageForm<?, ?> form;

  OqsMessage(String prefix, MessageForm<?, ?> form) {
    this.prefix = prefix;
    this.form = form;
  }

  /** How names of its files begin, before req or res. */
  public String prefix() {
    return prefix;
  }

  /** As a path of HTTP names it: siquc01. */
  public String pathName() {
    return prefix.substring(SYSTEM.length());
  }

  public static Optional<OqsMessage> ofPath(String pathName) {
    for (OqsMessage message : values()) {
      if (message.pathName().equals(pathName)) {
        return Optional.of(message);
      }
    }
    return Optional.empty();
  }

  static Optional<OqsMessage> ofFileNamed(String name) {
    for (OqsMessage message : values()) {
      if (name.startsWith(message.prefix)) {
        return Optional.of(message);
      }
    }
    return Optional.empty();
  }

  /** The element of which such a request has one for each person; empty where it has no lines. */
  Optional<Element> lineElement() {
    return form.lineElement();
  }

  MessageForm<?, ?> form() {
    return form;
  }
}
