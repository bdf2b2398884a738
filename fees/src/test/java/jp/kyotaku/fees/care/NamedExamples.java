package jp.kyotaku.fees.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import jp.kyotaku.fees.FacilityStandard;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.JobCode;

/**
 * 項目の名称どおりの例: for each item a month as its official name describes it, made from the words alone.
 */
final class NamedExamples {

  private static final LocalDate DAY = Scene.SUNDAY;

  /** The first words found in a name tell what happens. */
  private static final Map<String, BiConsumer<Scene, String>> RECIPES = recipes();

  private NamedExamples() {}

  static CareMonth of(FeeItem item) {
    return scene(item).month();
  }

  static Scene scene(FeeItem item) {
    var scene = new Scene();
    item.rules().value().orElseThrow().facility().stream()
        .map(FacilityStandard::code)
        .forEach(scene.standards::add);
    if (!scene.standards.contains("1618")) {
      scene.standards.add("1617");
    }
    scene.kind = kind(item.name());
    RECIPES.entrySet().stream()
        .filter(recipe -> item.name().contains(recipe.getKey()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no recipe: " + item.name()))
        .getValue()
        .accept(scene, item.name());
    return scene;
  }

  private static CareKind kind(String name) {
    if (name.contains("医療観察")) {
      return CareKind.OBSERVATION;
    }
    return name.contains("精神科") && !name.contains("精神科重症患者")
        ? CareKind.PSYCHIATRIC
        : CareKind.GENERAL;
  }

  private static Map<String, BiConsumer<Scene, String>> recipes() {
    var recipes = new LinkedHashMap<String, BiConsumer<Scene, String>>();
    visits(recipes);
    managed(recipes);
    conferences(recipes);
    others(recipes);
    recipes.put("基本療養費", NamedExamples::base);
    recipes.put("基本料", NamedExamples::base);
    return recipes;
  }

  private static void visits(Map<String, BiConsumer<Scene, String>> recipes) {
    recipes.put("複数回訪問", NamedExamples::repeated);
    recipes.put("特別地域", (scene, _) -> scene.remoteness = Remoteness.ONE_WAY);
    recipes.put("緊急訪問看護", NamedExamples::urgent);
    recipes.put("長時間訪問看護", NamedExamples::longVisit);
    recipes.put("長時間精神科", NamedExamples::longVisit);
    recipes.put("乳幼児", NamedExamples::infant);
    recipes.put("複数名", NamedExamples::accompanied);
    recipes.put("夜間・早朝", (scene, _) -> scene.start = LocalTime.of(19, 30));
    recipes.put("深夜", (scene, _) -> scene.start = LocalTime.of(2, 0));
  }

  private static void managed(Map<String, BiConsumer<Scene, String>> recipes) {
    recipes.put("月の２日目以降", (scene, _) -> scene.days = 2);
    recipes.put("月の初日", (_, _) -> {});
    recipes.put(
        "介護職員連携", (scene, _) -> scene.events.add(new CareEvent.CareStaffSupport(JobCode.NURSE)));
    recipes.put("２４時間対応", (scene, _) -> scene.events.add(new CareEvent.DayAndNight()));
    recipes.put(
        "特別管理加算",
        (scene, name) -> scene.events.add(new CareEvent.SpecialManagement(name.contains("重症度等"))));
    recipes.put(
        "専門管理",
        (scene, name) ->
            scene.events.add(new CareEvent.SpecialistManagement(DAY, name.contains("特定行為"))));
    recipes.put("ＤＸ", (scene, _) -> scene.events.add(new CareEvent.OnlineConfirmation()));
    recipes.put(
        "精神科重症患者",
        (scene, name) ->
            scene.events.add(
                new CareEvent.PsychiatricSupport(name.contains("２のイ"), JobCode.NURSE)));
  }

  private static void conferences(Map<String, BiConsumer<Scene, String>> recipes) {
    recipes.put("退院時共同指導", NamedExamples::dischargeConference);
    recipes.put("特別管理指導", NamedExamples::dischargeConference);
    recipes.put(
        "退院支援指導",
        (scene, name) ->
            scene.events.add(
                new CareEvent.DischargeSupport(
                    DAY.minusDays(1), Optional.empty(), name.contains("（"), JobCode.NURSE)));
    recipes.put("連携指導", (scene, _) -> scene.events.add(new CareEvent.Liaison(DAY, JobCode.NURSE)));
    recipes.put(
        "カンファレンス", (scene, _) -> scene.events.add(new CareEvent.Conference(DAY, JobCode.NURSE)));
  }

  private static void others(Map<String, BiConsumer<Scene, String>> recipes) {
    recipes.put(
        "情報提供", (scene, name) -> scene.events.add(new CareEvent.Information(lastDigit(name), DAY)));
    recipes.put("遠隔死亡診断", (scene, _) -> died(scene, 1, Optional.of(JobCode.NURSE)));
    recipes.put("ターミナル", (scene, name) -> died(scene, lastDigit(name), Optional.empty()));
    recipes.put("ベースアップ", (_, _) -> {});
  }

  private static void base(Scene scene, String name) {
    scene.days = name.contains("週４日目以降") ? 4 : 1;
    scene.minutes = name.contains("３０分未満") ? 25 : 60;
    scene.people = name.contains("２人") ? 2 : name.contains("３人以上") ? 7 : 1;
    scene.job = job(name);
    scene.state("001");
    if (name.contains("専門の研修")) {
      scene.purpose = VisitPurpose.SPECIALIST_JOINT;
      scene.people = name.contains("基本療養費２") ? 2 : 1;
    } else if (!name.contains("（")) {
      scene.purpose = VisitPurpose.TRIAL_STAY;
    }
  }

  private static JobCode job(String name) {
    if (name.contains("専門の研修")) {
      return JobCode.TRAINED_NURSE;
    }
    if (name.contains("准看護師")) {
      return JobCode.ASSISTANT_NURSE;
    }
    return name.contains("作業療法士") ? JobCode.OCCUPATIONAL_THERAPIST : JobCode.NURSE;
  }

  private static void repeated(Scene scene, String name) {
    scene.standards.add("1608");
    scene.state("001");
    scene.patient = scene.patient.withPsychiatricSupport();
    scene.times = times(name);
    scene.people = people(name);
  }

  private static void urgent(Scene scene, String name) {
    scene.state("001");
    scene.purpose = VisitPurpose.URGENT;
    scene.days = name.contains("１５日目以降") ? 15 : 14;
  }

  private static void longVisit(Scene scene, String name) {
    scene.minutes = 100;
    if (name.contains("別に")) {
      scene.born(LocalDate.of(2012, 7, 8), "091");
    } else {
      scene.state("048");
    }
  }

  private static void infant(Scene scene, String name) {
    var born = LocalDate.of(2018, 7, 8);
    scene.born(born, name.contains("別に") ? new String[] {"092"} : new String[] {});
  }

  private static void accompanied(Scene scene, String name) {
    scene.people = people(name);
    scene.times = name.contains("１日に") ? times(name) : 1;
    scene.companions = List.of(companion(name));
    if (name.contains("に限る")) {
      scene.state("001");
    }
  }

  private static JobCode companion(String name) {
    if (name.contains("准看護師を除く") || name.contains("他の保健師") || name.contains("他の看護師等")) {
      return JobCode.NURSE;
    }
    return name.contains("准看護師と同時") ? JobCode.ASSISTANT_NURSE : JobCode.NURSING_AIDE;
  }

  private static void dischargeConference(Scene scene, String name) {
    scene.events.add(
        new CareEvent.DischargeConference(DAY, JobCode.NURSE, 1, name.contains("特別管理")));
  }

  private static void died(Scene scene, int kind, Optional<JobCode> remote) {
    scene.days = 2;
    scene.events.add(new CareEvent.TerminalCare(kind, DAY.plusDays(1), remote));
  }

  private static int times(String name) {
    return name.contains("１日に１回") ? 1 : name.contains("１日に２回") ? 2 : 3;
  }

  private static int people(String name) {
    return name.contains("３人以上") ? 3 : 1;
  }

  private static int lastDigit(String name) {
    return name.charAt(name.length() - 1) - '０';
  }
}
