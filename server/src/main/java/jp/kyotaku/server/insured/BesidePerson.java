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

  /** 値を読む: from the first row of the person. */
  @FunctionalInterface
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /**
   * Scalar subqueries about the person {@code p.person_id}, each with a name of its own; values as
   * question marks.
   */
  String columns();

  /** Codes, as many as there are question marks. */
  List<String> parameters();

  /** From the first row of the person. */
  T read(ResultSet row) throws SQLException;

  static <T> BesidePerson<T> of(String columns, List<String> parameters, Reader<T> reader) {
    return new BesidePerson<>() {
      @Override
      public String columns() {
        return columns;
      }

      @Override
      public List<String> parameters() {
        return parameters;
      }

      @Override
      public T read(ResultSet row) throws SQLException {
        return reader.read(row);
      }
    };
  }

  /** The same text, read as something else. */
  default <V> BesidePerson<V> map(Function<T, V> as) {
    return of(columns(), parameters(), row -> as.apply(read(row)));
  }

  /** Both, made into one. */
  default <U, V> BesidePerson<V> and(BesidePerson<U> other, BiFunction<T, U, V> both) {
    return of(
        columns() + ", " + other.columns(),
        Stream.concat(parameters().stream(), other.parameters().stream()).toList(),
        row -> both.apply(read(row), other.read(row)));
  }
}
