package jp.kyotaku.checks;

import java.time.LocalDate;
import java.util.Optional;

/** 番号の台帳: which numbers have an addressee. A server has one; a file alone has none. */
public interface NumberRegister {

  /**
   * ステーション
   *
   * @param name the registered name
   * @param opened 開設年月日
   * @param closed 廃止年月日, where it has closed
   */
  record Station(String name, LocalDate opened, Optional<LocalDate> closed) {}

  /**
   * The station of an institution code.
   *
   * @param institutionCode 10 digits: prefecture, point table 6, code
   */
  Optional<Station> station(String institutionCode);

  /** Whether a claim can be sent to this insurer (6 or 8 digits). */
  boolean insurer(String insurerNumber);

  /** Whether a claim can be sent to this public payer (8 digits). */
  boolean publicPayer(String payerNumber);
}
