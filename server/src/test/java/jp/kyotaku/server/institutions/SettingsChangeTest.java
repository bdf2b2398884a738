package jp.kyotaku.server.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Optional;
import jp.kyotaku.kernel.ConsentItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 環境設定の変更の規則 */
class SettingsChangeTest {

  private static final InstitutionSettings ALL = InstitutionSettings.usingAllItems(true, true);
  private static final TermsOfUse TERMS = new TermsOfUse(2, LocalDate.of(2024, 4, 1), "第1条\n本文");

  @Test
  void R039_初期値は薬剤と特定健診だけを使い機能はどれも使わない() {
    var initial = InstitutionSettings.initial();
    assertThat(initial.itemsInUse())
        .containsExactlyInAnyOrder(
            ConsentItem.MEDICATION, ConsentItem.SPECIFIC_CHECKUP, ConsentItem.LIMIT_AMOUNT);
    assertThat(initial.anyFunctionOn()).isFalse();
    assertThat(initial.prescription()).isEqualTo(PrescriptionUse.NOT_USED);
  }

  @Test
  void 限度額情報はいつも使う() {
    assertThat(with(false, false).itemsInUse()).contains(ConsentItem.LIMIT_AMOUNT);
    var none =
        new InstitutionSettings(
            CharacterCode.UTF_8,
            EnumSet.noneOf(ConsentItem.class),
            PrescriptionUse.NOT_USED,
            PrescriptionTiming.ELSEWHERE,
            false,
            false,
            false);
    assertThat(none.itemsInUse()).containsExactly(ConsentItem.LIMIT_AMOUNT);
  }

  /**
   * before and after: home visit, online; and the version of the terms that was ticked (2 is
   * newest).
   */
  @ParameterizedTest
  @CsvSource({
    "false, false, true,  false, 2, true", // 最新の規約に同意して使い始める
    "false, false, true,  false, 1, false", // 古い規約への同意では足りない
    "false, false, true,  false, 0, false", // 同意していない
    "false, false, false, true,  0, false",
    "true,  false, true,  true,  0, false", // もう一つを使い始めるときも要る
    "true,  false, false, true,  0, false", // 入れ替えるときも要る
    "true,  true,  false, true,  0, true", // やめるときは要らない
    "true,  true,  false, false, 0, true"
  })
  void R035_使い始めるときだけ最新の利用規約への同意が要る(
      boolean homeBefore,
      boolean onlineBefore,
      boolean home,
      boolean online,
      int ticked,
      boolean fine) {
    var change = judge(with(homeBefore, onlineBefore), with(home, online), ticked);
    assertThat(change instanceof SettingsChange.Fine).isEqualTo(fine);
    assertThat(change instanceof SettingsChange.TermsNeeded).isEqualTo(!fine);
  }

  @Test
  void 同意は使い始めるときだけ記録される() {
    assertThat(judge(with(false, false), with(true, false), 2))
        .isInstanceOfSatisfying(
            SettingsChange.Fine.class, fine -> assertThat(fine.agreedTerms()).contains(2));
    assertThat(judge(with(true, true), with(true, false), 2))
        .isInstanceOfSatisfying(
            SettingsChange.Fine.class, fine -> assertThat(fine.agreedTerms()).isEmpty());
  }

  @Test
  void 変わるところがなければ何も起きない_二度送られたときも同じ() {
    assertThat(judge(ALL, ALL, 0)).isInstanceOf(SettingsChange.AlreadySo.class);
    var sentTwice = SettingsChange.judge(version(5, ALL), 4, ALL, Optional.of(2), TERMS);
    assertThat(sentTwice).isInstanceOf(SettingsChange.AlreadySo.class);
  }

  @Test
  void 見ていた版が新しくなっていたら断る() {
    var change =
        SettingsChange.judge(version(5, ALL), 4, with(true, false), Optional.empty(), TERMS);
    assertThat(change)
        .isInstanceOfSatisfying(
            SettingsChange.ChangedMeanwhile.class,
            meanwhile -> assertThat(meanwhile.now().number()).isEqualTo(5));
  }

  @Test
  void R042_変わるところは前と後の言葉で残る() {
    assertThat(SettingsDifference.between(ALL, InstitutionSettings.initial()))
        .extracting(one -> one.item().label() + "：" + one.before() + " → " + one.after())
        .containsExactly(
            "手術情報：利用する → 利用しない",
            "診療情報：利用する → 利用しない",
            "特定疾病療養受療証：利用する → 利用しない",
            "訪問診療等機能：利用する → 利用しない",
            "オンライン診療等機能：利用する → 利用しない");
  }

  @Test
  void 記入用紙は設定を写して同じ設定に戻る() {
    for (var settings : new InstitutionSettings[] {ALL, InstitutionSettings.initial()}) {
      var sheet = SettingsSheet.of(settings);
      assertThat(sheet.missing()).isEmpty();
      assertThat(sheet.settings()).isEqualTo(settings);
    }
  }

  @Test
  void R038_どの項目も必須で知らない値は空と同じ() {
    for (SettingsItem item : SettingsItem.values()) {
      var values = new HashMap<String, String>();
      SettingsSheet.of(ALL).values().forEach((one, value) -> values.put(one.field(), value));
      values.remove(item.field());
      assertThat(SettingsSheet.read(values::get).missing()).containsExactly(item);
      values.put(item.field(), "BOGUS");
      assertThat(SettingsSheet.read(values::get).missing()).containsExactly(item);
    }
  }

  private static SettingsChange judge(
      InstitutionSettings before, InstitutionSettings asked, int ticked) {
    var agreed = ticked == 0 ? Optional.<Integer>empty() : Optional.of(ticked);
    return SettingsChange.judge(version(4, before), 4, asked, agreed, TERMS);
  }

  private static InstitutionSettings with(boolean home, boolean online) {
    return InstitutionSettings.usingAllItems(home, online);
  }

  private static SettingsVersion version(int number, InstitutionSettings settings) {
    return new SettingsVersion(number, settings, Instant.EPOCH, Optional.empty(), Optional.empty());
  }
}
