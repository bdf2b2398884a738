package jp.kyotaku.server.inquiry;

/** 保険証・処方箋での照会の答え, in the versions that were answered. */
public record CardDataAnswer(CardDataQuestion question, ConfirmedEligibility confirmed) {}
