-- 診療予約の引き継ぎ (W03, R-067): the address is random and kept as its hash; good for one registration
CREATE TABLE reception.booking (
  id               uuid        PRIMARY KEY,
  address_hash     bytea       NOT NULL UNIQUE,
  institution_code text        NOT NULL,
  booked_for       date        NOT NULL,
  issued_at        timestamptz NOT NULL,
  used_at          timestamptz
);
