package jp.kyotaku.server.insured;

import java.time.LocalDate;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;

/** 被保険者証の情報: symbol and branch may be empty, then they are not compared. */
public record CardData(InsurerNumber insurer, InsuredId insuredId, LocalDate birthDate) {

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "CardData[***]";
  }
}
