package locus.html;

import java.util.List;
import locus.model.Note;

/** The notes of a page, once and after the text: the author's, then the editor's, which is a series of its own. */
final class NotesHtml {

  private final Place place;
  private final HtmlWriter html;

  NotesHtml(Place place) {
    this.place = place;
    this.html = place.html();
  }

  void write(List<Note> notes) {
    List<Note> authors = series(notes, Note.Series.AUTHOR);
    List<Note> editors = series(notes, Note.Series.EDITOR);
    if (notes.isEmpty()) {
      return;
    }
    Phrase words = authors.isEmpty() ? Phrase.EDITORS_NOTES : Phrase.NOTES;
    // The text may have a section of its own with this id.
    String[] named = html.isFree("notes") ? new String[] {"aria-labelledby", "notes"} : new String[] {"aria-label", place.page().say(words)};
    html.open("section", "class", "notes", "role", "doc-endnotes", named[0], named[1]).line();
    heading("h2", "notes", words);
    list("note-list", "", authors);
    if (!authors.isEmpty() && !editors.isEmpty()) {
      heading("h3", "editors-notes", Phrase.EDITORS_NOTES);
    }
    list("note-list ednotes", "a", editors);
    html.close("section").line();
  }

  private static List<Note> series(List<Note> notes, Note.Series series) {
    return notes.stream().filter(note -> note.series() == series).toList();
  }

  private void heading(String tag, String id, Phrase words) {
    String foreign = place.page().foreign();
    html.open(tag, "id", id, "lang", foreign, "dir", foreign.isEmpty() ? "" : "ltr").text(place.page().say(words)).close(tag).line();
  }

  private void list(String classes, String type, List<Note> notes) {
    if (notes.isEmpty()) {
      return;
    }
    html.open("ol", "class", classes, "type", type).line();
    notes.forEach(this::note);
    html.close("ol").line();
  }

  private void note(Note note) {
    boolean editors = note.series() == Note.Series.EDITOR;
    String label = note.anchor().label();
    String value = value(note);
    html.open("li", "class", editors ? "note ednote" : "note", "id", note.anchor().id(), "data-n", label.equals(value) ? "" : label, "value", value);
    html.open("p");
    place.former(note.anchor().id());
    place.at(note.anchor().id()).inlines(note.content());
    for (int call = 1; call <= note.calls(); call++) {
      Phrase phrase = call == 1 ? Phrase.BACK : Phrase.BACK_AGAIN;
      html.text(" ").open("a", "role", "doc-backlink", "href", "#" + note.callId(call),
          "aria-label", place.page().say(phrase, label, call)).close("a");
    }
    html.close("p").close("li").line();
  }

  /** The number a browser shows where no style draws the label. An inserted 7a has none of its own. */
  private static String value(Note note) {
    String label = note.anchor().label();
    boolean editors = note.series() == Note.Series.EDITOR;
    return editors ? String.valueOf(note.ordinal()) : label.matches("\\d+") ? label : "";
  }
}
