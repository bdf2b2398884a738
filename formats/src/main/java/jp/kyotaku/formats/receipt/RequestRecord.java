package jp.kyotaku.formats.receipt;

/** 訪問看護療養費請求書レコード (GO). */
public record RequestRecord(Line line) implements ClaimRecord {}
