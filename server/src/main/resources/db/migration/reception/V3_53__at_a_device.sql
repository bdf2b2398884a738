-- 職員の端末での受付 (M04): on which device, who of the staff, and how the person is identified. All empty on the web.
ALTER TABLE reception.session
  ADD COLUMN device_id uuid,
  ADD COLUMN staff     text,
  ADD COLUMN way       text CHECK (way IN ('PIN', 'SIGHT')),
  -- the card that was read without PIN and waits for the staff (M07)
  ADD COLUMN reading   uuid,
  ADD CONSTRAINT whole_device
    CHECK ((device_id IS NULL) = (staff IS NULL) AND (device_id IS NULL) = (way IS NULL)),
  ADD CONSTRAINT sight_on_a_device_alone CHECK (reading IS NULL OR way = 'SIGHT');
