package jp.kyotaku.fees.care;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyotaku.fees.FeeCode;
import jp.kyotaku.fees.JobCode;

/** 項目の選び方の表: one per revision of the fees, read from a table that a clerk can read too. */
final class ChoiceTable {

  private static final LocalDate REIWA_8 = LocalDate.of(2026, 6, 1);
  private static final ChoiceTable OF_2024 = read("choices-2024.tsv");
  private static final ChoiceTable OF_2026 = read("choices-2026.tsv");

  private record Drawer(Family family, Role role) {}

  private final Map<Drawer, List<Choice>> drawers = new HashMap<>();
  private final Map<FeeCode, Choice> byCode = new HashMap<>();

  private ChoiceTable(List<Choice> choices) {
    for (Choice choice : choices) {
      var drawer = new Drawer(choice.family(), choice.role());
      drawers.computeIfAbsent(drawer, _ -> new ArrayList<>()).add(choice);
      byCode.put(choice.code(), choice);
    }
  }

  static ChoiceTable on(LocalDate day) {
    return day.isBefore(REIWA_8) ? OF_2024 : OF_2026;
  }

  /** All items of a role, what needs the rarer standard first. */
  List<Choice> of(Family family, Role role) {
    return drawers.getOrDefault(new Drawer(family, role), List.of());
  }

  Optional<Choice> of(FeeCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Stream<Choice> all() {
    return byCode.values().stream();
  }

  private static ChoiceTable read(String name) {
    try (InputStream file = ChoiceTable.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("missing " + name);
      }
      var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return new ChoiceTable(
          text.lines().filter(line -> !line.startsWith("#")).map(ChoiceTable::choice).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Choice choice(String line) {
    var cells = line.split("\t", -1);
    return new Choice(
        new FeeCode(cells[0]),
        Family.valueOf(cells[1]),
        Role.valueOf(cells[2]),
        jobs(cells[3]),
        Range.read(cells[4]),
        Range.read(cells[5]),
        Range.read(cells[6]),
        Range.read(cells[7]),
        Range.read(cells[8]),
        cells[9]);
  }

  private static Set<JobCode> jobs(String cell) {
    return cell.isEmpty()
        ? Set.of()
        : Stream.of(cell.split(" ", -1))
            .map(code -> JobCode.of(code).orElseThrow())
            .collect(Collectors.toUnmodifiableSet());
  }
}
