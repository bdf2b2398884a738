package jp.kyotaku.server.institutions;

import java.time.Instant;
import java.util.Optional;

/**
 * 環境設定の一つの版
 *
 * @param changedBy user id; empty where the institution was set up
 * @param agreedTerms 利用規約の版, where a function was switched on
 */
public record SettingsVersion(
    int number,
    InstitutionSettings settings,
    Instant changedAt,
    Optional<String> changedBy,
    Optional<Integer> agreedTerms) {}
