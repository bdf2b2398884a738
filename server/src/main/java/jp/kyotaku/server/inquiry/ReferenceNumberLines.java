package jp.kyotaku.server.inquiry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.kyotaku.formats.oqs.BulkLine;
import jp.kyotaku.formats.oqs.BulkLines;
import jp.kyotaku.formats.oqs.BulkRegistrationUnit;
import jp.kyotaku.formats.oqs.BulkUnits;
import jp.kyotaku.formats.oqs.ProcessingResult;
import jp.kyotaku.formats.oqs.ReferenceNumberRegistrationInfo;
import jp.kyotaku.server.insured.NumbersOnCard;
import jp.kyotaku.server.insured.ReferenceNumbers.Outcome;
import jp.kyotaku.server.insured.ReferenceNumbers.Wish;
import org.springframework.stereotype.Component;

/**
 * 照会番号一括登録 (6.2, T09): the use case of the single registration for all lines of a part. Which of
 * two lines gets a number that both want depends on their order, so the parts of such a job go one
 * after the other.
 */
@Component
class ReferenceNumberLines implements BulkWork {

  private final RegisterReferenceNumber registerReferenceNumber;

  ReferenceNumberLines(RegisterReferenceNumber registerReferenceNumber) {
    this.registerReferenceNumber = registerReferenceNumber;
  }

  @Override
  public Set<BulkKind> kinds() {
    return EnumSet.of(BulkKind.REFERENCE_NUMBERS);
  }

  /** The registration writes its events itself, in the same transaction. */
  @Override
  public BulkPartResult answer(BulkJob job, BulkJob.Plan plan, BulkUploadStore.Part part) {
    var lines = BulkLines.unpack(part.content(), part.firstLine());
    var judged = lines.stream().map(BulkLine::registration).toList();
    var outcomes = registerReferenceNumber.all(job.asker(), wishes(judged)).iterator();
    var units = new BulkUnits(AnswerMessage.encoding(job.characterCode()));
    int normal = 0;
    for (int place = 0; place < lines.size(); place++) {
      var line = lines.get(place);
      switch (judged.get(place)) {
        case BulkLine.Judged.Good<ReferenceNumberRegistrationInfo> _ -> {
          var outcome = outcomes.next();
          normal += outcome instanceof Outcome.Registered ? 1 : 0;
          units.add(BulkRegistrationUnit.of(line, result(outcome)));
        }
        case BulkLine.Judged.Bad<ReferenceNumberRegistrationInfo>(var findings) ->
            units.add(BulkRegistrationUnit.wrong(line, findings));
      }
    }
    return new BulkPartResult(units.toByteArray(), normal, lines.size() - normal, List.of());
  }

  private static List<Wish> wishes(List<BulkLine.Judged<ReferenceNumberRegistrationInfo>> judged) {
    List<Wish> wishes = new ArrayList<>(judged.size());
    for (var line : judged) {
      if (line instanceof BulkLine.Judged.Good<ReferenceNumberRegistrationInfo>(var info)) {
        wishes.add(
            new Wish(
                info.referenceNumber(), new NumbersOnCard(info.insurerNumber(), info.insuredId())));
      }
    }
    return wishes;
  }

  private static ProcessingResult result(Outcome outcome) {
    return ReferenceNumberTrouble.of(outcome)
        .map(code -> ProcessingResult.error(code.code(), code.sentence() + code.advice()))
        .orElseGet(ProcessingResult::normal);
  }
}
