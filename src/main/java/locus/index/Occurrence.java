package locus.index;

import java.util.List;
import java.util.Optional;
import locus.model.Citation;
import locus.model.IndexTerm;
import locus.model.Inline;
import locus.model.Mention;
import locus.model.Reference;
import locus.model.SourceRef;
import locus.model.WitnessBreak;

/**
 * A mention, a citation or an index term, where it stands: a line of the concordance.
 *
 * @param position from 0 in reading order over all texts
 * @param inline the {@link Mention}, {@link Citation} or {@link IndexTerm} itself
 * @param place the passage, note or heading
 * @param words as read; empty where the passage treats of it without the word
 * @param before about sixty characters before, whole words, within the place
 * @param after about sixty characters after
 * @param page the page of the witness it stands on, where the text bears its page breaks; empty for what stands in a note
 * @param divided whether a page of the witness ends within the place, so that its number alone does not tell the page
 */
public record Occurrence(
    int position,
    Inline inline,
    Place place,
    String words,
    String before,
    String after,
    Optional<WitnessBreak> page,
    boolean divided) {

  /** The key of a mention or citation; empty for an index term. */
  public String key() {
    return inline instanceof Reference reference ? reference.key() : "";
  }

  /** The headings of an index term, from the general to the special, three at most; empty for a mention or citation. */
  public List<String> terms() {
    return inline instanceof IndexTerm term ? term.levels() : List.of();
  }

  /** The sub-entry it belongs to; empty for none. The further headings of an index term are one sub-entry. */
  public String sub() {
    if (inline instanceof IndexTerm) {
      return String.join(", ", terms().subList(1, terms().size()));
    }
    return inline instanceof Mention mention ? mention.sub() : "";
  }

  /** Whether this is a principal passage. */
  public boolean isMain() {
    return inline instanceof Mention mention && mention.main();
  }

  /** Whether it stands only in a title. */
  public boolean isInTitle() {
    return inline instanceof Mention mention && mention.inTitle();
  }

  /** Whether the passage treats of it without the word. */
  public boolean isWordless() {
    return words.isEmpty();
  }

  /** Whether a consecutive discussion begins or ends here. */
  public Mention.Range range() {
    return inline instanceof Mention mention ? mention.range() : inline instanceof IndexTerm term ? term.range() : Mention.Range.NONE;
  }

  /** Whether this only ends a range of index terms: it is no mention of its own. */
  boolean isRangeEnd() {
    return inline instanceof IndexTerm term && term.range() == Mention.Range.END;
  }

  /** What tells the end of a range of index terms which beginning is its own; empty for mentions, whose ranges follow each other. */
  String rangeId() {
    return inline instanceof IndexTerm term ? term.rangeId() : "";
  }

  /**
   * The id on its page, such as {@code p19-trotsky}; of an index term {@code p19--peasantry}. Where nothing has a number it is the
   * section's, or empty before the first.
   */
  public String fragment() {
    if (place.kind() == Place.Kind.UNNUMBERED) {
      return place.id();
    }
    if (inline instanceof IndexTerm term) {
      return term.idIn(place.id());
    }
    return ((Reference) inline).idIn(place.id());
  }

  /** Address of the very words, relative to the site's root. */
  public String href() {
    return place.href(fragment());
  }

  /** Where it is written. */
  public SourceRef source() {
    return inline instanceof IndexTerm term ? term.source() : ((Reference) inline).source();
  }
}
