package locus.index;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** A work and the names of those who made it, in either order. */
  private record Made(Work work, List<String> by) {
    static Made of(Work work) {
      return new Made(work, Stream.concat(work.authors().stream(), work.editors().stream()).flatMap(Authorship::orders).toList());
    }
  }

  private final List<Made> works;

  private Authorship(List<Made> works) {
    this.works = works;
  }

  /** The works of an edition. */
  public static Authorship of(Edition edition) {
    return new Authorship(edition.works().stream().map(Made::of).toList());
  }

  /** The works an entry has written or edited, in the order of the bibliography. */
  public List<Work> worksBy(Entry entry) {
    Set<String> names =
        Stream.concat(Stream.of(RegisterHeadings.words(entry)), entry.forms().stream()).map(Authorship::plain).collect(Collectors.toSet());
    return works.stream().filter(made -> made.by().stream().anyMatch(names::contains)).map(Made::work).toList();
  }

  private static Stream<String> orders(Name name) {
    return name.given().isEmpty() ? Stream.empty() : Stream.of(plain(name.natural()), plain(name.inverted()));
  }

  /** {@code Carr, E. H.} and {@code Carr, E H} are one. */
  private static String plain(String name) {
    return SPACES.matcher(name.replace('.', ' ')).replaceAll(" ").strip();
  }
}
