package locus.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import locus.model.Document;
import locus.model.Edition;

/**
 * All indexes of an edition, made once for its pages and for its other formats.
 *
 * @param edition the edition
 * @param concordance where each entry is spoken of
 * @param collation the edition's own order
 * @param general its general index
 * @param registers each register as an index, by the path of its page
 * @param listing every entry that is mentioned
 * @param track the line on which mentions are marks
 */
public record Indexes(
    Edition edition,
    Concordance concordance,
    Collation collation,
    GeneralIndex general,
    Map<String, List<LetterGroup<RegisterEntry>>> registers,
    List<Listed> listing,
    Track track) {

  /** The indexes of an edition. */
  public static Indexes of(Edition edition) {
    Concordance concordance = Concordance.of(edition);
    Collation collation = Collation.of(edition);
    GeneralIndex general = GeneralIndex.of(edition, concordance, collation);
    Map<String, List<LetterGroup<RegisterEntry>>> registers = new LinkedHashMap<>();
    edition.documents(Document.Kind.REGISTER).forEach(
        document -> registers.put(document.path(), RegisterIndex.of(edition, document.register().orElseThrow(), concordance, general, collation)));
    return new Indexes(edition, concordance, collation, general, registers, Listing.of(edition, registers, general), Track.of(edition));
  }

  /** A register as an index. */
  public List<LetterGroup<RegisterEntry>> register(Document document) {
    return registers.get(document.path());
  }
}
