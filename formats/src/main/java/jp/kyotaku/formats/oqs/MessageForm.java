package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.formats.text.TextEncoding;

/**
 * 電文の形: how the requests and the answers of one message are read and put together. It keeps
 * nothing.
 *
 * @param <R> 要求
 * @param <A> 結果
 */
interface MessageForm<R extends OqsRequest, A extends OqsAnswer> {

  /** ヘッダーとボディー */
  record Parts(Block header, Block body) {}

  Class<R> requestType();

  Class<A> answerType();

  /**
   * Empty where something that must be there is missing or wrong: then findings say so.
   *
   * @param today nobody is born after it
   */
  Optional<R> readRequest(BlockReader header, BlockReader body, LocalDate today);

  Parts ofRequest(R request, RequestFlavour flavour);

  Optional<A> readAnswer(BlockReader header, BlockReader body);

  Parts ofAnswer(A answer, TextEncoding encoding);

  /** The element of the lines, for requests that are lists and may be long (6.1, 6.2). */
  default Optional<Element> lineElement() {
    return Optional.empty();
  }

  default Parts parts(OqsRequest request, RequestFlavour flavour) {
    return ofRequest(requestType().cast(request), flavour);
  }

  default Parts parts(OqsAnswer answer, TextEncoding encoding) {
    return ofAnswer(answerType().cast(answer), encoding);
  }
}
