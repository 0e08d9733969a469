package locus.html;

import java.util.HashSet;

/** A page of a few words that stands outside of the site: no template, no style and no script belongs to it. */
public final class BarePage {

  private final HtmlWriter html = new HtmlWriter(new HashSet<>());

  /**
   * Begins the page.
   *
   * @param language BCP 47
   */
  public BarePage(String language, String title) {
    html.trusted("<!DOCTYPE html>").line().open("html", "lang", language).line();
    html.trusted("<meta charset=\"utf-8\">").line();
    html.trusted("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">").line();
    html.trusted("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">").line();
    html.trusted("<meta name=\"color-scheme\" content=\"light dark\">").line();
    html.open("title").text(title).close("title").line();
    html.open("h1").text(title).close("h1").line();
  }

  /** A paragraph. */
  public BarePage words(String words) {
    html.open("p").text(words).close("p").line();
    return this;
  }

  /** A link in a paragraph of its own. */
  public BarePage link(String href, String label) {
    html.open("p").open("a", "href", href).text(label).close("a").close("p").line();
    return this;
  }

  /** The whole page; nothing can be added any more. */
  public String end() {
    return html.close("html").line().toHtml().markup();
  }
}
