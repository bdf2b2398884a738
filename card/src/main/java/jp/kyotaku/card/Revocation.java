package jp.kyotaku.card;

import java.security.cert.CRLReason;
import java.time.LocalDate;

/** 失効: its first day and its reason */
public record Revocation(LocalDate since, CRLReason reason) {}
