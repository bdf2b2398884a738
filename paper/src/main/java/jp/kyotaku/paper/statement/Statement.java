package jp.kyotaku.paper.statement;

import java.util.Optional;
import jp.kyotaku.formats.receipt.Receipt;
import jp.kyotaku.formats.receipt.StationRecord;

/**
 * 明細書一件の元
 *
 * @param station the head of the file; empty for one that has none
 * @param address of the station, which a claim file does not carry; may be empty
 */
public record Statement(Optional<StationRecord> station, String address, Receipt receipt) {}
