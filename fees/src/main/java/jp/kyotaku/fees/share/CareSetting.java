package jp.kyotaku.fees.share;

/** 外来・入院: home-visit nursing counts as care outside hospitals. */
public enum CareSetting {
  AT_HOME,
  IN_HOSPITAL
}
