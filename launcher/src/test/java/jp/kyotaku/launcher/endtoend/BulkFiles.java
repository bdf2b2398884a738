package jp.kyotaku.launcher.endtoend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.kyotaku.formats.oqs.BulkReInquiryRequest;
import jp.kyotaku.formats.oqs.Muquc01Request;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.ReInquirySearchInfo;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;

/** 長い名簿のファイル: the sample nation over and over, each line with an identifier of its own */
record BulkFiles(SampleInstitution station, int lines) {

  private static final LocalDate TODAY = SampleNation.REHEARSAL_START.toLocalDate();
  private static final Optional<String> IDENTIFIER = Optional.of("list");

  /** 資格確認一括照会 */
  byte[] eligibility() {
    return OqsRequestWriter.write(
        new Muquc01Request(
            TODAY,
            station.code(),
            IDENTIFIER,
            eachLine().mapToObj(line -> cardData(person(line), row(line))).toList()),
        RequestFlavour.SHIFT_JIS);
  }

  /** 一括の再照会（訪問診療等） */
  byte[] reInquiry() {
    return OqsRequestWriter.write(
        new BulkReInquiryRequest(
            TreatmentFlag.HOME_VISIT,
            TODAY,
            station.code(),
            IDENTIFIER,
            eachLine()
                .mapToObj(line -> new ReInquirySearchInfo(numbers(person(line)), row(line)))
                .toList()),
        RequestFlavour.SHIFT_JIS);
  }

  private IntStream eachLine() {
    return IntStream.range(0, lines);
  }

  private static SamplePerson person(int line) {
    List<SamplePerson> people = SampleNation.people();
    return people.get(line % people.size());
  }

  private static Optional<String> row(int line) {
    return Optional.of("row-" + line);
  }

  private static QualificationConfirmSearchInfo cardData(
      SamplePerson person, Optional<String> identifier) {
    var coverage = person.coverages().getFirst();
    return new QualificationConfirmSearchInfo(
        coverage.insurer(), coverage.insuredId(), person.birthDate(), false, identifier);
  }

  private static ReInquirySearchInfo.Numbers numbers(SamplePerson person) {
    var coverage = person.coverages().getFirst();
    return new ReInquirySearchInfo.Numbers(
        coverage.insurer(), coverage.insuredId(), person.birthDate());
  }
}
