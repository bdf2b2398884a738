package jp.kyotaku.server.rehearsal;

import java.util.function.Consumer;
import jp.kyotaku.server.TestDatabase;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** 一つの試験だけのデータベース, with all tables and without a server */
public final class OwnDatabase {

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  private OwnDatabase(DriverManagerDataSource source) {
    this.jdbc = JdbcClient.create(source);
    this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
  }

  public static OwnDatabase fresh() {
    var source = new DriverManagerDataSource(TestDatabase.freshUrl(), "postgres", "");
    Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    return new OwnDatabase(source);
  }

  public JdbcClient jdbc() {
    return jdbc;
  }

  public void inTransaction(Consumer<TransactionStatus> work) {
    transaction.executeWithoutResult(work);
  }
}
