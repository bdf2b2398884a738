package jp.kyotaku.link.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kyotaku.formats.receipt.ClaimFinding;

/** 繰り返しの指摘: of the same words within one receipt the first few are told, of the others the lines */
final class RepeatedFindings {

  private static final int TOLD = 3;

  /** Beyond that, the numbers would not be read. */
  private static final int MOST_LINES = 20;

  /** 同じ言葉の指摘 */
  private record Words(String code, String sentence) {}

  private final Map<Words, List<Integer>> lines = new LinkedHashMap<>();

  /** Whether it has been told often enough. */
  boolean folds(ClaimFinding finding) {
    var same =
        lines.computeIfAbsent(
            new Words(finding.code(), finding.sentence()), _ -> new ArrayList<>());
    same.add(finding.place().line());
    return same.size() > TOLD;
  }

  /** One sentence for each that was folded. */
  List<String> inWords() {
    return lines.entrySet().stream()
        .filter(same -> same.getValue().size() > TOLD)
        .map(same -> inWords(same.getKey().code(), same.getValue()))
        .toList();
  }

  private static String inWords(String code, List<Integer> all) {
    var others = all.subList(TOLD, all.size());
    String numbers =
        others.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining("、"));
    String rest = others.size() > MOST_LINES ? "…" : "";
    return "同じ指摘 " + code + " が、ほかに" + others.size() + "か所: " + numbers + rest + "行目";
  }
}
