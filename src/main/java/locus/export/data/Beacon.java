package locus.export.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import locus.index.Authority;
import locus.index.DataFiles;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Metadata;

/**
 * Which persons and things of the GND the edition speaks of, and where: a BEACON link dump (draft of 2017,
 * gbv.github.io/beaconspec). It is written where the edition has such identifiers and its address is known.
 */
final class Beacon {

  private static final String GND = "gnd";

  private Beacon() {}

  static Optional<String> of(Edition edition) {
    Metadata metadata = edition.metadata();
    List<String> links = metadata.host().map(host -> links(edition, host)).orElse(List.of());
    if (links.isEmpty()) {
      return Optional.empty();
    }
    String host = metadata.host().orElseThrow();
    Stream<String> head =
        Stream.of(
            "#FORMAT: BEACON",
            "#PREFIX: " + Authority.of(GND).orElseThrow().prefix(),
            "#NAME: " + metadata.title(),
            "#HOMEPAGE: " + host + "/",
            "#FEED: " + host + "/" + DataFiles.BEACON,
            metadata.contact().isEmpty() ? "" : "#CONTACT: " + metadata.contact(),
            metadata.date().isEmpty() ? "" : "#TIMESTAMP: " + metadata.date(),
            "");
    return Optional.of(Stream.concat(head.filter(line -> !line.isEmpty()), links.stream()).collect(Collectors.joining("\n", "", "\n")));
  }

  /** {@code 118578537||https://example.org/persons.html#marx}: identifier, no annotation, target. */
  private static List<String> links(Edition edition, String host) {
    return edition.documents(Document.Kind.REGISTER)
        .flatMap(document -> document.register().orElseThrow().entries().stream()
            .filter(entry -> entry.authorities().containsKey(GND))
            .map(entry -> entry.authorities().get(GND) + "||" + host + "/" + document.href() + "#" + entry.key()))
        .sorted()
        .toList();
  }
}
