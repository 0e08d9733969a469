package locus.export.companion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import locus.html.Links;
import locus.model.Document;
import locus.model.Emendation;
import locus.model.Inline;
import locus.model.Note;
import locus.model.ReadingText;
import locus.model.Walker;

/** What was changed at each emendation of a text, by the id of its line in the editorial statement. */
final class EmendationCards extends Walker {

  static final String PAGE = "about";

  private final Document text;
  private final Map<String, String> words;
  private final Map<String, List<Object>> cards = new LinkedHashMap<>();

  private EmendationCards(Document text, Map<String, String> words) {
    this.text = text;
    this.words = words;
  }

  /** @param words words of the interface by their key */
  static Map<String, List<Object>> of(Document text, Map<String, String> words) {
    var found = new EmendationCards(text, words);
    found.inlines(text.title());
    found.blocks(text.blocks());
    for (Note note : text.notes()) {
      found.walk(note);
    }
    return found.cards;
  }

  @Override
  public Void visitEmendation(Emendation emendation) {
    String id = Links.emendationId(text.path(), emendation.ordinal());
    cards.put(id, List.of(PAGE + ".html", words(emendation.content()), "", said(emendation), List.of(), words.get("emendations")));
    return super.visitEmendation(emendation);
  }

  private String said(Emendation emendation) {
    boolean isWitness = emendation.kind() == Emendation.Kind.CORR;
    String other = words(emendation.counterpart());
    String certainty = emendation.certainty();
    String note = words(emendation.note());
    return (other.isEmpty() ? "" : words.get(isWitness ? "witnessReading" : "readPerhaps") + " " + other + "; ")
        + words.get(emendation.kind().name().toLowerCase(Locale.ROOT))
        + (certainty.isEmpty() ? "" : "; " + words.get("certainty") + ": " + words.get("certainty_" + certainty))
        + "."
        + (note.isEmpty() ? "" : " " + note);
  }

  private static String words(List<Inline> inlines) {
    return ReadingText.of(inlines).replaceAll("\\s+", " ").strip();
  }
}
