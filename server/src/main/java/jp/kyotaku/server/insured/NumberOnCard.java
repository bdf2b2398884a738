package jp.kyotaku.server.insured;

import jp.kyotaku.kernel.InsurerNumber;

/** 保険者番号と番号: by which histories are searched. */
public record NumberOnCard(InsurerNumber insurer, String number) {

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "NumberOnCard[***]";
  }
}
