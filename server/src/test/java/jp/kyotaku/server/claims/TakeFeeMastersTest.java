package jp.kyotaku.server.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.kyotaku.fees.Edition;
import jp.kyotaku.fees.EditionText;
import jp.kyotaku.fees.EditionWriter;
import jp.kyotaku.fees.Fact;
import jp.kyotaku.fees.FeeAmount;
import jp.kyotaku.fees.FeeCode;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.fees.FeeSection;
import jp.kyotaku.fees.MastersFolder;
import jp.kyotaku.fees.MastersUnreadable;
import jp.kyotaku.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** マスターの取り込み (all from days far ahead: the server is shared with other tests) */
@ServerTest
class TakeFeeMastersTest {

  @Autowired TakeFeeMasters takeFeeMasters;
  @Autowired FeeMasters feeMasters;
  @Autowired JdbcClient jdbc;
  @TempDir private Path folder = Path.of("");

  private static EditionText edition(LocalDate from, int yen) {
    var item =
        new FeeItem(
            new FeeCode("510000110"),
            "基本",
            FeeSection.BASIC,
            "01",
            false,
            new FeeAmount.Yen(yen),
            new Fact.Unknown<>(""),
            1,
            from,
            LocalDate.MAX);
    return EditionWriter.write(
        new Edition(from, "試し", "試験", true), List.of(item), List.of(), List.of());
  }

  private static String amount(FeeSchedules schedules, LocalDate day) {
    return schedules.on(day).flatMap(one -> one.find("510000110")).orElseThrow().amount().inWords();
  }

  @Test
  void 取り込んだ版はその日から使われ出来事が残る() {
    var from = LocalDate.of(2090, 6, 1);

    assertThat(takeFeeMasters.take(edition(from, 7_001))).isTrue();

    assertThat(amount(feeMasters.inForce(), from)).isEqualTo("7,001円");
    assertThat(amount(feeMasters.inForce(), from.minusDays(1))).isEqualTo("5,550円");
    assertThat(events(from)).isEqualTo(1);
  }

  @Test
  void 同じ版をもう一度取り込んでも何も変わらない() {
    var from = LocalDate.of(2091, 6, 1);

    takeFeeMasters.take(edition(from, 7_002));

    assertThat(takeFeeMasters.take(edition(from, 7_002))).isFalse();
    assertThat(events(from)).isEqualTo(1);
  }

  @Test
  void 同じ日の版は後のものが使われる() {
    var from = LocalDate.of(2092, 6, 1);

    takeFeeMasters.take(edition(from, 7_003));
    takeFeeMasters.take(edition(from, 7_004));

    assertThat(amount(feeMasters.inForce(), from)).isEqualTo("7,004円");
  }

  @Test
  void 壊れた版は残さない() {
    var from = LocalDate.of(2093, 6, 1);
    var good = edition(from, 7_005);
    var bad = new EditionText(from, good.edition(), "code\n510", good.addOns(), good.conflicts());

    assertThatThrownBy(() -> takeFeeMasters.take(bad)).isInstanceOf(MastersUnreadable.class);
    assertThat(events(from)).isZero();
  }

  @Test
  void 起動時にフォルダーの版を取り込む() {
    var from = LocalDate.of(2094, 6, 1);
    MastersFolder.at(folder).add(edition(from, 7_006));

    new MastersAtStart(new ClaimSettings(folder), takeFeeMasters).afterSingletonsInstantiated();

    assertThat(amount(feeMasters.inForce(), from)).isEqualTo("7,006円");
  }

  private int events(LocalDate from) {
    return jdbc.sql(
            """
            SELECT count(*) FROM audit.event
            WHERE kind = 'FEE_MASTER_TAKEN' AND fact LIKE '%' || :from || '%'
            """)
        .param("from", from.toString())
        .query(Integer.class)
        .single();
  }
}
