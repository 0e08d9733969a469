package locus.index;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import locus.model.Edition;
import locus.model.Entry;
import locus.model.Name;
import locus.model.Work;

/**
 * Which works of the bibliography are by a person of a register. A name of the bibliography is the person's where it is, in either
 * order, the very heading or one of the forms; a family name alone is not enough. Nothing is guessed.
 */
public final class Authorship {

  private final List<Work> works;

  private Authorship(List<Work> works) {
    this.works = works;
  }

  /** The works of an edition. */
  public static Authorship of(Edition edition) {
    return new Authorship(edition.works());
  }

  /** The works an entry has written or edited, in the order of the bibliography. */
  public List<Work> worksBy(Entry entry) {
    Set<String> names =
        Stream.concat(Stream.of(RegisterHeadings.words(entry)), entry.forms().stream()).map(Authorship::plain).collect(Collectors.toSet());
    return works.stream()
        .filter(work -> Stream.concat(work.authors().stream(), work.editors().stream()).anyMatch(name -> isAmong(name, names)))
        .toList();
  }

  private static boolean isAmong(Name name, Set<String> names) {
    return !name.given().isEmpty() && (names.contains(plain(name.natural())) || names.contains(plain(name.inverted())));
  }

  /** {@code Carr, E. H.} and {@code Carr, E H} are one. */
  private static String plain(String name) {
    return name.replace('.', ' ').replaceAll("\\s+", " ").strip();
  }
}
