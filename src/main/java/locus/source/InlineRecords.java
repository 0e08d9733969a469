package locus.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Attributes;
import locus.model.Button;
import locus.model.Callout;
import locus.model.Icon;
import locus.model.Inline;
import locus.model.InlineAnchor;
import locus.model.InlineFormula;
import locus.model.InlineHtml;
import locus.model.InlineImage;
import locus.model.Keyboard;
import locus.model.LineBreak;
import locus.model.Link;
import locus.model.Menu;
import locus.model.Note;
import locus.model.ReadingText;
import locus.model.SourceRef;
import locus.model.Styled;

/** Records of running text. One for a document: it knows the place in the source up to which the text was read. */
final class InlineRecords {
  /** What a browser would take for a tag, a comment or a declaration. */
  private static final Pattern HTML = Pattern.compile("<(?:/?[A-Za-z][^<>]*|!--.*?--|![A-Za-z][^<>]*)>", Pattern.DOTALL);

  private final PageContext page;
  private final MacroRecords macros;
  private final ReferenceRecords references;
  private final IndexTermRecords terms;
  private final WrittenFormulas formulas;
  private SourceRef place;
  private SourceRef lastHtml = SourceRef.of("");
  /** Above 0 within words set as code. */
  private int code;

  InlineRecords(PageContext page) {
    this.page = page;
    this.macros = new MacroRecords(page, this);
    this.references = new ReferenceRecords(page, this);
    this.terms = new IndexTermRecords(page, this);
    this.formulas = new WrittenFormulas(page.formulas());
    this.place = SourceRef.of(page.conversion().name());
  }

  /** Words that begin at a place; line ends in them are spaces. */
  List<Inline> words(List<Node> nodes, SourceRef from) {
    place = from;
    return run(nodes, false);
  }

  /** Words in which line ends and spaces count. */
  List<Inline> preformatted(List<Node> nodes, SourceRef from) {
    place = from;
    return run(nodes, true);
  }

  /** The place in the source of what is read next. */
  SourceRef place() {
    return place;
  }

  void continueAt(SourceRef next) {
    place = next;
  }

  /** Ends the document: what began in it and has not ended is reported. */
  void close() {
    terms.close();
  }

  List<Inline> run(List<Node> nodes, boolean preformatted) {
    var run = new Run(preformatted);
    for (Node node : nodes) {
      if (node instanceof Node.Text text) {
        text(run, text.raw());
      } else if (node instanceof Node.Mark mark) {
        mark(run, mark.token());
      } else {
        element(run, (Element) node);
      }
    }
    return run.end();
  }

  private void mark(Run run, Token token) {
    place = token.place();
    // What looks like a slip may be any language's name for something in code.
    if (code == 0 || token.type() == Token.Type.PLACE) {
      token.findings().forEach(page.findings()::add);
    }
    String note = token.macro().key();
    if (code == 0 && token.type() == Token.Type.PLACE && !note.isEmpty() && !page.numbering().isFirst("footnote:" + note)) {
      page.findings().add(Rule.NAMED_NOTES_ARE_WRITTEN_ONCE, place, "The note “" + note + "” has its words already: those written here are dropped.");
    }
    run.words(token.source());
  }

  private void text(Run run, String raw) {
    String text = Tokens.prose(raw);
    if (text.indexOf('<') < 0) {
      words(run, text);
      return;
    }
    int written = 0;
    for (Matcher html = HTML.matcher(text); html.find(); written = html.end()) {
      words(run, text.substring(written, html.start()));
      if (page.allowHtml()) {
        run.add(new InlineHtml(html.group()));
      } else {
        shownAsText(html.group());
        HtmlIds.in(html.group()).forEach(id -> run.add(new InlineAnchor(id, "")));
        run.words(html.group());
      }
    }
    words(run, text.substring(written));
  }

  private void words(Run run, String text) {
    String words = Entities.decode(text);
    if (page.stem() && code == 0 && !run.preformatted() && words.indexOf('\\') >= 0) {
      formulas.words(run, words, place);
    } else {
      run.words(words);
    }
  }

  /** Once for each place: a table in HTML has a hundred tags. */
  private void shownAsText(String tag) {
    if (!place.equals(lastHtml)) {
      page.findings().add(Rule.HTML_IS_ALLOWED, place, "HTML is shown as text here: “" + tag + "”.");
      lastHtml = place;
    }
  }

