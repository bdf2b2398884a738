package jp.kyotaku.server.insured;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.PersonName;

/**
 * 人
 *
 * @param sex 1 男, 2 女, 3 未設定
 */
public record Person(
    long id,
    PersonName name,
    String sex,
    LocalDate birthDate,
    Optional<String> postalCode,
    Optional<String> address) {

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "Person[" + id + "]";
  }
}
