package jp.kyotaku.server.insured;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 人のそばに読むもの: what another module knows about a person, read by the statement that reads the
 * coverages, so that one question is one round trip. The text comes from that module's store.
 *
 * @param <T> what is read
 */
public interface BesidePerson<T> {

  /**
   * Scalar subqueries about the person {@code p.person_id}, each with a name of its own; values as
   * question marks.
   */
  String columns();

  /** As many as there are question marks. */
  List<Object> parameters();

  /** From the first row of the person. */
  T read(ResultSet row) throws SQLException;

  /** The same text, read as something else. */
  default <V> BesidePerson<V> map(Function<T, V> as) {
    var self = this;
    return new BesidePerson<>() {
      @Override
      public String columns() {
        return self.columns();
      }

      @Override
      public List<Object> parameters() {
        return self.parameters();
      }

      @Override
      public V read(ResultSet row) throws SQLException {
        return as.apply(self.read(row));
      }
    };
  }

  /** Both, made into one. */
  default <U, V> BesidePerson<V> and(BesidePerson<U> other, BiFunction<T, U, V> both) {
    var self = this;
    return new BesidePerson<>() {
      @Override
      public String columns() {
        return self.columns() + ", " + other.columns();
      }

      @Override
      public List<Object> parameters() {
        return Stream.concat(self.parameters().stream(), other.parameters().stream()).toList();
      }

      @Override
      public V read(ResultSet row) throws SQLException {
        return both.apply(self.read(row), other.read(row));
      }
    };
  }
}
