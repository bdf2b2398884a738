package jp.kyotaku.server.inquiry;

import java.util.UUID;

/**
 * 取消しを促すこと
 *
 * @param registration the consent that is still there
 */
public record EndOfCareHint(EndOfCareSign sign, UUID registration) {}
