package jp.kyotaku.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import jp.kyotaku.formats.oqs.OqsRequest;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.ReInquirySearchInfo;
import jp.kyotaku.formats.oqs.Sihvq01Request;
import jp.kyotaku.formats.oqs.Siquc01Request;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.TreatmentFlag;

/** 測る電文 */
enum BenchMessage {
  /** 資格確認 */
  SIQUC01("siquc01", "SELECT c.id AS coverage_id", "select-and-insert.sql"),
  /** 再照会（訪問診療等）: coverage, relationship and consents in one SELECT */
  SIHVQ01("sihvq01", "WITH known AS", "re-inquire-and-insert.sql");

  private final String path;
  private final String select;
  private final String script;

  BenchMessage(String path, String select, String script) {
    this.path = path;
    this.select = select;
    this.script = script;
  }

  /** By the name of the message, with its step or without. */
  static BenchMessage named(String name) {
    return Arrays.stream(values())
        .filter(message -> message.path.equals(name) || message.path.equals(name + "01"))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not measured: " + name));
  }

  String path() {
    return path;
  }

  /** How its one SELECT begins. */
  String select() {
    return select;
  }

  /** pgbench's statements. */
  String script() {
    return script;
  }

  OqsRequest request(LocalDate day, InstitutionCode station, ReInquirySearchInfo.Numbers numbers) {
    var file = Optional.of("bench");
    return switch (this) {
      case SIQUC01 ->
          new Siquc01Request(
              day,
              station,
              file,
              new QualificationConfirmSearchInfo(
                  numbers.insurerNumber(), numbers.insuredId(), numbers.birthdate(), true, file));
      case SIHVQ01 ->
          new Sihvq01Request(
              TreatmentFlag.HOME_VISIT, day, station, file, new ReInquirySearchInfo(numbers, file));
    };
  }
}
