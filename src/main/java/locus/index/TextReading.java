package locus.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import locus.model.Citation;
import locus.model.DiscreteHeading;
import locus.model.Division;
import locus.model.Document;
import locus.model.Heading;
import locus.model.IndexTerm;
import locus.model.Inline;
import locus.model.Mention;
import locus.model.Note;
import locus.model.NoteCall;
import locus.model.Paragraph;
import locus.model.Passage;
import locus.model.ReadingText;
import locus.model.UnreadNotes;
import locus.model.WitnessBreak;

/**
 * Reads one text from its title to its end, and each note after the place in which it is first called. A note that is called
 * from another note belongs to the same passage; one that is never called does not occur.
 */
final class TextReading extends ReadingText {

  /** A mention of the place being read: where its words begin and end in the reading text. */
  private record Span(Inline inline, int start, int end, Optional<WitnessBreak> page) {}

  private final Document document;
  private final String shortTitle;
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final List<PlaceWords> places = new ArrayList<>();
  private final UnreadNotes notes;
  private final List<Span> spans = new ArrayList<>();
  private final List<NoteCall> calls = new ArrayList<>();
  private Place section;
  private Place place;
  private final int before;
  private int passages;
  private Optional<WitnessBreak> page;
  private boolean divided;

  private TextReading(Document document, boolean alone, int before) {
    this.document = document;
    this.before = before;
    this.shortTitle = alone ? "" : document.shortTitle();
    this.notes = new UnreadNotes(document);
    this.section = place(Place.Kind.UNNUMBERED, "", alone ? label("", document.shortTitle()) : "§", "");
    this.place = section;
    this.page = WitnessPages.first(document);
  }

  /**
   * Reads one text from its title to its end.
   *
   * @param alone whether the edition has no other text
   * @param before how many occurrences the texts before it have
   */
  static TextReading of(Document document, boolean alone, int before) {
    var whole = new TextReading(document, alone, before);
    whole.inlines(document.title());
    whole.close();
    whole.inlines(document.subtitle());
    whole.close();
    whole.blocks(document.blocks());
    whole.close();
    return whole;
  }

  /** The occurrences in reading order. */
  List<Occurrence> occurrences() {
    return occurrences;
  }

  /** The words of every place in reading order. */
  List<PlaceWords> places() {
    return places;
  }

  private Place place(Place.Kind kind, String id, String label, String words) {
    return new Place(document.path(), shortTitle, kind, id, label, words, passages);
  }

  /** {@code § 1.2.}, or the section's first words. */
  private static String label(String number, String words) {
    return "§ " + (number.isEmpty() ? HeadingWords.shortened(words) : number);
  }

  @Override
  public Void visitDivision(Division division) {
    Place outer = section;
    String words = ReadingText.of(division.heading().words()).strip();
    String label = label(division.heading().number(), words);
    section = place(Place.Kind.UNNUMBERED, division.head().attributes().id(), label, words);
    heading(division.heading(), section);
    blocks(division.content());
    enter(outer);
    section = outer;
    return null;
  }

  @Override
  public Void visitDiscreteHeading(DiscreteHeading heading) {
    String id = heading.head().attributes().id();
    String words = ReadingText.of(heading.heading().words()).strip();
    heading(heading.heading(), place(Place.Kind.HEADING, id, label("", words), section.section()));
    return null;
  }

  private void heading(Heading heading, Place where) {
    enter(where.id().isEmpty() ? section : place(Place.Kind.HEADING, where.id(), where.label(), where.section()));
    inlines(heading.words());
    enter(section);
  }

  @Override
  public Void visitPassage(Passage passage) {
    passages++;
    enter(place(Place.Kind.PASSAGE, passage.anchor().id(), passage.anchor().label(), section.section()));
    super.visitPassage(passage);
    enter(section);
    return null;
  }

  @Override
  public Void visitParagraph(Paragraph paragraph) {
    if (place.kind() == Place.Kind.UNNUMBERED) {
      close();
    }
    return super.visitParagraph(paragraph);
  }

  @Override
  public Void visitMention(Mention mention) {
    return span(mention, mention.content());
  }

  @Override
  public Void visitCitation(Citation citation) {
    return span(citation, citation.content());
  }

  @Override
  public Void visitIndexTerm(IndexTerm term) {
    return span(term, term.content());
  }

  private Void span(Inline inline, List<Inline> content) {
    int at = spans.size();
    int start = text.length();
    Optional<WitnessBreak> on = place.kind() == Place.Kind.NOTE ? Optional.empty() : page;
    spans.add(new Span(inline, start, start, on));
    inlines(content);
    spans.set(at, new Span(inline, start, text.length(), on));
    return null;
  }

  @Override
  public Void visitWitnessBreak(WitnessBreak witnessBreak) {
    if (witnessBreak.unit() == WitnessBreak.Unit.PAGE) {
      page = Optional.of(witnessBreak);
      divided = true;
    }
    return null;
  }

  @Override
  public Void visitNoteCall(NoteCall call) {
    calls.add(call);
    return null;
  }

  private void enter(Place next) {
    close();
    place = next;
  }

  /** Writes down what was found in the place that ends here, and reads the notes called in it. */
  private void close() {
    spans.forEach(span -> occurrences.add(occurrence(span)));
    String words = Context.spaced(text).strip();
    if (!words.isEmpty()) {
      places.add(new PlaceWords(place, words));
    }
    spans.clear();
    divided = false;
    text.setLength(0);
    List<NoteCall> called = List.copyOf(calls);
    calls.clear();
    Place caller = place;
    called.forEach(call -> notes.turnTo(call).ifPresent(note -> note(note, caller)));
    place = caller;
  }

  private void note(Note note, Place caller) {
    String base = caller.kind() == Place.Kind.NOTE ? caller.label().substring(0, caller.label().lastIndexOf(" n")) : caller.label();
    place = place(Place.Kind.NOTE, note.anchor().id(), base + " n" + note.anchor().label(), caller.section());
    walk(note);
    close();
  }

  private Occurrence occurrence(Span span) {
    String words = Context.spaced(text.substring(span.start(), span.end())).strip();
    String left = Context.before(text, span.start());
    String right = Context.after(text, span.end());
    return new Occurrence(before + occurrences.size(), span.inline(), place, words, left, right, span.page(), divided);
  }
}
