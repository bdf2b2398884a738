package jp.kyotaku.server.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 医療機関別URLの規則 */
@ServerTest
class AddressRulesTest {

  private static final InstitutionCode CODE = new InstitutionCode("1360090110");

  @Autowired RegisterInstitution register;
  @Autowired ReceptionAddresses addresses;
  @Autowired ChangeAddress changeAddress;
  @Autowired AddressStore store;
  @Autowired AddressKeys keys;
  @Autowired Institutions institutions;
  @Autowired SettingsStore settings;
  @Autowired BusinessClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void 同じURLは何度見ても同じ文字である() {
    register(true);
    String address = addresses.of(CODE);
    assertThat(addresses.of(CODE)).isEqualTo(address);
    assertThat(addresses.read(address)).isInstanceOf(AddressReading.Current.class);
  }

  @Test
  void 世代だけが残っているURLも開き_そのあとは同じ文字になる() {
    register(true);
    addresses.of(CODE);
    jdbc.sql("UPDATE institutions.reception_address SET address = NULL WHERE institution_code = ?")
        .param(CODE.value())
        .update();
    String address = addresses.of(CODE);
    assertThat(addresses.of(CODE)).isEqualTo(address);
    assertThat(addresses.read(address)).isInstanceOf(AddressReading.Current.class);
  }

  @Test
  void R045_変更すると前のURLは使えず_二度送っても一度だけ変わる() {
    register(true);
    addresses.of(CODE);
    var before = addresses.current(CODE).orElseThrow();
    assertThat(changeAddress.change(CODE, "kanri", before.generation())).isTrue();
    assertThat(changeAddress.change(CODE, "kanri", before.generation())).isFalse();
    var after = addresses.current(CODE).orElseThrow();
    assertThat(after.generation()).isEqualTo(before.generation() + 1);
    assertThat(addresses.read(before.token())).isInstanceOf(AddressReading.Retired.class);
    assertThat(addresses.read(after.token())).isInstanceOf(AddressReading.Current.class);
  }

  @Test
  void R044_鍵を替えても前の鍵のURLは開き_新しいURLは新しい鍵で封じられる() {
    register(true);
    String old = addresses.of(CODE);
    var newer = new AddressKeys(store, new AddressSettings(null, (byte) 7));
    assertThat(newer.open(old)).isPresent();
    String fresh = newer.forNewAddresses().seal(new AddressSeal.Contents(CODE, 1));
    assertThat(AddressSeal.keyIdOf(fresh)).contains((byte) 7);
    assertThat(keys.open(fresh)).as("a node that still seals with the old key").isPresent();
  }

  @Test
  void T051_機能がどれも切なら使っていないと答え_一つでも入なら開く() {
    register(false);
    String address = addresses.of(CODE);
    assertThat(addresses.read(address)).isInstanceOf(AddressReading.SwitchedOff.class);
    change(InstitutionSettings.usingAllItems(false, true));
    assertThat(addresses.read(address)).isInstanceOf(AddressReading.Current.class);
  }

  @Test
  void R003_申出をしたみなし指定の機関は_知られているが受け付けない() {
    var code = new InstitutionCode("1360090128");
    register.register(
        new Institution(
            code,
            "見本みなし指定の事業所",
            InstitutionKind.STATION,
            true,
            true,
            false,
            InstitutionSettings.usingAllItems(true, false)));
    assertThat(addresses.read(addresses.of(code))).isInstanceOf(AddressReading.OptedOut.class);
    assertThat(institutions.find(code)).isPresent();
  }

  @Test
  void R040_受付が覚えた版の設定はあとから変わらない() {
    register(true);
    var begun = institutions.settingsOf(CODE).orElseThrow();
    change(InstitutionSettings.initial());
    assertThat(institutions.settingsOf(CODE, begun.number()).orElseThrow().settings())
        .isEqualTo(begun.settings());
    assertThat(institutions.find(CODE).orElseThrow().settings())
        .isEqualTo(InstitutionSettings.initial());
  }

  /** Each test begins from the settings that it names. */
  private void register(boolean on) {
    var settings = InstitutionSettings.usingAllItems(on, false);
    register.register(Institution.station(CODE, "見本訪問看護ステーションあさひ", settings));
    change(settings);
  }

  private void change(InstitutionSettings asked) {
    int now = institutions.settingsOf(CODE).orElseThrow().number();
    settings.add(
        CODE,
        new SettingsVersion(
            now + 1,
            asked,
            clock.instant(),
            java.util.Optional.of("kanri"),
            java.util.Optional.empty()));
  }
}
