package jp.kyotaku.launcher.endtoend;

import java.sql.SQLException;

/**
 * 関所: lets bulk jobs come so far and no farther. What goes on behind it waits, its look-up and its
 * events done, just before its commit; otherwise a job would end while the server still starts. It
 * lies in the database and outlives every kill.
 */
final class Gate {

  private static final String BUILD =
      """
      CREATE TABLE gate (parts integer NOT NULL, ending boolean NOT NULL);
      INSERT INTO gate VALUES (0, false);
      CREATE FUNCTION wait_at_gate() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        WHILE NEW.part >= (SELECT parts FROM gate) LOOP
          PERFORM pg_sleep(0.01);
        END LOOP;
        RETURN NEW;
      END
      $$;
      CREATE FUNCTION wait_before_end() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        WHILE NOT (SELECT ending FROM gate) LOOP
          PERFORM pg_sleep(0.01);
        END LOOP;
        RETURN NEW;
      END
      $$;
      CREATE TRIGGER gate BEFORE INSERT ON inquiry.bulk_result
        FOR EACH ROW EXECUTE FUNCTION wait_at_gate();
      CREATE TRIGGER gate BEFORE UPDATE OF finished_at ON inquiry.bulk_job
        FOR EACH ROW EXECUTE FUNCTION wait_before_end();
      """;

  private Gate() {}

  static void build(Database database) throws SQLException {
    database.change(BUILD);
  }

  /** So many parts of each job may get their result. */
  static void open(Database database, int parts) throws SQLException {
    database.change("UPDATE gate SET parts = " + parts);
  }

  static void letEnd(Database database) throws SQLException {
    database.change("UPDATE gate SET ending = true");
  }
}
