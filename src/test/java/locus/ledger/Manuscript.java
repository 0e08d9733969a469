package locus.ledger;

import static locus.index.TestEdition.paragraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import locus.index.TestEdition;
import locus.model.Anchor;
import locus.model.Block;
import locus.model.Edition;
import locus.model.Note;
import locus.model.Passage;
import locus.model.WitnessBreak;
import locus.model.Words;

/** Texts in the making, in which each piece knows what it came of. */
final class Manuscript {

  /** A passage, a note, a section, a text, a page of the witness. */
  static final class Piece {
    final int own;
    final List<Piece> breaks = new ArrayList<>();
    final Set<Integer> lineage = new HashSet<>();
    String words;
    String id = "";

    Piece(int own, String words) {
      this.own = own;
      this.words = words;
      lineage.add(own);
    }
  }

  /** A section with its passages. */
  static final class Section {
    final Piece heading;
    final List<Piece> passages = new ArrayList<>();

    Section(Piece heading) {
      this.heading = heading;
    }
  }

  /** A text. */
  static final class Text {
    final Piece page;
    final List<Section> sections = new ArrayList<>();
    final List<Piece> notes = new ArrayList<>();
    final List<Piece> ednotes = new ArrayList<>();

    Text(Piece page) {
      this.page = page;
    }
  }

  final List<Text> texts = new ArrayList<>();
  private int pieces;
  private int witnessPages;

  Piece piece(String words) {
    return new Piece(pieces++, words);
  }

  /** The witness's next page begins in a passage. */
  void turnPage(Piece passage) {
    Piece page = piece("pb" + ++witnessPages);
    page.id = page.words;
    passage.breaks.add(page);
  }

  /** Every piece under the address that it has today, before the ledger speaks. */
  Map<Address, Piece> provisional() {
    Map<Address, Piece> all = new LinkedHashMap<>();
    for (Text text : texts) {
      String page = text.page.words;
      all.put(new Address(page, ""), text.page);
      int number = 0;
      Map<String, Integer> slugs = new HashMap<>();
      for (Section section : text.sections) {
        all.put(new Address(page, id(section, slugs)), section.heading);
        for (Piece passage : section.passages) {
          all.put(new Address(page, "p" + ++number), passage);
          passage.breaks.forEach(turned -> all.put(new Address(page, turned.id), turned));
        }
      }
      for (int note = 0; note < text.notes.size(); note++) {
        all.put(new Address(page, "n" + (note + 1)), text.notes.get(note));
      }
      for (int note = 0; note < text.ednotes.size(); note++) {
        all.put(new Address(page, new Numeral(Numeral.Series.EDITOR, note + 1, 0).id()), text.ednotes.get(note));
      }
    }
    return all;
  }

  /** As Asciidoctor makes them, unless the editor has given one. */
  private static String id(Section section, Map<String, Integer> slugs) {
    String slug = "_" + section.heading.words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    if (!section.heading.id.isEmpty()) {
      return section.heading.id;
    }
    int count = slugs.merge(slug, 1, Integer::sum);
    return count == 1 ? slug : slug + "_" + count;
  }

  Edition edition() {
    var edition = new TestEdition();
    for (Text text : texts) {
      int number = 0;
      Map<String, Integer> slugs = new HashMap<>();
      var sections = new ArrayList<Block>();
      for (Section section : text.sections) {
        var passages = new ArrayList<Block>();
        for (Piece passage : section.passages) {
          number++;
          passages.add(new Passage(new Anchor("p" + number, "" + number), paragraph(content(passage))));
        }
        sections.add(TestEdition.section(id(section, slugs), TestEdition.words(section.heading.words), passages.toArray(Block[]::new)));
      }
      var notes = new ArrayList<Note>();
      notes(text.notes, Note.Series.AUTHOR, Numeral.Series.AUTHOR, notes);
      notes(text.ednotes, Note.Series.EDITOR, Numeral.Series.EDITOR, notes);
      edition.text(text.page.words, notes, sections.toArray(Block[]::new));
    }
    return edition.edition();
  }

  private static Object[] content(Piece passage) {
    return Stream.concat(
        passage.breaks.stream().map(turned -> new WitnessBreak(WitnessBreak.Unit.PAGE, Integer.parseInt(turned.id.substring(2)), "", "")),
        Stream.of(passage.words)).toArray();
  }

  private static void notes(List<Piece> pieces, Note.Series series, Numeral.Series numbers, List<Note> notes) {
    for (int at = 0; at < pieces.size(); at++) {
      Anchor anchor = new Numeral(numbers, at + 1, 0).anchor();
      notes.add(new Note(series, at + 1, anchor, List.of(new Words(pieces.get(at).words)), 1, TestEdition.HERE));
    }
  }
}
