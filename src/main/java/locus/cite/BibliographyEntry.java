package locus.cite;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import locus.model.Inline;
import locus.model.Name;
import locus.model.Work;

/**
 * A work as it stands in the bibliography, in the manner of the Chicago Manual of Style's bibliographies (17th edition, chapter
 * 14): {@code Carr, E. H. Socialism in One Country. Vol. 1. London: Macmillan, 1958.} What is not known is left out, never
 * replaced by "n.p." or "n.d.".
 */
public final class BibliographyEntry {

  private static final Set<String> PARTS = Set.of("article", "inbook", "incollection", "inproceedings", "conference");
  private static final Set<String> UNBOUND = Set.of("phdthesis", "mastersthesis", "thesis", "unpublished", "misc", "online");

  private final Work work;
  private final Terms terms;
  private final Sentence sentence;

  private BibliographyEntry(Work work, Terms terms) {
    this.work = work;
    this.terms = terms;
    this.sentence = new Sentence(terms.quotes());
  }

  /** Plain words and italics, with the closing full stop. */
  public static List<Inline> of(Work work, Terms terms) {
    return new BibliographyEntry(work, terms).runs();
  }

  /** What it is sorted by: authors or else editors, title, year; a work without author by its title. */
  public static String sortKey(Work work, Terms terms) {
    String names = names(work.authors().isEmpty() ? editorsInFront(work) : work.authors(), terms);
    String rest = work.field("title") + " " + first(work, "year", "date");
    return names.isEmpty() ? rest.strip() : names + " " + rest.strip();
  }

  private static List<Name> editorsInFront(Work work) {
    return PARTS.contains(work.type()) ? List.of() : work.editors();
  }

  private List<Inline> runs() {
    boolean edited = work.authors().isEmpty() && !editorsInFront(work).isEmpty();
    sentence.part(names(edited ? work.editors() : work.authors(), terms));
    if (edited) {
      sentence.plain(", " + terms.say(work.editors().size() == 1 ? "referenceEditor" : "referenceEditors"));
    }
    title();
    if (!edited) {
      editors();
    }
    switch (work.type()) {
      case "article" -> journal();
      case "inbook", "incollection", "inproceedings", "conference" -> collection();
      default -> book();
    }
    address();
    return sentence.end();
  }

  private void title() {
    String title = work.field("title");
    String whole = work.field("subtitle").isEmpty() ? title : title + ": " + work.field("subtitle");
    if (whole.matches("\\[.*]")) {
      sentence.part(whole); // a description in place of a title has no quotation marks (Chicago Manual of Style)
    } else if (PARTS.contains(work.type()) && isWithin() || UNBOUND.contains(work.type())) {
      sentence.quotedPart(whole);
    } else {
      sentence.italicPart(whole);
    }
  }

  /** Whether the larger whole is named; {@code @inbook} without one is a part of the book that its title names. */
  private boolean isWithin() {
    return work.type().equals("article") || !first(work, "booktitle", "maintitle").isEmpty();
  }

  private void editors() {
    if (!work.editors().isEmpty() && !PARTS.contains(work.type())) {
      sentence.part(beginning(terms.say("referenceEditedBy", natural(work.editors()))));
    }
    translator();
  }

  private void translator() {
    String translator = work.field("translator");
    sentence.part(translator.isEmpty() ? "" : beginning(terms.say("referenceTranslatedBy", translator)));
  }

  private void journal() {
    sentence.italicPart(first(work, "journal", "journaltitle"));
    sentence.joined(" ", work.field("volume"));
    String number = first(work, "number", "issue");
    sentence.joined(", ", number.isEmpty() ? "" : terms.say("referenceNumber", number));
    String date = date();
    boolean numbered = !work.field("volume").isEmpty() || !number.isEmpty();
    sentence.joined(numbered ? " " : ", ", date.isEmpty() || !numbered ? date : "(" + date + ")");
    sentence.joined(numbered ? ": " : ", ", work.field("pages"));
  }

  private void collection() {
    String whole = first(work, "booktitle", "maintitle");
    if (!whole.isEmpty()) {
      sentence.part(terms.say("referenceIn") + " ").italic(whole);
      sentence.joined(", ", work.editors().isEmpty() ? "" : terms.say("referenceEditedBy", natural(work.editors())));
    }
    sentence.joined(", ", work.field("chapter").isEmpty() ? "" : terms.say("referenceChapter", work.field("chapter")));
    sentence.joined(", ", whole.isEmpty() ? beginning(volume()) : volume());
    sentence.joined(", ", work.field("pages"));
    imprint();
  }

  private void book() {
    sentence.part(edition());
    sentence.part(beginning(volume()));
    sentence.part(work.field("series"));
    sentence.joined(" ", work.field("series").isEmpty() ? "" : work.field("number"));
    sentence.part(first(work, "type", "howpublished"));
    imprint();
    sentence.joined(", ", work.field("pages"));
  }

  private String edition() {
    String edition = work.field("edition");
    boolean said = edition.contains("dition") || edition.endsWith("ed.") || edition.endsWith(terms.say("referenceEdition", "").strip());
    return edition.isEmpty() || said ? edition
        : terms.say("referenceEdition", edition.matches("\\d+") ? terms.ordinal(edition) : edition);
  }

  private String volume() {
    String volume = work.field("volume");
    return volume.isEmpty() || !Character.isDigit(volume.charAt(0)) && !volume.matches("[IVXLC]+.*") ? volume : terms.say("referenceVolume", volume);
  }

  /** A term at the beginning of a sentence. */
  private static String beginning(String words) {
    return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void imprint() {
    String place = first(work, "address", "location");
    String publisher = first(work, "publisher", "institution", "school", "organization");
    String imprint = join(": ", place, publisher);
    sentence.part(join(", ", imprint, date()));
  }

  private String date() {
    String year = first(work, "year", "date");
    return work.field("month").isEmpty() ? year : join(" ", join(" ", work.field("day"), work.field("month")), year);
  }

  private void address() {
    String doi = work.field("doi");
    String url = doi.isEmpty() ? work.field("url") : "https://doi.org/" + doi.replaceFirst("^https?://(dx\\.)?doi\\.org/", "");
    sentence.part(url);
  }

  private static String first(Work work, String... fields) {
    return List.of(fields).stream().map(work::field).filter(value -> !value.isEmpty()).findFirst().orElse("");
  }

  private static String join(String glue, String... parts) {
    return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(glue));
  }

  /** The first inverted, the others not; {@code others} is BibTeX's "et al.". */
  private static String names(List<Name> names, Terms terms) {
    if (names.isEmpty()) {
      return "";
    }
    String first = names.get(0).inverted();
    return names.size() == 1 ? first : NameList.joined(first, names.subList(1, names.size()), terms);
  }

  private String natural(List<Name> names) {
    return names.size() == 1 ? names.get(0).natural() : NameList.joined(names.get(0).natural(), names.subList(1, names.size()), terms);
  }
}
