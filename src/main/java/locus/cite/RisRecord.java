package locus.cite;

import java.util.List;
import java.util.Map;
import locus.model.Name;

/** A work as a record of the RIS format (Research Information Systems, 2011), one tag a line. */
public final class RisRecord {

  private static final Map<CitedWork.Kind, String> TYPES =
      Map.of(CitedWork.Kind.ARTICLE, "JOUR", CitedWork.Kind.BOOK, "BOOK", CitedWork.Kind.CHAPTER, "CHAP", CitedWork.Kind.WEBPAGE, "ELEC");

  private final StringBuilder out = new StringBuilder();

  private RisRecord() {}

  /**
   * The record.
   *
   * @param address of the page or place; may be empty
   * @param place such as {@code Passage 19}; may be empty
   */
  public static String of(CitedWork work, String address, String place) {
    var ris = new RisRecord();
    ris.line("TY", TYPES.get(work.kind()));
    ris.line("ID", work.key());
    ris.names("AU", work.authors());
    ris.names(work.kind() == CitedWork.Kind.CHAPTER ? "A2" : "ED", work.editors());
    ris.line("TI", work.title());
    ris.line("T2", work.container());
    ris.line("VL", work.volume());
    ris.line("IS", work.issue());
    String[] pages = work.pages().split("\\s*[-–—]+\\s*", 2);
    ris.line("SP", pages[0]);
    ris.line("EP", pages.length > 1 ? pages[1] : "");
    ris.line("PB", work.publisher());
    ris.line("CY", work.place());
    ris.date(work.issued());
    ris.line("LA", work.language());
    ris.line("N1", BibtexEntry.capitalised(work.medium()));
    ris.line("N1", place);
    ris.line("DO", work.doi());
    ris.line("UR", address);
    return ris.out.append("ER  - \r\n").toString();
  }

  private void date(String issued) {
    if (issued.matches("\\d{4}(-\\d{2}){0,2}")) {
      line("PY", issued.substring(0, 4));
      line("DA", issued.length() == 4 ? "" : issued.replace('-', '/') + (issued.length() == 7 ? "/" : ""));
    } else {
      line("PY", issued);
    }
  }

  private void names(String tag, List<Name> names) {
    names.forEach(name -> line(tag, name(name)));
  }

  /** {@code van Beethoven, Ludwig}; {@code King, Martin Luther, Jr}; after a body's name nothing follows the comma. */
  private static String name(Name name) {
    String family = (name.particle() + " " + name.family()).strip();
    return (family + ", " + name.given()).strip() + (name.suffix().isEmpty() ? "" : ", " + name.suffix());
  }

  private void line(String tag, String value) {
    if (!value.isEmpty()) {
      out.append(tag).append("  - ").append(value).append("\r\n");
    }
  }
}
