-- 電子証明書の有効期間の状態, as the card's check found it: the last page tells of the renewal (R-113, R-114).
ALTER TABLE reception.session ADD COLUMN certificate_standing text;
