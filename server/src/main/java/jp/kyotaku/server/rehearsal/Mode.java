package jp.kyotaku.server.rehearsal;

/** 動かし方 (design 6) */
public enum Mode {
  /** 稽古: sample nation, virtual cards, this computer only */
  REHEARSAL,
  /** 本番 */
  PRODUCTION
}