  private void element(Run run, Element element) {
    switch (element.name()) {
      case "macro" -> run.add(macros.of(element, run.preformatted()));
      case "quoted" -> run.add(styled(element, run.preformatted()));
      case "xref" -> run.add(references.of(element));
      case "anchor" -> run.add(new InlineAnchor(BlockHeads.checkedId(element, page, place), Entities.decode(words(element.get("label")))));
      case "link" -> link(run, element);
      case "break" -> run.add(new LineBreak());
      case "note" -> run.add(note(element));
      case "indexterm" -> terms.of(element).ifPresent(run::add);
      case "image" -> image(run, element);
      case "icon" -> run.add(new Icon(element.get("target"), Entities.decode(words(element.get("alt")))));
      case "callout" -> run.add(new Callout(Integer.parseInt(element.get("number"))));
      case "kbd" -> run.add(new Keyboard(lines(element, "keys").stream().map(this::words).toList()));
      case "button" -> run.add(new Button(ReadingText.of(run(element.children(), false))));
      case "menu" -> run.add(new Menu(menu(element)));
      case "formula" -> run.add(formula(element));
      default -> run(element.children(), run.preformatted()).forEach(run::add);
    }
  }

  private Inline styled(Element element, boolean preformatted) {
    Styled.Style style = style(element.get("type"));
    code += style == Styled.Style.MONOSPACE ? 1 : 0;
    var styled = new Styled(style, attributes(element), run(element.children(), preformatted));
    code -= style == Styled.Style.MONOSPACE ? 1 : 0;
    return styled;
  }

  /** An attribute's words, without marks. */
  private String words(String value) {
    return page.conversion().tokens().wordsOf(value);
  }

  private static Styled.Style style(String type) {
    return switch (type) {
      case "strong" -> Styled.Style.STRONG;
      case "emphasis" -> Styled.Style.EMPHASIS;
      case "monospaced" -> Styled.Style.MONOSPACE;
      case "mark" -> Styled.Style.MARK;
      case "superscript" -> Styled.Style.SUPERSCRIPT;
      case "subscript" -> Styled.Style.SUBSCRIPT;
      case "double" -> Styled.Style.DOUBLE_QUOTED;
      case "single" -> Styled.Style.SINGLE_QUOTED;
      default -> Styled.Style.PLAIN;
    };
  }

  private Attributes attributes(Element element) {
    return BlockHeads.attributes(element, page, place);
  }

  private void link(Run run, Element element) {
    String target = Entities.decode(element.get("target"));
    List<Inline> content = run(element.children(), run.preformatted());
    if (target.toLowerCase(java.util.Locale.ROOT).matches("\\s*(javascript|vbscript|data):.*")) {
      var finding = Finding.of(Rule.HTML_IS_ALLOWED, place, "A link to a script or to data is no link here: “" + target + "”.");
      page.findings().add(finding.withRemedy("Take it out: a page of an edition runs nothing."));
      content.forEach(run::add);
      return;
    }
    page.links().add(page.path(), target, place);
    run.add(new Link(target, page.conversion().tokens().wordsOf(Entities.decode(element.get("title"))), element.get("window"), attributes(element), content));
  }

  private Inline note(Element element) {
    boolean again = !element.get("call").isEmpty();
    String id = again ? element.get("target") : element.get("id");
    NoteDraft draft = id.isEmpty() ? page.numbering().newNote(Note.Series.AUTHOR) : page.numbering().namedNote(id);
    var call = draft.call(place);
    if (!again) {
      SourceRef source = place;
      page.numbering().enterPlace();
      draft.write(run(page.parse(element.get("content")), false), source);
      page.numbering().leavePlace();
    }
    return call;
  }

  /** The words of converted text that is not shown where it stands. */
  String plain(String converted) {
    return ReadingText.of(run(Quiet.of(page.parse(converted)), false)).strip();
  }

  private static List<String> lines(Element element, String name) {
    String value = element.get(name);
    return value.isEmpty() ? List.of() : Arrays.asList(value.split("\n"));
  }

  private List<String> menu(Element element) {
    var path = new ArrayList<String>();
    path.add(plain(element.get("menu")));
    lines(element, "submenus").forEach(item -> path.add(plain(item)));
    if (!element.get("menuitem").isEmpty()) {
      path.add(plain(element.get("menuitem")));
    }
    return path;
  }

  private void image(Run run, Element element) {
    String target = Images.path(element, Entities.decode(words(element.get("target"))));
    String alternative = Entities.decode(words(element.get("alt")));
    if (Images.isRemote(target)) {
      page.findings().add(Rule.MEDIA_ARE_KEPT_HERE, place, target + " lies on another host: the page has a link in its place.");
      String leads = element.get("link").isEmpty() ? target : element.get("link");
      page.links().add(page.path(), leads, place);
      run.add(new Link(leads, attributes(element), List.of(new locus.model.Words(alternative))));
    } else {
      run.add(new InlineImage(page.images().image(element, target, alternative, page.path(), place), attributes(element)));
    }
  }

  private Inline formula(Element element) {
    String source = Entities.decode(element.get("source"));
    return new InlineFormula(source, page.formulas().mathml(element.get("style"), source, false, place));
  }
}
