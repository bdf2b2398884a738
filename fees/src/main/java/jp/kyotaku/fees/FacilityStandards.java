package jp.kyotaku.fees;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 施設基準コード表 (別紙10-5): the notifications of a station and their names. */
public final class FacilityStandards {

  private static final String TABLE = "facility-standards.tsv";

  private final Map<String, Standard> standards = new LinkedHashMap<>();

  private FacilityStandards() {
    for (Rows.Row row : EditionFiles.builtIn(".").rows(TABLE)) {
      LocalDate from = Words.day(row, "from", LocalDate.MIN);
      standards.put(row.cell("code"), new Standard(row.cell("code"), from, row.cell("name")));
    }
  }

  /**
   * 施設基準: one notification.
   *
   * @param code as {@link FacilityStandard#code()}
   * @param from the fee schedule with which it came
   * @param name its official name
   */
  public record Standard(String code, LocalDate from, String name) {}

  public static FacilityStandards builtIn() {
    return BuiltIn.STANDARDS;
  }

  public Optional<Standard> find(String code) {
    return Optional.ofNullable(standards.get(code));
  }

  /** All, in the order of their codes. */
  public List<Standard> all() {
    return List.copyOf(standards.values());
  }

  /** Read when first asked for. */
  private static final class BuiltIn {
    private static final FacilityStandards STANDARDS = new FacilityStandards();
  }
}
