package jp.kyotaku.kernel;

/** 被保険者証記号・番号・枝番: symbol and branch are empty where the certificate has none. */
public record InsuredId(String symbol, String number, String branch) {

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "InsuredId[***]";
  }
}
