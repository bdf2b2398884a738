package jp.kyotaku.server.insured;

/**
 * 人のいまの資格
 *
 * @param entitlement whatever the person has on the day, by whichever numbers one asked
 * @param beside what another module knows about the person
 */
public record Newest<T>(long personId, Entitlement entitlement, T beside) {

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "Newest[" + personId + "]";
  }
}
