package locus.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import locus.model.Block;
import locus.model.DiscreteHeading;
import locus.model.Division;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Entry;
import locus.model.Figure;
import locus.model.Heading;
import locus.model.InlineAnchor;
import locus.model.Note;
import locus.model.Passage;
import locus.model.RawHtml;
import locus.model.ReadingText;
import locus.model.Recording;
import locus.model.SourceRef;
import locus.model.Styled;
import locus.model.Walker;
import locus.model.WitnessBreak;
import locus.model.Work;

/** Goes through an edition of today and writes down what bears an address, and which ids are taken. */
final class Survey extends Walker {

  private static final int OPENING = 60;

  private final List<Bearer> found = new ArrayList<>();
  private final Map<String, Set<String>> ids = new HashMap<>();
  private Document document;
  private SourceRef place;

  private Survey() {}

  static Survey of(Edition edition) {
    var survey = new Survey();
    edition.documents().forEach(survey::read);
    survey.read(edition.works());
    return survey;
  }

  Places places() {
    return new Places(found);
  }

  /** The ids that the editor gave, or Asciidoctor, on a page. */
  Set<String> idsOf(String page) {
    return ids.getOrDefault(page, Set.of());
  }

  private void read(Document page) {
    document = page;
    place = page.source();
    found.add(bearer(Kind.PAGE, "", ReadingText.of(page.title())));
    inlines(page.title());
    blocks(page.blocks());
    page.register().ifPresent(register -> register.entries().forEach(this::read));
    page.notes().forEach(this::walk);
  }

  private void read(Entry entry) {
    place = entry.source();
    taken(entry.key());
    found.add(bearer(Kind.ENTRY, entry.key(), ReadingText.of(entry.heading())));
  }

  /** The bibliography is a page whose entries are the works. */
  private void read(List<Work> works) {
    if (!works.isEmpty()) {
      found.add(work("", "works.bib", new SourceRef("content/works.bib", 0)));
      works.forEach(work -> found.add(work(work.key(), work.field("title"), work.source())));
    }
  }

  private static Bearer work(String key, String words, SourceRef source) {
    return new Bearer(key.isEmpty() ? Kind.PAGE : Kind.ENTRY, new Address(Edition.WORKS, key), opening(words), Fingerprint.of(words), source);
  }

  private Bearer bearer(Kind kind, String id, String words) {
    return new Bearer(kind, new Address(document.path(), id), opening(words), Fingerprint.of(words), place);
  }

  /** The first words, as far as they stand on one line of the ledger and do not look like its columns. */
  static String opening(String words) {
    String plain = words.substring(0, Math.min(words.length(), 4 * OPENING)).replaceAll("[\\s|\\p{Cntrl}]+", " ").strip();
    if (plain.length() <= OPENING) {
      return plain;
    }
    int space = plain.lastIndexOf(' ', OPENING);
    int end = space > 0 ? space : Character.isLowSurrogate(plain.charAt(OPENING)) ? OPENING - 1 : OPENING;
    return plain.substring(0, end) + " …";
  }

  private void taken(String id) {
    if (!id.isEmpty()) {
      ids.computeIfAbsent(document.path(), page -> new HashSet<>()).add(id);
    }
  }

  private void at(Block block) {
    place = block.head().source();
    taken(block.head().attributes().id());
  }

  @Override
  public Void visitDivision(Division division) {
    at(division);
    heading(division, division.heading());
    inlines(division.heading().words());
    blocks(division.content());
    return null;
  }

  @Override
  public Void visitDiscreteHeading(DiscreteHeading discrete) {
    at(discrete);
    heading(discrete, discrete.heading());
    return super.visitDiscreteHeading(discrete);
  }

  private void heading(Block block, Heading heading) {
    String id = block.head().attributes().id();
    if (!id.isEmpty() && !heading.words().isEmpty()) {
      found.add(bearer(Kind.SECTION, id, ReadingText.of(heading.words())));
    }
  }

  @Override
  public Void visitPassage(Passage passage) {
    at(passage);
    found.add(bearer(Kind.PASSAGE, passage.anchor().id(), words(passage.content())));
    return super.visitPassage(passage);
  }

  /** What a picture or a recording without words is known by is its file. */
  private static String words(Block block) {
    String words = ReadingText.of(block);
    if (!words.isBlank()) {
      return words;
    }
    return block instanceof Figure figure ? figure.image().target()
        : block instanceof Recording recording ? recording.target()
        : block instanceof RawHtml raw ? raw.html() : "";
  }

  @Override
  public void walk(Note note) {
    place = note.source();
    found.add(bearer(Kind.NOTE, note.anchor().id(), ReadingText.of(note.content())));
    super.walk(note);
  }

  @Override
  public Void visitWitnessBreak(WitnessBreak witnessBreak) {
    if (witnessBreak.unit() == WitnessBreak.Unit.PAGE) {
      found.add(bearer(Kind.WITNESS, "pb" + witnessBreak.ordinal(), ""));
    }
    return null;
  }

  @Override
  public Void visitInlineAnchor(InlineAnchor anchor) {
    taken(anchor.id());
    return null;
  }

  @Override
  public Void visitStyled(Styled styled) {
    taken(styled.attributes().id());
    return super.visitStyled(styled);
  }
}
