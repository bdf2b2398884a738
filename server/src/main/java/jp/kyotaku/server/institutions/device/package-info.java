/**
 * 職員の端末: the ledger, its activation codes, the five-point checklist, and who stands at the door.
 */
@NamedInterface("device")
@NullMarked
package jp.kyotaku.server.institutions.device;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
