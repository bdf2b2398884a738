package jp.kyotaku.fees;

import java.util.List;

/**
 * 算定の条件: what a line of the item must carry and when it may be billed.
 *
 * @param ages at which ages
 * @param scope under which insurance
 * @param jobs 職種等 that may be recorded; none where the line carries no job
 * @param visitCount which 同日訪問回数 is recorded
 * @param instructions which 指示区分 is recorded; none where the line carries none
 * @param mayStandAlone 加算単独算定区分: whether an add-on may be billed on a day without its base item
 * @param addOnGroup 加算グループ of a base item, empty where it takes no add-on
 * @param facility notifications that the station must have made; none where none is asked
 * @param limits how often
 * @param kind 訪問看護療養費種類: two digits of the payers' own use
 * @param place where the printed sheet shows it
 */
public record FeeRules(
    AgeRange ages,
    InsuranceScope scope,
    List<JobCode> jobs,
    VisitCountRule visitCount,
    List<InstructionKind> instructions,
    boolean mayStandAlone,
    String addOnGroup,
    List<FacilityStandard> facility,
    List<Limit> limits,
    String kind,
    PrintPlace place) {

  public FeeRules {
    jobs = List.copyOf(jobs);
    instructions = List.copyOf(instructions);
    facility = List.copyOf(facility);
    limits = List.copyOf(limits);
  }
}
