package jp.kyotaku.server.reception;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * 診療予約 (W03, R-067): read-only here; the booking application changes it.
 *
 * @param day 診療予約日
 * @param handedOver the hand-over that is used up by a registration; empty where a registration
 *     with this day is changed
 */
public record Booking(LocalDate day, Optional<UUID> handedOver) {}
