package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.formats.text.TextEncoding;

/** 閲覧同意取り消しの電文の形（訪問診療等）: ours, for it is not public (6.5). */
final class Sihvd01Form implements MessageForm<Sihvd01Request, Sihvd01Answer> {

  @Override
  public Class<Sihvd01Request> requestType() {
    return Sihvd01Request.class;
  }

  @Override
  public Class<Sihvd01Answer> answerType() {
    return Sihvd01Answer.class;
  }

  @Override
  public Optional<Sihvd01Request> readRequest(
      BlockReader header, BlockReader body, LocalDate today) {
    var code = RequestParts.institutionCode(header);
    var identifier = RequestParts.fileIdentifier(header);
    var numbers =
        body.block(Element.QUALIFICATION_CONFIRM_SEARCH_INFO)
            .flatMap(info -> RequestParts.numbers(info, today));
    return code.isEmpty() || numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sihvd01Request(code.get(), identifier, numbers.get()));
  }

  @Override
  public Parts ofRequest(Sihvd01Request request, RequestFlavour flavour) {
    return new Parts(
        RequestBlocks.plainHeader(BlockName.SIHVD01_REQUEST_HEADER, request, flavour),
        new Block(BlockName.SIHVD01_REQUEST_BODY)
            .put(
                Element.QUALIFICATION_CONFIRM_SEARCH_INFO,
                block(BlockName.SIHVD01_REQUEST_SEARCH, request.numbers())));
  }

  @Override
  public Optional<Sihvd01Answer> readAnswer(BlockReader header, BlockReader body) {
    return PlainHeader.read(header)
        .map(
            plain ->
                new Sihvd01Answer(
                    plain,
                    body.optionalBlock(Element.QUALIFICATION_CONFIRM_SEARCH_INFO)
                        .flatMap(info -> RequestParts.numbers(info, LocalDate.MAX)),
                    AnswerParts.details(body)));
  }

  @Override
  public Parts ofAnswer(Sihvd01Answer answer, TextEncoding encoding) {
    var body = new Block(BlockName.SIHVD01_ANSWER_BODY);
    answer
        .numbers()
        .ifPresent(
            numbers ->
                body.put(
                    Element.QUALIFICATION_CONFIRM_SEARCH_INFO,
                    block(BlockName.SIHVD01_ANSWER_SEARCH, numbers)));
    answer.processingResult().ifPresent(result -> AnswerBlocks.processingResult(body, result));
    return new Parts(answer.header().block(BlockName.SIHVD01_ANSWER_HEADER, encoding), body);
  }

  private static Block block(BlockName name, ReInquirySearchInfo.Numbers numbers) {
    return new Block(name)
        .put(Element.INSURER_NUMBER, numbers.insurerNumber().padded())
        .putUnlessEmpty(Element.INSURED_CARD_SYMBOL, numbers.insuredId().symbol())
        .put(Element.INSURED_IDENTIFICATION_NUMBER, numbers.insuredId().number())
        .putUnlessEmpty(Element.INSURED_BRANCH_NUMBER, numbers.insuredId().branch())
        .put(Element.BIRTHDATE, Written.date(numbers.birthdate()));
  }
}
