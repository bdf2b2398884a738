package jp.kyotaku.fees.care;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.fees.JobCode;

/** 訪問のほかに算定するもの: what happened in the month and was not a visit. */
public sealed interface CareEvent {

  /** ２４時間対応体制加算: agreed with the patient; which one depends on what is registered. */
  record DayAndNight() implements CareEvent {}

  /** 特別管理加算; heavy: 重症度等の高いものとして別に定める状態等. */
  record SpecialManagement(boolean heavy) implements CareEvent {}

  /**
   * 退院時共同指導加算
   *
   * @param leftOn 退院日; it is billed with the first visit from then on
   * @param times once, or twice for those in 別表７ or ８
   * @param specialGuidance 特別管理指導加算 as well
   */
  record DischargeConference(LocalDate leftOn, JobCode job, int times, boolean specialGuidance)
      implements CareEvent {}

  /**
   * 退院支援指導加算
   *
   * @param leftOn 退院日
   * @param endedOn 死亡又は再入院の日, where no visit followed: then it stands alone
   * @param longTime 別に定める長時間の訪問を要する者
   */
  record DischargeSupport(
      LocalDate leftOn, Optional<LocalDate> endedOn, boolean longTime, JobCode job)
      implements CareEvent {}

  /** 在宅患者連携指導加算. */
  record Liaison(LocalDate on, JobCode job) implements CareEvent {}

  /** 在宅患者緊急時等カンファレンス加算. */
  record Conference(LocalDate on, JobCode job) implements CareEvent {}

  /** 精神科重症患者支援管理連携加算; first: 支援管理料２のイ, else ロ. */
  record PsychiatricSupport(boolean first, JobCode job) implements CareEvent {}

  /** 看護・介護職員連携強化加算. */
  record CareStaffSupport(JobCode job) implements CareEvent {}

  /** 専門管理加算; specificActs: by a nurse of the 特定行為研修. */
  record SpecialistManagement(LocalDate on, boolean specificActs) implements CareEvent {}

  /** 訪問看護医療ＤＸ情報活用加算: entitlement was confirmed online and the information used. */
  record OnlineConfirmation() implements CareEvent {}

  /** 訪問看護情報提供療養費１, ２ or ３. */
  record Information(int kind, LocalDate on) implements CareEvent {}

  /**
   * 訪問看護ターミナルケア療養費１ or ２
   *
   * @param diedOn 死亡日
   * @param remoteDiagnosis 遠隔死亡診断補助加算: who helped
   */
  record TerminalCare(int kind, LocalDate diedOn, Optional<JobCode> remoteDiagnosis)
      implements CareEvent {}

  /** 訪問看護医療情報連携加算 (令和8年). */
  record InformationSharing() implements CareEvent {}

  /** 訪問看護遠隔診療補助料 (令和8年). */
  record RemoteConsultation(LocalDate on) implements CareEvent {}

  /** 包括型訪問看護療養費 (令和8年) for all visits of the month; special: 別に定める場合. */
  record Packaged(boolean special) implements CareEvent {}
}
