package jp.kyotaku.server.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.server.consent.ConsentStanding.Happening;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** 同意の一生: the shortcut against the plain telling of what happened when. */
class ConsentLifeTest {

  private static final Instant REGISTERED = Instant.parse("2024-06-03T01:00:00Z");

  /** いつ何が起きたか */
  private record Happened(Instant at, Happening what) {}

  @Property
  void ある時の状態は_それまでに起きたことを順にたどったものと同じ(
      @ForAll("lives") ConsentLife life, @ForAll("moments") Instant moment) {
    for (ConsentItem item : ConsentItem.values()) {
      assertThat(life.of(item, moment)).isEqualTo(told(life, item, moment));
    }
  }

  @Property
  void 使える間は_どの項目も期限切れでも取消しでもない(
      @ForAll("lives") ConsentLife life, @ForAll("moments") Instant moment) {
    boolean someItemEnded =
        List.of(ConsentItem.values()).stream()
            .anyMatch(item -> life.of(item, moment).reason().isPresent());
    if (life.goesOn(moment)) {
      assertThat(someItemEnded).isFalse();
    } else {
      assertThat(life.grants(ConsentItem.MEDICATION, moment)).isFalse();
    }
  }

  @Property
  void 取り消されたあとは_どの時にも同意に戻らない(
      @ForAll("lives") ConsentLife life, @ForAll("moments") Instant moment) {
    life.registration()
        .withdrawal()
        .filter(withdrawal -> !moment.isBefore(withdrawal.at()))
        .ifPresent(
            _ -> assertThat(ConsentItem.values()).noneMatch(item -> life.grants(item, moment)));
  }

  /** The naive way: all that happened until then, in its order. */
  private static ConsentStanding told(ConsentLife life, ConsentItem item, Instant moment) {
    var happened = new ArrayList<Happened>();
    registered(life.registration().consent().of(item))
        .ifPresent(what -> happened.add(new Happened(REGISTERED, what)));
    happened.add(new Happened(life.end(), Happening.PERIOD_ENDED));
    life.registration()
        .withdrawal()
        .ifPresent(
            one ->
                happened.add(
                    new Happened(
                        one.at(),
                        one.by() == Withdrawal.By.PATIENT
                            ? Happening.WITHDRAWN_BY_PATIENT
                            : Happening.WITHDRAWN_BY_INSTITUTION)));
    happened.sort(java.util.Comparator.comparing(Happened::at));
    var standing = ConsentStanding.NONE;
    for (Happened one : happened) {
      if (!one.at().isAfter(moment)) {
        standing = standing.after(one.what());
      }
    }
    return standing;
  }

  private static Optional<Happening> registered(ConsentState state) {
    return switch (state) {
      case GRANTED -> Optional.of(Happening.REGISTERED_GRANTED);
      case DENIED -> Optional.of(Happening.REGISTERED_DENIED);
      case NOT_APPLICABLE, GRACE_ELIGIBILITY_ONLY ->
          Optional.of(Happening.REGISTERED_NOT_APPLICABLE);
      case NOT_ASKED -> Optional.empty();
    };
  }

  @Provide
  Arbitrary<Instant> moments() {
    return hours(-48, 24 * 200);
  }

  /** Ended at the earliest an hour after the registration; withdrawn at any time after it. */
  @Provide
  Arbitrary<ConsentLife> lives() {
    return Combinators.combine(states(), hours(1, 24 * 130), withdrawals())
        .as((states, end, withdrawal) -> new ConsentLife(registration(states, withdrawal), end));
  }

  private static Arbitrary<Map<ConsentItem, ConsentState>> states() {
    return Arbitraries.of(ConsentState.class)
        .list()
        .ofSize(ConsentItem.values().length)
        .map(
            states -> {
              var byItem = new EnumMap<ConsentItem, ConsentState>(ConsentItem.class);
              var drawn = states.iterator();
              for (ConsentItem item : ConsentItem.values()) {
                byItem.put(item, drawn.next());
              }
              return byItem;
            });
  }

  private static Arbitrary<Optional<Withdrawal>> withdrawals() {
    return Combinators.combine(hours(0, 24 * 150), Arbitraries.of(true, false))
        .as(Tuple::of)
        .optional()
        .map(drawn -> drawn.map(one -> withdrawal(one.get1(), one.get2())));
  }

  private static Withdrawal withdrawal(Instant at, boolean byPatient) {
    var act = UUID.randomUUID();
    return byPatient
        ? Withdrawal.byPatient(act, at, UUID.randomUUID())
        : Withdrawal.byInstitution(act, at, WithdrawalReason.CARE_ENDED);
  }

  private static Arbitrary<Instant> hours(int from, int to) {
    return Arbitraries.integers()
        .between(from, to)
        .map(hours -> REGISTERED.plus(Duration.ofHours(hours)));
  }

  private static ConsentRegistration registration(
      Map<ConsentItem, ConsentState> states, Optional<Withdrawal> withdrawal) {
    return new ConsentRegistration(
        UUID.randomUUID(),
        1,
        CareCategory.HOME_VISIT_CARE,
        UUID.randomUUID(),
        REGISTERED,
        new SettledConsent(states),
        Optional.empty(),
        Optional.empty(),
        withdrawal);
  }
}
