-- 連携アプリの様子: as it told us last, one row per institution; by the real clock
CREATE TABLE inquiry.link_standing (
  institution_code text        PRIMARY KEY,
  reported_at      timestamptz NOT NULL,
  state            text        NOT NULL,
  in_folder        integer     NOT NULL,
  picked           integer     NOT NULL,
  set_aside        integer     NOT NULL
);

-- 別置きのファイル: its kind, never its name, which may carry a patient's number
CREATE TABLE inquiry.link_set_aside (
  institution_code text        NOT NULL REFERENCES inquiry.link_standing ON DELETE CASCADE,
  id               uuid        NOT NULL,
  kind             text        NOT NULL,
  code             text        NOT NULL,
  set_aside_at     timestamptz NOT NULL,
  PRIMARY KEY (institution_code, id)
);

-- もう一度送る: asked for at the terminal, until the link application says that it was carried out
CREATE TABLE inquiry.link_order (
  id               uuid        PRIMARY KEY,
  institution_code text        NOT NULL,
  file             uuid        NOT NULL,
  asked_at         timestamptz NOT NULL,
  UNIQUE (institution_code, file)
);
