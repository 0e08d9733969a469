package locus.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import locus.model.Anchor;
import locus.model.Attributes;
import locus.model.Block;
import locus.model.BlockHead;
import locus.model.Caption;
import locus.model.Citation;
import locus.model.Division;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Emendation;
import locus.model.Entry;
import locus.model.Heading;
import locus.model.Inline;
import locus.model.Item;
import locus.model.Mention;
import locus.model.Metadata;
import locus.model.Note;
import locus.model.NoteCall;
import locus.model.Paragraph;
import locus.model.Passage;
import locus.model.Register;
import locus.model.SourceRef;
import locus.model.Styled;
import locus.model.Words;
import locus.model.Work;

/** A small edition made by hand, and short names for the records that a test writes down. */
final class Sample {

  static final SourceRef SOURCE = new SourceRef("content/spring.adoc", 7);
  static final BlockHead HEAD = new BlockHead(Attributes.NONE, Caption.NONE, SOURCE);

  private static final Map<String, String> MESSAGES = Map.ofEntries(
      Map.entry("language", "en"),
      Map.entry("passageNumber", "Passage {0}"),
      Map.entry("sectionNamed", "Section: {0}"),
      Map.entry("notes", "Notes"),
      Map.entry("editorsNotes", "Editor’s notes"),
      Map.entry("backToCall", "Back to call {0}"),
      Map.entry("backToCallAgain", "Back to call {0}, place {1}"),
      Map.entry("witnessPage", "Page {0} of the witness"),
      Map.entry("witnessPagePrinted", "Page {0} of the witness, numbered {1}"),
      Map.entry("table", "Table"),
      Map.entry("contents", "Contents"),
      Map.entry("taskDone", "done"),
      Map.entry("taskOpen", "not done"),
      Map.entry("details", "Details"));

  private Sample() {}

  static List<Inline> words(String text) {
    return List.of(new Words(text));
  }

  static Attributes attributes(String id, String... roles) {
    return new Attributes(id, List.of(roles), "");
  }

  static BlockHead head(String id, String... roles) {
    return new BlockHead(attributes(id, roles), Caption.NONE, SOURCE);
  }

  static BlockHead captioned(String label, String title) {
    return new BlockHead(Attributes.NONE, new Caption(label, words(title)), SOURCE);
  }

  static Paragraph p(Inline... content) {
    return new Paragraph(HEAD, List.of(content));
  }

  static Paragraph p(String text) {
    return p(new Words(text));
  }

  static Passage passage(int number, Block content) {
    return new Passage(new Anchor("p" + number, String.valueOf(number)), content);
  }

  static Division section(String id, int level, String title, Block... content) {
    return new Division(head(id), new Heading(level, "section", "", words(title)), List.of(content));
  }

  static Item item(String text, Block... blocks) {
    return new Item(Attributes.NONE, Item.State.NONE, words(text), List.of(blocks));
  }

  static Styled styled(Styled.Style style, Inline... content) {
    return new Styled(style, Attributes.NONE, List.of(content));
  }

  static Mention person(String key, int occurrence, Inline... content) {
    return new Mention("person", key, List.of(content), "", false, Mention.Range.NONE, false, occurrence, SOURCE);
  }

  static Citation work(String key, Inline... content) {
    return new Citation(key, List.of(content), "", 1, SOURCE);
  }

  static Emendation corrected(int ordinal, Inline... content) {
    return new Emendation(Emendation.Kind.CORR, ordinal, List.of(content), words("taslks"), "", List.of(), SOURCE);
  }

  static NoteCall call(int note) {
    return new NoteCall(Note.Series.AUTHOR, note, 1);
  }

  static NoteCall editorsCall(int note) {
    return new NoteCall(Note.Series.EDITOR, note, 1);
  }

  static Note note(int ordinal, int calls, Inline... content) {
    var anchor = new Anchor("n" + ordinal, String.valueOf(ordinal));
    return new Note(Note.Series.AUTHOR, ordinal, anchor, List.of(content), calls, SOURCE);
  }

  static Note editorsNote(int ordinal, Inline... content) {
    String letter = String.valueOf((char) ('a' + ordinal - 1));
    return new Note(Note.Series.EDITOR, ordinal, new Anchor("e" + letter, letter), List.of(content), 1, SOURCE);
  }

  static Document text(String path, List<Note> notes, Block... blocks) {
    return document(path, Document.Kind.TEXT, Map.of(), notes, Optional.empty(), blocks);
  }

  static Document document(
      String path, Document.Kind kind, Map<String, String> attributes, List<Note> notes, Optional<Register> register, Block... blocks) {
    String type = kind.name().toLowerCase(java.util.Locale.ROOT);
    return new Document(
        path, kind, type, "en", words("Spring"), List.of(), "Spring", List.of(), attributes, List.of(blocks), notes, register, SOURCE);
  }

  /** Persons (Trotsky), a bibliography (Carr), an editorial statement, and the documents given. */
  static Links links(Document... documents) {
    Document persons = document("persons", Document.Kind.REGISTER, Map.of(), List.of(), Optional.of(new Register("person", List.of(trotsky()))));
    Document about = document("about", Document.Kind.PAGE, Map.of(), List.of(), Optional.empty());
    return Links.of(edition(Stream.concat(Stream.of(persons, about), Stream.of(documents)).toList()), true);
  }

  static Edition edition(List<Document> documents) {
    var original = new Metadata.Original("", "", "", "", "", "", "", "", "", "", "");
    var metadata = new Metadata("sample", "Sample", "", "", "", List.of(), "", "", "", "", "", "", "en", Optional.empty(), original, SOURCE);
    return new Edition(metadata, documents, List.of(new Work("carr-1970", "book", List.of(), List.of(), Map.of(), SOURCE)), List.of());
  }

  private static Entry trotsky() {
    return new Entry("trotsky", words("Trotsky, Leon"), "Trotsky, Leon", "", Map.of(), List.of(), "", List.of(), "", List.of(p("A writer.")), SOURCE);
  }

  /** The page of a document. */
  static PageHtml page(Document document) {
    return new PageHtml(new PageContext(document, links(document), MESSAGES::get));
  }

  /** The body of a text without notes, made of these blocks. */
  static String body(Block... blocks) {
    return page(text("spring", List.of(), blocks)).body().markup();
  }

  /** What stands inside the first passage of a text that holds only these inlines. */
  static String inPassage(Inline... content) {
    return between("<p id=\"p1\">", "</p><a class", bodyOf(List.of(), content));
  }

  /** The same in a text with notes. */
  static String bodyOf(List<Note> notes, Inline... content) {
    return page(text("spring", notes, passage(1, p(content)))).body().markup().replace("</p>\n<a", "</p><a");
  }

  private static String between(String start, String end, String markup) {
    int from = markup.indexOf(start) + start.length();
    return markup.substring(from, markup.indexOf(end, from));
  }
}
