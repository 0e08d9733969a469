package locus.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import locus.html.Html;
import locus.html.Links;
import locus.html.PageHtml;
import locus.model.Document;
import locus.model.Emendation;
import locus.model.Note;
import locus.model.NoteCall;
import locus.model.Passage;
import locus.model.Walker;

/** Collects the emendations of a text in reading order, those of a note where the note is first called. */
final class Apparatus extends Walker {

  private static final String PAGE = "about";
  /** Whose reading the other one is: the witness's, or what the editor would expect. */
  private static final Map<Emendation.Kind, String> OTHER =
      Map.of(Emendation.Kind.CORR, "witnessReading", Emendation.Kind.SIC, "readPerhaps");

  private final Setting setting;
  private final Document text;
  private final List<EmendationView> emendations = new ArrayList<>();
  private String label = "";

  private Apparatus(Setting setting, Document text) {
    this.setting = setting;
    this.text = text;
  }

  /** The lists of all texts that have emendations, as the editorial statement shows them. */
  static List<ApparatusView> of(Setting setting) {
    return setting.edition().texts().stream()
        .map(text -> new Apparatus(setting, text).list())
        .filter(list -> !list.emendations().isEmpty())
        .toList();
  }

  private ApparatusView list() {
    inlines(text.title());
    blocks(text.blocks());
    return new ApparatusView(Frame.label(text), Links.relative(PAGE, text.path(), ""), List.copyOf(emendations));
  }

  @Override
  public Void visitPassage(Passage passage) {
    label = passage.anchor().label();
    super.visitPassage(passage);
    label = "";
    return null;
  }

  @Override
  public Void visitNoteCall(NoteCall call) {
    if (call.occurrence() == 1) {
      Note note = text.note(call);
      String outside = label;
      label = (outside + " n" + note.anchor().label()).strip();
      walk(note);
      label = outside;
    }
    return null;
  }

  @Override
  public Void visitEmendation(Emendation emendation) {
    String type = emendation.kind().name().toLowerCase(Locale.ROOT);
    Html other = PageHtml.label(emendation.counterpart());
    emendations.add(
        new EmendationView(
            Links.emendationId(text.path(), emendation.ordinal()),
            type,
            label,
            Links.relative(PAGE, text.path(), "v" + emendation.ordinal()),
            setting.word(type),
            PageHtml.label(emendation.content()),
            other.isEmpty() ? "" : setting.word(OTHER.getOrDefault(emendation.kind(), "")),
            other,
            emendation.certainty().isEmpty() ? "" : setting.word("certainty_" + emendation.certainty()),
            PageHtml.label(emendation.note())));
    return super.visitEmendation(emendation);
  }
}
