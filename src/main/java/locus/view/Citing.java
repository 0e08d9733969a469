package locus.view;

import java.util.List;
import locus.cite.Highwire;
import locus.cite.CitationStyle;
import locus.cite.CitedWork;
import locus.cite.JsonLd;
import locus.cite.PageAddress;
import locus.cite.ReferenceFormat;
import locus.cite.References;
import locus.cite.Runs;
import locus.html.Html;
import locus.html.PageHtml;
import locus.model.Document;
import locus.model.Edition;

/** What a page says to those who cite it, people and programs. */
final class Citing {

  private Citing() {}

  /** The plain block that stands on a page: of the title page the edition, of a text the text. */
  static CiteView view(Setting setting, Document document, Frame frame) {
    Edition edition = setting.edition();
    String address = PageAddress.of(edition, document.href());
    String reference = new References(CitedWork.of(edition, document, setting.terms()), setting.terms()).entry(CitationStyle.CHICAGO, address, true);
    boolean first = document.kind() == Document.Kind.TEXT && document.href().equals("index.html");
    return new CiteView(PageHtml.label(Runs.of(reference)), address, formats(edition, frame), first ? frame.offline() : LinkView.NONE);
  }

  /** A release does without: its files for reference managers would be those of today. */
  private static List<LinkView> formats(Edition edition, Frame frame) {
    return edition.history().freezing().isPresent() ? List.of() : ReferenceFormat.all().stream().map(format -> LinkView.of(format.name(), frame.file(format.file(edition)))).toList();
  }

  /** Reference managers take a text's page for the work itself by these. */
  static List<MetaView> metas(Setting setting, Document text) {
    return Highwire.of(setting.edition(), text, setting.terms()).stream().map(tag -> new MetaView(tag.name(), tag.content())).toList();
  }

  /** The same for a page that is no text. */
  static List<MetaView> metas(Setting setting, String title, String path, String language) {
    return Highwire.ofPage(setting.edition(), title, path + ".html", language).stream().map(tag -> new MetaView(tag.name(), tag.content())).toList();
  }

  /** {@link JsonLd} escapes what could end the script element. */
  static Html jsonLd(Setting setting, Document document) {
    return new Html(JsonLd.of(setting.edition(), document));
  }

  /** The same for a page that Locus makes itself. */
  static Html jsonLd(Setting setting, String title, String path) {
    return new Html(JsonLd.generated(setting.edition(), title, path + ".html"));
  }
}
