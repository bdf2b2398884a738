package jp.kyotaku.server.insured.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import jp.kyotaku.kernel.ErrorCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 保険者・福祉事務所のファイルを読み込む: all or nothing in one transaction, so that breaking off at any instant
 * leaves nothing, and in constant memory. Repeating a file changes nothing.
 */
@Component
public class LoadInsuredFile {

  private final TransactionTemplate transactions;
  private final LoadSteps steps;
  private final LoadSettings settings;
  private final RefusedLoads refused;

  LoadInsuredFile(
      PlatformTransactionManager transactionManager,
      LoadSteps steps,
      LoadSettings settings,
      RefusedLoads refused) {
    this.refused = refused;
    this.transactions = new TransactionTemplate(transactionManager);
    this.steps = steps;
    this.settings = settings;
  }

  /** Throws {@link IOException} when the content breaks off. */
  public LoadOutcome load(LoadRequest request, InputStream content, LoadListener listener)
      throws IOException {
    var hashed = new HashedContent(content, settings.largestFile());
    try {
      return transactions.execute(_ -> inTransaction(request, hashed, listener));
    } catch (UnreadableFrom unreadable) {
      refused.record(request, ErrorCode.FILE_QUOTES_BROKEN);
      listener.found(RowFinding.bad(unreadable.line(), "行", ErrorCode.FILE_QUOTES_BROKEN));
      return new LoadOutcome.Refused(LoadCounts.nothingTaken(unreadable.line() - 1, 1));
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof HashedContent.TooLarge) {
        refused.record(request, ErrorCode.FILE_TOO_LARGE);
        return new LoadOutcome.NotTaken(ErrorCode.FILE_TOO_LARGE);
      }
      throw e.getCause();
    }
  }

  private LoadOutcome inTransaction(
      LoadRequest request, HashedContent content, LoadListener listener) {
    try {
      return steps.load(request, content, listener);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
