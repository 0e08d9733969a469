package locus.cite;

import java.util.List;
import java.util.stream.Collectors;
import locus.model.Anchor;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Metadata;
import locus.model.ReadingText;

/**
 * References to the edition, as plain words: who wrote what, where it first appeared, that this is a digital edition, whose and
 * which, and its address where one is known.
 */
public final class HowToCite {

  private final Edition edition;
  private final Metadata metadata;

  private HowToCite(Edition edition) {
    this.edition = edition;
    this.metadata = edition.metadata();
  }

  /** The edition as a whole. */
  public static String edition(Edition edition) {
    return new HowToCite(edition).reference(edition.metadata().original().author(), "", "", "");
  }

  /** One text of it. */
  public static String text(Edition edition, Document text) {
    return place(edition, text, new Anchor("", ""));
  }

  /**
   * A passage, note or section of a text.
   *
   * @param place its fragment, and how it is called: {@code p19} and {@code passage 19}
   */
  public static String place(Edition edition, Document text, Anchor place) {
    var how = new HowToCite(edition);
    String part = how.isWhole(text) ? "" : words(text);
    return how.reference(how.author(text), part, place.label(), address(edition, text.href(), place.id()));
  }

  /** Address of a page or place; empty where the site's is not known. */
  static String address(Edition edition, String href, String fragment) {
    return edition.metadata().host().map(host -> host + "/" + href + (fragment.isEmpty() ? "" : "#" + fragment)).orElse("");
  }

  /** Authors as written, {@code ;} between several, or else those of the text's own author line. */
  private String author(Document text) {
    return text.authors().isEmpty() ? metadata.original().author() : String.join("; ", text.authors());
  }

  private static String words(Document text) {
    return ReadingText.of(text.title()).strip();
  }

  /** Whether a text is the work edited, not a part of it. */
  private boolean isWhole(Document text) {
    return edition.texts().size() == 1 && edition.texts().contains(text);
  }

  private String reference(String author, String part, String place, String address) {
    var original = metadata.original();
    String title = original.title().isEmpty() ? metadata.title() : original.title();
    var sentence = new Sentence().part(author.replaceAll("\\s*;\\s*", ", "));
    if (!part.isEmpty()) {
      sentence.quotedPart(part).part("In " + title);
    } else if (!original.container().isEmpty()) {
      sentence.quotedPart(title);
    } else {
      sentence.part(title);
    }
    sentence.part(firstPublished(original));
    sentence.part("Digital edition");
    sentence.joined(", ", metadata.editors().isEmpty() ? "" : "edited by " + editors());
    sentence.joined(", ", metadata.version().isEmpty() ? "" : "version " + metadata.version());
    sentence.part(join(", ", metadata.publisher(), metadata.date()));
    sentence.part(place);
    sentence.part(metadata.doi().isEmpty() ? "" : "https://doi.org/" + metadata.doi());
    sentence.part(address.isEmpty() ? metadata.host().map(host -> place.isEmpty() ? host + "/" : "").orElse("") : address);
    return ReadingText.of(sentence.end());
  }

  private String editors() {
    return metadata.editors().stream().map(Metadata.Editor::name).collect(Collectors.joining(", "));
  }

  /** {@code Marxism Today 23, no. 11 (November 1979): 1–10}, as far as it is known. */
  private static String firstPublished(Metadata.Original original) {
    String journal = join(" ", original.container(), original.volume());
    String issue = join(", ", journal, original.issue().isEmpty() ? "" : "no. " + original.issue());
    String imprint = join(": ", original.place(), original.publisher());
    boolean dated = !issue.isEmpty() && !original.date().isEmpty();
    String when = dated ? issue + " (" + original.date() + ")" : join(", ", issue, imprint, original.date());
    return join(original.pages().isEmpty() || when.isEmpty() ? "" : ": ", when, original.pages());
  }

  private static String join(String glue, String... parts) {
    return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(glue));
  }
}
