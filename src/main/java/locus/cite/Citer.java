package locus.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** citeproc-java with one style, which is read once, and one thing to cite at a time. */
final class Citer implements ItemDataProvider {

  private final CSL csl;
  private CSLItemData item;

  /**
   * Reads a style.
   *
   * @param style name of its file, without ending
   * @param locale BCP 47: whose terms, dates and quotation marks
   */
  Citer(String style, String locale) {
    // Asked for British English, citeproc-java would read the American first, and keep its order of stops and quotation marks.
    try {
      csl = new CSL(this, any -> resource("locales-" + locale + ".xml"), null, resource(style + ".csl"), locale);
    } catch (IOException e) {
      throw new UncheckedIOException(style, e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Citer.class.getResourceAsStream("/locus/csl/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  synchronized String entry(CSLItemData cited) {
    prepare(cited);
    csl.registerCitationItems(new String[] {cited.getId()}, true);
    return csl.makeBibliography().getEntries()[0];
  }

  synchronized String citation(CSLItemData cited) {
    prepare(cited);
    return csl.makeCitation(new CSLCitation(new CSLCitationItem(cited.getId()))).get(0).getText();
  }

  /** Each time as if nothing had been cited before: otherwise a second reference is shortened, or gets a letter after its year. */
  private void prepare(CSLItemData cited) {
    csl.reset();
    csl.setOutputFormat(new RunsFormat());
    item = cited;
  }

  @Override
  public CSLItemData retrieveItem(String id) {
    return item;
  }

  @Override
  public List<String> getIds() {
    return List.of(item.getId());
  }
}
