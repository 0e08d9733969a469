package locus.source;

import java.util.List;
import java.util.Locale;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Citation;
import locus.model.Emendation;
import locus.model.Inline;
import locus.model.Mention;
import locus.model.Note;
import locus.model.WitnessBreak;

/** Records of the vocabulary's macros. */
final class MacroRecords {
  private final PageContext page;
  private final InlineRecords inlines;

  MacroRecords(PageContext page, InlineRecords inlines) {
    this.page = page;
    this.inlines = inlines;
  }

  Inline of(Element element, boolean preformatted) {
    Macro macro = element.token().macro();
    inlines.continueAt(macro.source());
    element.token().findings().forEach(page.findings()::add);
    List<Node> words = element.children().stream().filter(node -> !(node instanceof Element part && part.is("part"))).toList();
    return switch (macro.name()) {
      case "ednote" -> editorsNote(macro, words);
      case "corr", "sic", "supplied", "unclear", "surplus" -> emendation(element, macro, words, preformatted);
      case "pb" -> witnessBreak(macro, WitnessBreak.Unit.PAGE);
      case "cb" -> witnessBreak(macro, WitnessBreak.Unit.COLUMN);
      case "work" -> citation(macro, inlines.run(words, preformatted));
      default -> mention(macro, inlines.run(words, preformatted));
    };
  }

  private Inline editorsNote(Macro macro, List<Node> words) {
    NoteDraft draft = page.numbering().newNote(Note.Series.EDITOR);
    var call = draft.call(macro.source());
    page.numbering().enterPlace();
    draft.write(inlines.run(words, false), macro.source());
    page.numbering().leavePlace();
    return call;
  }

  private Inline emendation(Element element, Macro macro, List<Node> words, boolean preformatted) {
    int ordinal = page.numbering().nextEmendation();
    List<Inline> content = inlines.run(words, preformatted);
    var kind = Emendation.Kind.valueOf(macro.name().toUpperCase(Locale.ROOT));
    List<Inline> counterpart = part(element, kind == Emendation.Kind.SIC ? "corr" : "sic");
    return new Emendation(kind, ordinal, content, counterpart, macro.attribute("cert"), part(element, "note"), macro.source());
  }

  /** What an emendation says of itself stands at no place of the text: its references are counted apart. */
  private List<Inline> part(Element element, String name) {
    page.numbering().enterPlace();
    List<Inline> words =
        element.elements("part").filter(part -> part.get("name").equals(name)).findFirst().map(part -> inlines.run(part.children(), false)).orElse(List.of());
    page.numbering().leavePlace();
    return words;
  }

  private Inline witnessBreak(Macro macro, WitnessBreak.Unit unit) {
    boolean numbered = macro.key().matches("[0-9]{1,6}");
    if (numbered && !page.numbering().isFirst("pb:" + macro.key())) {
      Finding finding = Finding.of(Rule.IDS_ARE_UNIQUE, macro.source(), "Page " + macro.key() + " of the witness has begun already.");
      page.findings().add(finding.withRemedy("Give each page of the witness one pb: with a number of its own."));
    }
    return new WitnessBreak(unit, numbered ? Integer.parseInt(macro.key()) : 0, macro.attribute("n"), macro.attribute("cert"));
  }

  /** The outer of two nested references to one key is the first. */
  private Inline citation(Macro macro, List<Inline> content) {
    return new Citation(macro.key(), content, macro.attribute("locator"), page.numbering().occurrence(macro.key()), macro.source());
  }

  private Inline mention(Macro macro, List<Inline> content) {
    var range = switch (macro.attribute("range")) {
      case "start" -> Mention.Range.START;
      case "end" -> Mention.Range.END;
      default -> Mention.Range.NONE;
    };
    return new Mention(
        macro.name(), macro.key(), content, macro.attribute("sub"), macro.attribute("main").equals("yes"), range,
        macro.attribute("in").equals("title"), page.numbering().occurrence(macro.key()), macro.source());
  }
}
