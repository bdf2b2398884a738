package jp.kyotaku.fees.masters;

import java.util.List;
import jp.kyotaku.fees.Edition;
import jp.kyotaku.fees.EditionText;
import jp.kyotaku.fees.FeeSchedules;

/**
 * 取り込んだマスター: official files that were read whole, in our own form, not yet kept anywhere.
 *
 * @param edition from when it holds and where it is from
 * @param text our own form; keep it with {@link jp.kyotaku.fees.MastersStore#add}
 * @param codes how many codes it holds
 * @param notices what people should know: values that came later than this program
 */
public record ImportedMasters(
    Edition edition, EditionText text, int codes, List<MasterFinding> notices) {

  public ImportedMasters {
    notices = List.copyOf(notices);
  }

  /** What changes against the schedules so far on the first day of this edition. */
  public List<MasterChange> changesFrom(FeeSchedules before) {
    return new CompareMasters(before, before.with(List.of(text)), edition.from()).changes();
  }
}
