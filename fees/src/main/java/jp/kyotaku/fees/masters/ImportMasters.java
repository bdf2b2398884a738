package jp.kyotaku.fees.masters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import jp.kyotaku.fees.Edition;
import jp.kyotaku.fees.EditionWriter;

/** マスターの取り込み: reads the five official tables of a folder, checks them against each other. */
public final class ImportMasters {

  private static final DateTimeFormatter ERA = DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPAN);

  private static final LocalDate HEISEI = LocalDate.of(1989, 1, 8);

  private ImportMasters() {}

  /** The edition holds from the newest 変更年月日 of the base table. */
  public static MastersReading read(Path folder) {
    return read(folder, Optional.empty());
  }

  /** The edition holds from a day of the user's choice. */
  public static MastersReading read(Path folder, LocalDate from) {
    return read(folder, Optional.of(from));
  }

  private static MastersReading read(Path folder, Optional<LocalDate> from) {
    var findings = new Findings();
    var files = new OfficialFiles(folder, findings);
    if (findings.stopped()) {
      // All else would follow from the table that is missing.
      return new MastersReading.Refused(findings.all());
    }
    var base = new BaseLines(files.lines(OfficialTable.BASE));
    var limits = new LimitLines(files.lines(OfficialTable.LIMITS), base.codes());
    var facility = new FacilityLines(files.lines(OfficialTable.FACILITY), base.codes());
    var addOns = new AddOnLines(files.lines(OfficialTable.ADD_ONS), base.codes());
    var conflicts = new ConflictLines(files.lines(OfficialTable.CONFLICTS), base.codes());
    new TablesAgree(limits, facility, addOns, conflicts).check(base);
    base.checkNotEmpty(files.baseName(), findings);
    var items = new BaseItems(limits, facility).of(base);
    if (findings.stopped()) {
      return new MastersReading.Refused(findings.all());
    }
    var edition = edition(from.or(base::newest).orElse(LocalDate.MIN), files.baseName());
    var text = EditionWriter.write(edition, items, addOns.all(), conflicts.all());
    return new MastersReading.Read(
        new ImportedMasters(edition, text, base.codes().size(), findings.all()));
  }

  private static Edition edition(LocalDate from, String file) {
    // The calendar of eras does not reach further back than electronic claims could need.
    String name = from.isBefore(HEISEI) ? from.toString() : ERA.format(JapaneseDate.from(from));
    return new Edition(from, name, "支払基金 訪問看護療養費マスター " + file + " の取り込み", true);
  }
}
