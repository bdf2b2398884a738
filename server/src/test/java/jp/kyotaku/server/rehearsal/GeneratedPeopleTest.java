package jp.kyotaku.server.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.samples.GeneratedPeople;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.TestDatabase;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.Entitlement;
import jp.kyotaku.server.insured.FindEntitlement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 生成した人々の読み込み (--samples) */
class GeneratedPeopleTest {

  private static final int COUNT = 500;

  @Test
  void 生成した人々は裏で登録され_起動し直しても増えず_人数を増やせば足される(@TempDir Path folder) throws Exception {
    var server = new OwnServer(TestDatabase.freshUrl(), AuthorityFiles.ofTheRehearsal(folder));
    long coverages;
    try (var first = server.start("--kyotaku.samples=" + COUNT)) {
      var loading = first.getBean(LoadGeneratedPeople.class);
      loading.awaitEnd();
      assertThat(loading.progress()).isEqualTo(new GeneratedProgress.Loaded(COUNT));
      assertThat(people(first)).isEqualTo(SampleNation.people().size() + COUNT);
      coverages = coverages(first);
      assertEntitled(first, 0);
      assertEntitled(first, COUNT - 1);
    }
    try (var second = server.start("--kyotaku.samples=" + COUNT)) {
      second.getBean(LoadGeneratedPeople.class).awaitEnd();
      assertThat(coverages(second)).isEqualTo(coverages);
    }
    try (var third = server.start("--kyotaku.samples=" + 2 * COUNT)) {
      third.getBean(LoadGeneratedPeople.class).awaitEnd();
      assertThat(coverages(third)).isEqualTo(coverages + COUNT);
    }
  }

  @Test
  void 登録の途中で止めると何も残らない(@TempDir Path folder) throws Exception {
    var server = new OwnServer(TestDatabase.freshUrl(), AuthorityFiles.ofTheRehearsal(folder));
    try (var first = server.start("--kyotaku.samples=3000000")) {
      assertThat(first.getBean(LoadGeneratedPeople.class).progress())
          .isInstanceOf(GeneratedProgress.Running.class);
    }
    try (var second = server.start()) {
      assertThat(people(second)).isEqualTo(SampleNation.people().size());
    }
  }

  private static void assertEntitled(ApplicationContext server, int index) {
    var person = new GeneratedPeople(COUNT, 1).at(index);
    var series = person.series();
    var id = new InsuredId(series.symbol(), Integer.toString(person.number()), series.branch());
    assertThat(
            server
                .getBean(FindEntitlement.class)
                .byCardData(
                    new CardData(series.insurer(), id, person.birthDate()),
                    SampleNation.DAY,
                    SampleNation.HIDAMARI.code()))
        .isInstanceOf(Entitlement.Entitled.class);
  }

  private static long people(ApplicationContext server) {
    return count(server, "insured.person");
  }

  private static long coverages(ApplicationContext server) {
    return count(server, "insured.coverage");
  }

  private static long count(ApplicationContext server, String table) {
    return server
        .getBean(JdbcClient.class)
        .sql("SELECT count(*) FROM " + table)
        .query(Long.class)
        .single();
  }
}
