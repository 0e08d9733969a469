package locus.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import locus.model.Anchor;
import locus.model.Attributes;
import locus.model.Block;
import locus.model.BlockHead;
import locus.model.Caption;
import locus.model.Citation;
import locus.model.Division;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Entry;
import locus.model.Heading;
import locus.model.IndexTerm;
import locus.model.Inline;
import locus.model.Mention;
import locus.model.Metadata;
import locus.model.Note;
import locus.model.NoteCall;
import locus.model.Paragraph;
import locus.model.Passage;
import locus.model.Register;
import locus.model.SourceRef;
import locus.model.Words;
import locus.model.Work;

/** Editions for tests, in a few words. */
public final class TestEdition {

  public static final SourceRef HERE = new SourceRef("content/essay.adoc", 7);

  public static final Metadata.Original UNKNOWN = new Metadata.Original("", "", "", "", "", "", "", "", "", "", "");

  public final List<Document> documents = new ArrayList<>();
  public final List<Work> works = new ArrayList<>();
  public Metadata metadata = metadata("A title", UNKNOWN);

  public static Metadata metadata(String title, Metadata.Original original) {
    return new Metadata(
        "id", title, "", "", "", List.of(), "", "", "", "", "", "", "en", Optional.empty(), original,
        new SourceRef("content/index.adoc", 1));
  }

  public Edition edition() {
    return new Edition(metadata, documents, works, List.of());
  }

  public TestEdition text(String path, List<Note> notes, Block... blocks) {
    documents.add(
        new Document(
            path, Document.Kind.TEXT, "text", "en", words("Title of " + path), List.of(), "Title of " + path, List.of(),
            Map.of(), List.of(blocks), notes, Optional.empty(), new SourceRef("content/" + path + ".adoc", 0)));
    return this;
  }

  public TestEdition register(String path, String kind, Entry... entries) {
    documents.add(
        new Document(
            path, Document.Kind.REGISTER, "register", "en", words(path), List.of(), path, List.of(), Map.of(), List.of(),
            List.of(), Optional.of(new Register(kind, List.of(entries))), new SourceRef("content/" + path + ".adoc", 0)));
    return this;
  }

  public TestEdition home(Map<String, String> attributes) {
    documents.add(
        0,
        new Document(
            "index", Document.Kind.HOME, "home", "en", words("Home"), List.of(), "Home", List.of(), new HashMap<>(attributes),
            List.of(), List.of(), Optional.empty(), new SourceRef("content/index.adoc", 0)));
    return this;
  }

  public TestEdition work(String key) {
    works.add(new Work(key, "book", List.of(), List.of(), Map.of("title", key), new SourceRef("content/works.bib", 1)));
    return this;
  }

  public static Entry entry(String key, String heading) {
    return entry(key, heading, heading, "");
  }

  public static Entry entry(String key, String heading, String sort, String see, String... seeAlso) {
    return new Entry(
        key, words(heading), sort, "", Map.of(), List.of(), see, List.of(seeAlso), "", List.of(),
        new SourceRef("content/persons.adoc", 3));
  }

  public static List<Inline> words(String text) {
    return List.of(new Words(text));
  }

  public static BlockHead head(String id) {
    return new BlockHead(new Attributes(id, List.of(), ""), Caption.NONE, HERE);
  }

  public static Division section(String id, List<Inline> heading, Block... blocks) {
    return new Division(head(id), new Heading(1, "section", "", heading), List.of(blocks));
  }

  /** A paragraph; strings are words. */
  public static Paragraph paragraph(Object... content) {
    return new Paragraph(head(""), inlines(content));
  }

  public static Passage passage(int number, Object... content) {
    return passage(number, paragraph(content));
  }

  public static Passage passage(int number, Block block) {
    return new Passage(new Anchor("p" + number, String.valueOf(number)), block);
  }

  public static List<Inline> inlines(Object... content) {
    return Arrays.stream(content).map(piece -> piece instanceof Inline inline ? inline : new Words((String) piece)).toList();
  }

  public static Mention person(String key, String words) {
    return person(key, words, 1);
  }

  public static Mention person(String key, String words, int occurrence) {
    return new Mention("person", key, inlines(words), "", false, Mention.Range.NONE, false, occurrence, HERE);
  }

  public static Mention sub(String key, String sub) {
    return new Mention("person", key, words("x"), sub, false, Mention.Range.NONE, false, 1, HERE);
  }

  public static Mention main(String key) {
    return new Mention("person", key, words("x"), "", true, Mention.Range.NONE, false, 1, HERE);
  }

  public static Mention wordless(String key) {
    return new Mention("term", key, List.of(), "", false, Mention.Range.NONE, true, 1, HERE);
  }

  public static Mention range(String key, Mention.Range range) {
    return new Mention("person", key, words("x"), "", false, range, false, 1, HERE);
  }

  public static Citation work(String key, String words) {
    return new Citation(key, words(words), "", 1, HERE);
  }

  public static IndexTerm term(String... terms) {
    return new IndexTerm(List.of(terms), "", List.of(), List.of(), 1, HERE);
  }

  public static IndexTerm see(String term, String see, String... seeAlso) {
    return new IndexTerm(List.of(term), see, List.of(seeAlso), List.of(), 1, HERE);
  }

  public static NoteCall call(int ordinal) {
    return new NoteCall(Note.Series.AUTHOR, ordinal, 1);
  }

  public static Note note(int ordinal, Object... content) {
    return new Note(Note.Series.AUTHOR, ordinal, new Anchor("n" + ordinal, "" + ordinal), inlines(content), 1, HERE);
  }

  public static Note editorsNote(int ordinal, String letter, Object... content) {
    return new Note(Note.Series.EDITOR, ordinal, new Anchor("e" + letter, letter), inlines(content), 1, HERE);
  }

  public static NoteCall editorsCall(int ordinal) {
    return new NoteCall(Note.Series.EDITOR, ordinal, 1);
  }
}
