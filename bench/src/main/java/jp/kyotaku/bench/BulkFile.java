package jp.kyotaku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import jp.kyotaku.formats.oqs.Muquc01Request;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.samples.GeneratedPeople;
import jp.kyotaku.samples.GeneratedPerson;
import jp.kyotaku.samples.SampleNation;

/** 生成した人々の一括照会のファイル: everybody is there, spread over the whole table. */
record BulkFile(GeneratedPeople people, int lines) {

  /** Has no common factor with a number of people that is a multiple of ten. */
  private static final int STRIDE = 7_919;

  GeneratedPerson at(int line) {
    return people.at((int) ((long) line * STRIDE % people.count()));
  }

  Path write(Path file) throws IOException {
    var request =
        new Muquc01Request(
            SampleNation.REHEARSAL_START.toLocalDate(),
            MeasuredSystem.STATION,
            Optional.of("bench"),
            IntStream.range(0, lines).mapToObj(line -> searchInfo(line, at(line))).toList());
    return Files.write(file, OqsRequestWriter.write(request, RequestFlavour.UTF_8_EMPTY_ELEMENTS));
  }

  private static QualificationConfirmSearchInfo searchInfo(int line, GeneratedPerson person) {
    var series = person.series();
    return new QualificationConfirmSearchInfo(
        series.insurer(),
        new InsuredId(series.symbol(), Integer.toString(person.number()), series.branch()),
        person.birthDate(),
        false,
        Optional.of("row-" + line));
  }

  /** The result has a unit with a valid entitlement for each line. */
  static void requireUnits(Path result, int lines) throws IOException {
    try (var content = Files.newInputStream(result)) {
      var reader = XMLInputFactory.newFactory().createXMLStreamReader(content);
      int valid = 0;
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("QualificationValidity")
            && reader.getElementText().equals("1")) {
          valid++;
        }
      }
      if (valid != lines) {
        throw new WrongAnswer(valid + " of " + lines + " lines were answered as valid");
      }
    } catch (XMLStreamException e) {
      throw new WrongAnswer("the result is no XML: " + e.getMessage());
    }
  }
}
