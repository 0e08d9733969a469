package locus.view;

import java.util.List;
import locus.cite.Highwire;
import locus.cite.HowToCite;
import locus.cite.JsonLd;
import locus.html.Html;
import locus.model.Document;

/** What a page says to those who cite it, people and programs. */
final class Citing {

  private Citing() {}

  /** The plain block that stands on a page: of the title page the edition, of a text the text. */
  static CiteView view(Setting setting, Document document) {
    boolean whole = document.kind() == Document.Kind.HOME;
    String reference = whole ? HowToCite.edition(setting.edition()) : HowToCite.text(setting.edition(), document);
    String address = setting.edition().metadata().host().map(host -> host + "/" + document.href()).orElse("");
    return new CiteView(Frame.words(reference), address, List.of());
  }

  /** Reference managers take a text's page for the work itself by these. */
  static List<MetaView> metas(Setting setting, Document text) {
    return Highwire.of(setting.edition(), text).stream().map(tag -> new MetaView(tag.name(), tag.content())).toList();
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
