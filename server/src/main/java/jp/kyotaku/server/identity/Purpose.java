package jp.kyotaku.server.identity;

/** 本人確認の問いのめあて: what its answer may be used for, and nothing else. */
public enum Purpose {
  /** 同意の登録: the card signs. */
  REGISTER,
  /** 目視確認: the certificate is read without PIN; only for the staff's devices. */
  VISUAL_CHECK,
  /** 同意照会: the card signs to be shown what is registered. */
  LOOK_UP,
  /** すべての同意の取消し: the card signs to be allowed to withdraw. */
  WITHDRAW
}
