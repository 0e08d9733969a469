package locus.model;

import java.util.List;
import java.util.Set;

/**
 * A state of the edition that was frozen: it is published at {@code v/VERSION/} for good, byte for byte as it was released.
 *
 * @param version {@code 1.0.0}; safe as the name of a folder
 * @param date ISO 8601, as the edition said then; may be empty
 * @param doi without {@code https://doi.org/}; may be empty, and may be added long after the freeze
 * @param note what is new in it, in the editor's words; may be empty
 * @param archive the name of its archive, {@code two-short-chapters-1.0.0.zip}
 * @param sha256 of the archive, in hexadecimal
 * @param files the addresses of all it holds, relative to its root
 * @param wordings the words at its addresses, in order
 */
public record Release(
    String version, String date, String doi, String note, String archive, String sha256, Set<String> files, List<Wording> wordings) {

  public Release {
    files = Set.copyOf(files);
    wordings = List.copyOf(wordings);
  }

  /** Its folder in the site, with a closing slash: {@code v/1.0.0/}. */
  public String folder() {
    return History.FOLDER + version + "/";
  }

  /**
   * Whether it has a page.
   *
   * @param path without ending, {@code book/ch01}
   */
  public boolean has(String path) {
    return files.contains(path + ".html");
  }
}
