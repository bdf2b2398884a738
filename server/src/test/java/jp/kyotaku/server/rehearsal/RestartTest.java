package jp.kyotaku.server.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import jp.kyotaku.samples.SampleCard;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.TestDatabase;
import jp.kyotaku.server.institutions.AddressReading;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class RestartTest {

  @Test
  void 起動し直しても見本の国は一つのままで_業務時計は戻らない(@TempDir Path folder) throws Exception {
    var server = new OwnServer(TestDatabase.freshUrl(), AuthorityFiles.ofTheRehearsal(folder));
    String address;
    try (var first = server.start()) {
      assertThat(today(first)).isEqualTo(SampleNation.REHEARSAL_START.toLocalDate());
      first.getBean(MoveClock.class).by(ClockStep.MONTH_END);
      address = first.getBean(ReceptionAddresses.class).of(SampleNation.HIDAMARI.code());
    }
    try (var second = server.start("--kyotaku.clock=2024-06-10T09:00")) {
      assertThat(today(second)).isEqualTo(LocalDate.of(2024, 6, 30));
      assertThat(second.getBean(StartClock.class).refusal().orElseThrow())
          .contains("令和6年6月10日（2024年6月10日） 9時00分", "令和6年6月30日（2024年6月30日） 9時00分");
      assertThat(count(second, "insured.person")).isEqualTo(SampleNation.people().size());
      assertThat(count(second, "insured.card")).isEqualTo(registeredCards());
      assertThat(count(second, "institutions.account")).isEqualTo(24);
      assertThat(count(second, "institutions.reception_address")).isEqualTo(8);
      assertThat(second.getBean(ReceptionAddresses.class).read(address))
          .isInstanceOf(AddressReading.Current.class);
    }
    try (var third = server.start("--kyotaku.clock=2024-07-10T09:00")) {
      assertThat(today(third)).isEqualTo(LocalDate.of(2024, 7, 10));
      assertThat(third.getBean(StartClock.class).refusal()).isEmpty();
    }
  }

  private static long registeredCards() {
    return SampleNation.people().stream()
        .flatMap(person -> person.cards().stream())
        .filter(SampleCard::registered)
        .count();
  }

  private static LocalDate today(ApplicationContext server) {
    return server.getBean(BusinessClock.class).today();
  }

  private static long count(ApplicationContext server, String table) {
    return server
        .getBean(JdbcClient.class)
        .sql("SELECT count(*) FROM " + table)
        .query(Long.class)
        .single();
  }
}
