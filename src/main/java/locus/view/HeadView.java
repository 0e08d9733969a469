package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * What stands in a page's {@code <head>} and is never seen. All addresses are relative to the page, but for the
 * canonical one.
 *
 * @param language the page's language (BCP 47)
 * @param direction {@code ltr} or {@code rtl}
 * @param ours the language of the words of ours on this page, where it is another; or empty
 * @param title the window's title: page, then edition
 * @param description a sentence for search engines, or empty
 * @param canonical the page's full address, or empty where the edition's host is not known
 * @param policy the Content-Security-Policy
 * @param metas the Highwire {@code citation_*} pairs and their like
 * @param jsonLd the page's schema.org description, safe within a {@code script} element, or empty
 * @param icon the address of the favicon
 * @param faces the font files that the first line needs, which {@code early} preloads
 * @param styles the style sheets, in order
 * @param style a style sheet within the page, of a page that must do without files or has rules of its own; or empty
 * @param scripts the scripts that wait for the text (notes, contents, settings)
 * @param early the script that runs before the first paint (chosen theme, faces), or empty
 * @param robots {@code noindex} on pages that no search engine should list, or empty
 */
public record HeadView(
    String language,
    String direction,
    String ours,
    String title,
    String description,
    String canonical,
    String policy,
    List<MetaView> metas,
    Html jsonLd,
    String icon,
    List<String> faces,
    List<String> styles,
    Html style,
    List<String> scripts,
    String early,
    String robots) {

  /** The same for a page that no search engine should list. */
  HeadView unlisted() {
    return new HeadView(
        language, direction, ours, title, description, canonical, policy, metas, jsonLd, icon, faces, styles, style, scripts, early, "noindex");
  }

  /** The head of a page whose words are at another address now, or nowhere: then no search engine should list it. */
  HeadView movedTo(String address) {
    return new HeadView(
        language, direction, ours, title, description, address, policy, List.of(), Html.NONE, icon, faces, styles, style, scripts, early,
        address.isEmpty() ? "noindex" : robots);
  }
}
