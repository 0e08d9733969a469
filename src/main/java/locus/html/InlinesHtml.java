package locus.html;

import java.util.List;
import java.util.Locale;
import locus.model.Attributes;
import locus.model.Button;
import locus.model.Callout;
import locus.model.Citation;
import locus.model.CrossReference;
import locus.model.Emendation;
import locus.model.Icon;
import locus.model.IndexTerm;
import locus.model.Inline;
import locus.model.InlineAnchor;
import locus.model.InlineFormula;
import locus.model.InlineHtml;
import locus.model.InlineImage;
import locus.model.InlineVisitor;
import locus.model.Keyboard;
import locus.model.LineBreak;
import locus.model.Link;
import locus.model.Mention;
import locus.model.Menu;
import locus.model.Note;
import locus.model.NoteCall;
import locus.model.Reference;
import locus.model.Styled;
import locus.model.WitnessBreak;
import locus.model.Words;

/** Running text, a clause for each kind of inline. */
class InlinesHtml implements InlineVisitor<Void> {

  private final Place place;
  private final PageContext page;
  private final HtmlWriter html;

  InlinesHtml(Place place) {
    this.place = place;
    this.page = place.page();
    this.html = place.html();
  }

  private void inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
  }

  @Override
  public Void visitWords(Words words) {
    html.text(words.text());
    return null;
  }

  @Override
  public Void visitStyled(Styled styled) {
    switch (styled.style()) {
      case STRONG -> styled("strong", styled);
      case EMPHASIS -> styled("em", styled);
      case MONOSPACE -> styled("code", styled);
      case MARK -> styled("mark", styled);
      case SUPERSCRIPT -> styled("sup", styled);
      case SUBSCRIPT -> styled("sub", styled);
      case DOUBLE_QUOTED -> quoted("“", styled, "”");
      case SINGLE_QUOTED -> quoted("‘", styled, "’");
      case PLAIN -> quoted("", styled, "");
    }
    return null;
  }

  private void styled(String tag, Styled styled) {
    place.open(tag, "", styled.attributes().id(), styled.attributes());
    inlines(styled.content());
    html.close(tag);
  }

  private void quoted(String opening, Styled styled, String closing) {
    html.text(opening);
    if (styled.attributes().isNone()) {
      inlines(styled.content());
    } else {
      styled("span", styled);
    }
    html.text(closing);
  }

  @Override
  public Void visitLink(Link link) {
    String target = Address.runs(link.target()) ? "" : link.target();
    Attributes attributes = link.attributes();
    String tag = anchorOrSpan(target);
    boolean leads = tag.equals("a");
    String window = leads ? link.window() : "";
    place.open(tag, "", attributes.id(), attributes, "href", leads ? target : "", "title", link.title(), "target", window,
        "rel", window.isEmpty() ? "" : "noopener");
    inlines(orIfEmpty(link.content(), link.target()));
    html.close(tag);
    return null;
  }

  @Override
  public Void visitCrossReference(CrossReference reference) {
    String document = reference.document();
    String href = page.links().place(page.document().path(), document, reference.fragment()).orElse("");
    String name = reference.fragment().isEmpty() ? document : reference.fragment();
    leading("xref", "", href, orIfEmpty(reference.content(), "[" + name + "]"));
    return null;
  }

  /** A link without words could be neither seen nor heard. */
  private static List<Inline> orIfEmpty(List<Inline> content, String words) {
    return content.isEmpty() ? List.of(new Words(words)) : content;
  }

  @Override
  public Void visitMention(Mention mention) {
    reference(mention.register(), mention);
    return null;
  }

  @Override
  public Void visitCitation(Citation citation) {
    reference("work", citation);
    return null;
  }

  /**
   * Only the first reference in a place is a link: a reader at the keyboard should not meet the same person twenty times. The others
   * bear nothing but their id; an essay has hundreds of them.
   */
  private void reference(String kind, Reference reference) {
    String id = place.id().isEmpty() ? "" : reference.idIn(place.id());
    boolean first = reference.occurrence() == 1 && !reference.content().isEmpty();
    String href = first ? page.links().entry(page.document().path(), reference.key()).orElse("") : "";
    if (anchorOrSpan(href).equals("a")) {
      leading(kind, id, href, reference.content());
    } else {
      placeholder(id, reference.content());
    }
  }

  /**
   * Where a link might have stood (HTML, 4.5.1: an {@code a} without {@code href}); round other references a {@code span}, since
   * no link may stand within another.
   */
  private void placeholder(String id, List<Inline> content) {
    if (id.isEmpty()) {
      inlines(content);
      return;
    }
    String tag = html.inside("a") || !content.stream().allMatch(Words.class::isInstance) ? "span" : "a";
    html.open(tag, "id", id);
    inlines(content);
    html.close(tag);
  }

  @Override
  public Void visitEmendation(Emendation emendation) {
    String kind = emendation.kind().name().toLowerCase(Locale.ROOT);
    boolean words = !emendation.content().isEmpty();
    String href = words ? page.links().emendation(page.document().path(), emendation.ordinal()).orElse("") : "";
    leading(kind, "v" + emendation.ordinal(), href, emendation.content());
    return null;
  }

  /** The id first: what the ids of a passage begin with is next to the tag then, which compresses better by a hundredth. */
  private void leading(String kind, String id, String href, List<Inline> content) {
    String tag = anchorOrSpan(href);
    html.open(tag, "id", id, "class", kind, "href", tag.equals("a") ? href : "");
    inlines(content);
    html.close(tag);
  }

  /** HTML knows no link within a link; the outer one stays. */
  private String anchorOrSpan(String href) {
    return href.isEmpty() || html.inside("a") ? "span" : "a";
  }

  @Override
  public Void visitInlineAnchor(InlineAnchor anchor) {
    html.open("span", "class", "anchor", "id", anchor.id());
    html.text(anchor.label().isEmpty() ? "" : "[" + anchor.label() + "]").close("span");
    return null;
  }

  @Override
  public Void visitLineBreak(LineBreak lineBreak) {
    html.open("br");
    return null;
  }

  /** Of all that may stand in a link only a call must stay one, or its note could not be reached. It interrupts the link. */
  @Override
  public Void visitNoteCall(NoteCall call) {
    Note note = page.document().note(call);
    String series = call.series() == Note.Series.EDITOR ? "call ednote" : "call";
    html.outside("a", () -> html.open("sup", "class", html.isAfter("sup") ? series + " next" : series)
        .open("a", "id", note.callId(call.occurrence()), "role", "doc-noteref", "href", "#" + note.anchor().id())
        .text(note.anchor().label())
        .close("a")
        .close("sup"));
    return null;
  }

  @Override
  public Void visitIndexTerm(IndexTerm term) {
    html.open("span", "class", "indexterm", "id", place.id().isEmpty() ? "" : term.idIn(place.id()));
    inlines(term.content());
    html.close("span");
    return null;
  }

  @Override
  public Void visitInlineImage(InlineImage image) {
    new MediaHtml(place).inline(image.image(), image.attributes());
    return null;
  }

  @Override
  public Void visitIcon(Icon icon) {
    html.open("span", "class", "icon").text(icon.alternative()).close("span");
    return null;
  }

  @Override
  public Void visitCallout(Callout callout) {
    String number = String.valueOf(callout.number());
    html.open("b", "class", "callout", "data-n", number).text(number).close("b");
    return null;
  }

  /** Keys pressed together are one input made of several (HTML, 4.5.22). */
  @Override
  public Void visitKeyboard(Keyboard keyboard) {
    boolean several = keyboard.keys().size() > 1;
    if (several) {
      html.open("kbd", "class", "keys");
    }
    String plus = "";
    for (String key : keyboard.keys()) {
      html.text(plus).open("kbd").text(key).close("kbd");
      plus = "+";
    }
    if (several) {
      html.close("kbd");
    }
    return null;
  }

  @Override
  public Void visitButton(Button button) {
    html.open("b", "class", "button").text(button.label()).close("b");
    return null;
  }

  @Override
  public Void visitMenu(Menu menu) {
    html.open("span", "class", "menu").text(String.join(" › ", menu.path())).close("span");
    return null;
  }

  @Override
  public Void visitInlineFormula(InlineFormula formula) {
    html.trusted(formula.mathml());
    return null;
  }

  @Override
  public Void visitInlineHtml(InlineHtml inline) {
    html.trusted(inline.html());
    return null;
  }

  @Override
  public Void visitWitnessBreak(WitnessBreak witnessBreak) {
    if (witnessBreak.unit() == WitnessBreak.Unit.COLUMN) {
      html.open("span", "class", "cb").close("span");
      return null;
    }
    String ordinal = String.valueOf(witnessBreak.ordinal());
    String printed = witnessBreak.printed();
    Phrase phrase = printed.isEmpty() ? Phrase.WITNESS_PAGE : Phrase.WITNESS_PAGE_PRINTED;
    html.open("span",
        "class", "pb",
        "id", "pb" + ordinal,
        "role", "doc-pagebreak",
        "title", page.say(phrase, ordinal, printed),
        "data-n", printed.isEmpty() ? ordinal : printed);
    html.close("span");
    return null;
  }
}
