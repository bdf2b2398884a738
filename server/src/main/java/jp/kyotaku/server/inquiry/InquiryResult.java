package jp.kyotaku.server.inquiry;

/** 履歴に見せる結果 (T14) */
public sealed interface InquiryResult {

  /** What to write in a column. */
  String label();

  /** 答えがあった */
  record Answered(Validity validity) implements InquiryResult {
    @Override
    public String label() {
      return validity.label();
    }
  }

  /** 再照会を断った */
  record Refused(String reason) implements InquiryResult {
    @Override
    public String label() {
      return "再照会できない（" + reason.replaceAll("。$", "") + "）";
    }
  }

  /** 照会せずに記録した */
  record Recorded() implements InquiryResult {
    @Override
    public String label() {
      return "記録だけ（照会していない）";
    }
  }
}
