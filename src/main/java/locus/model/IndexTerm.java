package locus.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An entry for the general index: {@code ((visible))}, {@code (((primary,secondary,tertiary)))}.
 *
 * @param terms as written, from the general to the special; only three are levels of an index
 * @param sorts what its levels are sorted by, where that is not the heading itself; else empty
 * @param see heading to look under instead; may be empty
 * @param seeAlso headings to look under as well
 * @param content the visible words; empty for a hidden entry
 * @param range whether a consecutive discussion may begin here, or ends here
 * @param rangeId what tells the end which beginning is its own; empty for no range
 * @param occurrence 1 for the first of the same terms, or of terms that are the same in an id, within a passage, note or heading
 */
public record IndexTerm(
    List<String> terms,
    List<String> sorts,
    String see,
    List<String> seeAlso,
    List<Inline> content,
    Mention.Range range,
    String rangeId,
    int occurrence,
    SourceRef source)
    implements Inline {
  public IndexTerm {
    terms = List.copyOf(terms);
    sorts = List.copyOf(sorts);
    seeAlso = List.copyOf(seeAlso);
    content = List.copyOf(content);
  }

  /** A term that is sorted by its headings and is no part of a range. */
  public IndexTerm(List<String> terms, String see, List<String> seeAlso, List<Inline> content, int occurrence, SourceRef source) {
    this(terms, List.of(), see, seeAlso, content, Mention.Range.NONE, "", occurrence, source);
  }

  /** How many levels an index has: primary, secondary and tertiary, as in DocBook. */
  public static final int LEVELS = 3;

  /** The terms that are headings of the index; Asciidoctor too leaves the fourth and further ones out. */
  public List<String> levels() {
    return terms.subList(0, Math.min(LEVELS, terms.size()));
  }

  /**
   * The id of this entry on its page. Two hyphens, which no key may hold, keep it apart from the ids of {@link Reference}s.
   *
   * @param place id of the passage, note or heading it stands in, such as {@code p19}
   * @return {@code p19--new-economic-policy}; the next in the same place {@code p19--new-economic-policy--2}
   */
  public String idIn(String place) {
    return place + "--" + slug(terms) + (occurrence > 1 ? "--" + occurrence : "");
  }

  /**
   * Headings as a fragment: lower-case ASCII letters, digits and single hyphens. Diacritics are folded; of a heading that has
   * neither Latin letters nor digits the code points are written, so that no address needs percent signs. Two headings may
   * come out alike ({@code Čapek}, {@code Capek}).
   *
   * @param terms one to three, from the general to the special
   */
  public static String slug(List<String> terms) {
    return terms.stream().map(IndexTerm::slug).collect(Collectors.joining("-"));
  }

  private static String slug(String term) {
    String folded = Normalizer.normalize(term.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
        .replace("ß", "ss").replace("æ", "ae").replace("œ", "oe").replace("þ", "th")
        .replace('ø', 'o').replace('ł', 'l').replace('đ', 'd').replace('ð', 'd').replace('ı', 'i')
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
    return folded.isEmpty()
        ? term.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining("-u", "u", ""))
        : folded;
  }

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitIndexTerm(this);
  }
}
