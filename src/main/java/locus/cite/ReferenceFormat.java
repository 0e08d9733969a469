package locus.cite;

import java.util.List;
import java.util.stream.Collectors;
import locus.model.Edition;

/**
 * A format that reference managers import.
 *
 * @param name as readers know it
 * @param ending of its files
 * @param writer writes a work
 * @param opening of a file
 * @param between two works
 * @param closing of a file
 */
public record ReferenceFormat(String name, String ending, Writer writer, String opening, String between, String closing) {

  /** Writes one work. */
  @FunctionalInterface
  public interface Writer {

    /**
     * The work in this format, a line for each fact.
     *
     * @param address of the page or place; may be empty
     * @param place such as {@code Passage 19}; may be empty
     */
    String write(CitedWork work, String address, String place);
  }

  /** All of them. */
  public static List<ReferenceFormat> all() {
    return List.of(
        new ReferenceFormat("BibTeX", "bib", BibtexEntry::of, "", "\n", ""),
        new ReferenceFormat("RIS", "ris", RisRecord::of, "", "", ""),
        new ReferenceFormat("CSL-JSON", "csl.json", CslJson::of, "[\n", ",\n", "\n]\n"));
  }

  /** Address of the edition's file, relative to the site. */
  public String file(Edition edition) {
    return "downloads/" + edition.metadata().id() + "." + ending;
  }

  /** Several works, each already written, as a file. */
  public String joined(List<String> works) {
    return works.stream().collect(Collectors.joining(between, opening, closing));
  }
}
