package jp.kyotaku.kernel;

/** 氏名と氏名カナ */
public record PersonName(String written, String kana) {

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "PersonName[***]";
  }
}
