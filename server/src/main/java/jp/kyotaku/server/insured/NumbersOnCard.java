package jp.kyotaku.server.insured;

import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;

/** 証の番号, without a birth date: symbol and branch may be empty, then they are not compared. */
public record NumbersOnCard(InsurerNumber insurer, InsuredId insuredId) {

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "NumbersOnCard[***]";
  }
}
