package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;

/** 再照会の照会用情報: ours, for the body of these messages is not public (6.5). */
public record ReInquirySearchInfo(Key key, Optional<String> arbitraryIdentifier) {

  /** 何で探すか */
  public sealed interface Key {}

  /** 前に得た被保険者証の情報 */
  public record Numbers(InsurerNumber insurerNumber, InsuredId insuredId, LocalDate birthdate)
      implements Key {

    /** Personal data: shown masked wherever it is printed by chance. */
    @Override
    public String toString() {
      return "Numbers[***]";
    }
  }

  /** 照会番号 */
  public record Reference(String referenceNumber) implements Key {

    /** Personal data: shown masked wherever it is printed by chance. */
    @Override
    public String toString() {
      return "Reference[***]";
    }
  }
}
