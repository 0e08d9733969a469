package locus.model;

import java.util.List;
import java.util.Optional;

/**
 * What is known of the edition as a publication.
 *
 * @param id for names of files; letters, digits and hyphens
 * @param title plain words
 * @param subtitle may be empty
 * @param version may be empty
 * @param date ISO 8601; may be empty
 * @param editors may be empty
 * @param publisher may be empty
 * @param doi without {@code https://doi.org/}; may be empty
 * @param status such as {@code draft}; may be empty
 * @param contact may be empty
 * @param licence of the edition's own matter; may be empty
 * @param rights of the text; may be empty
 * @param language BCP 47
 * @param host the site's address without a closing slash, where the editor has set one
 * @param original the work edited
 * @param source where it is written
 */
public record Metadata(
    String id,
    String title,
    String subtitle,
    String version,
    String date,
    List<Editor> editors,
    String publisher,
    String doi,
    String status,
    String contact,
    String licence,
    String rights,
    String language,
    Optional<String> host,
    Original original,
    SourceRef source) {

  public Metadata {
    editors = List.copyOf(editors);
  }

  /**
   * The same for an edition that stands in a folder of the site.
   *
   * @param folder without a closing slash
   * @param ownDoi what it has for a DOI there; the edition's where it is empty
   */
  Metadata at(String folder, Optional<String> ownDoi) {
    return new Metadata(
        id, title, subtitle, version, date, editors, publisher, ownDoi.orElse(doi), status, contact, licence, rights, language,
        host.map(address -> address + "/" + folder), original, source);
  }

  /**
   * Who answers for the edition.
   *
   * @param name as written
   * @param orcid sixteen digits in groups of four, or empty
   */
  public record Editor(String name, String orcid) {}

  /**
   * The work edited, as first published. Every part may be empty: what is not known is left out.
   *
   * @param author as written, {@code ;} between several
   * @param authorNote how the attribution is known
   * @param container the journal or collection it appeared in
   * @param witness what the text was taken from
   */
  public record Original(
      String author,
      String authorNote,
      String title,
      String date,
      String container,
      String volume,
      String issue,
      String pages,
      String publisher,
      String place,
      String witness) {}
}
