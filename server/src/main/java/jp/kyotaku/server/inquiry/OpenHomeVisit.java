package jp.kyotaku.server.inquiry;

import java.util.Optional;
import java.util.UUID;

/**
 * 取り消されていない訪問診療等の同意
 *
 * @param registration by which the present entitlement is asked, and the consent withdrawn
 * @param sign what prompts to withdraw it
 */
public record OpenHomeVisit(UUID registration, Optional<EndOfCareSign> sign) {}
