package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 一括の結果の一行, for people (T08, T10)
 *
 * @param asked what the line asked, as it was sent; empty where no line asked
 * @param code 処理結果コード, empty where there is nothing to say
 * @param validity empty where the line was not answered
 */
public record BulkLineResult(
    int line,
    Asked asked,
    boolean normal,
    String code,
    String message,
    Optional<Validity> validity,
    List<Found> found,
    List<String> referenceNumbers) {

  /** 照会した内容 */
  public record Asked(
      String identifier,
      String insurerNumber,
      String symbol,
      String number,
      String branch,
      String birthDate) {

    @Override
    public String toString() {
      return "Asked[***]";
    }
  }

  /** 見つかった資格 */
  public record Found(
      String name,
      String kana,
      LocalDate birthDate,
      String insurerNumber,
      String insurerName,
      String symbol,
      String number,
      String branch,
      Optional<LocalDate> qualifiedFrom,
      Optional<LocalDate> disqualifiedOn,
      Optional<Integer> copayPercent) {

    @Override
    public String toString() {
      return "Found[***]";
    }
  }

  public BulkLineResult {
    found = List.copyOf(found);
    referenceNumbers = List.copyOf(referenceNumbers);
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "BulkLineResult[" + line + "]";
  }
}
