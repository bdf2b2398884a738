package jp.kyotaku.server.inquiry;

import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.insured.ReferenceNumbers.Outcome;

/** 照会番号を登録できないわけ, with what to do */
public final class ReferenceNumberTrouble {

  private ReferenceNumberTrouble() {}

  /** Empty where it was registered. */
  public static Optional<ErrorCode> of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Registered _ -> Optional.empty();
      case Outcome.NoSuchInsurance() -> Optional.of(ErrorCode.REFERENCE_NO_SUCH_INSURANCE);
      case Outcome.SeveralPeople() -> Optional.of(ErrorCode.REFERENCE_SEVERAL_PEOPLE);
      case Outcome.TakenByAnother() -> Optional.of(ErrorCode.REFERENCE_TAKEN);
    };
  }
}
