package jp.kyotaku.fees.masters;

import java.util.List;

/** マスターの読み取り結果. */
public sealed interface MastersReading {

  /** The files agree with each other and can be taken. */
  record Read(ImportedMasters masters) implements MastersReading {}

  /** Nothing is taken; each finding says where, what and what to do. */
  record Refused(List<MasterFinding> findings) implements MastersReading {}
}
