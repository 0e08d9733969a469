package locus.essay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words of a built page with the recorded emendations undone: everything in {@code main} but what is stated here as the
 * edition's own.
 *
 * @param text the words of the text, calls among them
 * @param notes the words of each of the author's notes, by number
 * @param readings the emendations met, with the tokens they stand at
 * @param faults what in the page contradicts itself
 */
record BuiltText(
    List<Token> text, SortedMap<Integer, List<Token>> notes, List<Reading> readings, List<Difference> faults) {

  /** The edition's own matter around the text. */
  private static final String EDITIONS_OWN =
      "nav, script, .contents, .cite, .turn, .here, .subtitle, .byline, .popup, .call.ednote, [role=doc-backlink]";

  private static final Set<String> EMENDATIONS = Set.of("corr", "supplied", "sic", "unclear", "surplus");

  private static final Set<String> BLOCKS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "dt", "dd", "pre", "div", "section", "blockquote",
          "aside", "figure", "figcaption", "table", "ul", "ol", "dl", "header", "footer", "article", "details", "summary", "br");

  /**
   * An emendation where it was met.
   *
   * @param note the author's note it stands in, 0 for the text
   * @param token the number of the first token after its start
   * @param printed what the page reads
   * @param witness what the copy-text reads
   * @param why kind and address
   */
  record Reading(int note, int token, String printed, String witness, String why) {}

  /** Reads a text's page, at its address, and the page with the list of emendations. */
  static BuiltText read(String address, Document page, Document about) {
    return new Reader(address, page.clone(), about).read();
  }

  private static final class Reader {
    private final String address;
    private final Document page;
    private final Document about;
    private final TreeMap<Integer, List<Token>> notes = new TreeMap<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Difference> faults = new ArrayList<>();
    private final Map<Reading, Integer> offsets = new LinkedHashMap<>();
    private final String language;
    private Stream words = new Stream();
    private int note;
    private String place = "title";

    Reader(String address, Document page, Document about) {
      this.address = address;
      this.page = page;
      this.about = about;
      this.language = page.select("html").attr("lang");
    }

    BuiltText read() {
      Element main = page.selectFirst("main");
      Element endnotes = main == null ? null : main.selectFirst("section.notes");
      Element title = main == null ? null : main.selectFirst("h1");
      if (main == null || endnotes == null || title == null) {
        throw new IllegalArgumentException("The page has no main element, no title or no notes: " + page.title());
      }
      main.select(EDITIONS_OWN).remove();
      readNotes(endnotes);
      endnotes.remove();
      note = 0;
      main.select(".standfirst").forEach(this::readAway);
      readAway(title);
      walk(main);
      List<Token> text = finish();
      return new BuiltText(text, notes, List.copyOf(readings), List.copyOf(faults));
    }

    private void readNotes(Element endnotes) {
      for (Element item : endnotes.select("li.note:not(.ednote)")) {
        place = item.id();
        note = Integer.parseInt(item.attr(item.hasAttr("data-n") ? "data-n" : "value"));
        if (!item.id().equals("n" + note)) {
          faults.add(new Difference(place, "", item.id() + " numbered " + note, ""));
        }
        walk(item);
        if (notes.put(note, finish()) != null) {
          faults.add(new Difference(place, "", "a second note " + note, ""));
        }
        item.remove();
      }
      endnotes.select("li.ednote, #notes, #editors-notes").remove();
      if (!endnotes.text().isBlank()) {
        faults.add(new Difference("notes", "", endnotes.text(), ""));
      }
    }

    /** Reads an element before its turn and takes it out of the page. */
    private void readAway(Element element) {
      walk(element);
      element.remove();
    }

    private List<Token> finish() {
      offsets.forEach((reading, offset) ->
          readings.add(new Reading(note, words.tokensBefore(offset), reading.printed, reading.witness, reading.why)));
      offsets.clear();
      List<Token> tokens = words.tokens();
      words = new Stream();
      return tokens;
    }

    private void walk(Node node) {
      if (node instanceof TextNode text) {
        words.add(text.getWholeText(), place, rules(text));
      } else if (node instanceof Element element) {
        element(element);
      }
    }

    private void element(Element element) {
      if (element.id().matches("p\\d+[a-z]*") || element.tagName().matches("h[1-6]")) {
        place = element.id().isEmpty() ? element.tagName() : element.id();
      }
      if (element.is(".pb, .cb")) {
        words.turn();
      } else if (element.is("sup.call")) {
        call(element);
      } else if (element.is(".corr, .supplied, .sic, .unclear, .surplus")) {
        emendation(element);
      } else {
        boolean block = BLOCKS.contains(element.tagName());
        if (block) {
          words.block();
        }
        element.childNodes().forEach(this::walk);
        if (block) {
          words.block();
        }
      }
    }

    private void call(Element call) {
      String number = call.text().strip();
      Element link = call.selectFirst("a[href]");
      if (!number.matches("\\d{1,4}") || link == null || !link.attr("href").equals("#n" + number)) {
        faults.add(new Difference(place, "", "a call “" + number + "” that leads elsewhere", ""));
        return;
      }
      words.call(Integer.parseInt(number), "call " + number, place);
    }

    private void emendation(Element element) {
      int start = words.length();
      String kind = element.classNames().stream().filter(EMENDATIONS::contains).findFirst().orElseThrow();
      Element entry = entry(element);
      String witness = element.text();
      if (entry == null) {
        faults.add(new Difference(place, "", element.text(), ""));
      } else if (kind.equals("corr")) {
        witness = witness(entry);
        words.add(witness, place, GeneralRule.forWords(false));
      } else if (kind.equals("supplied")) {
        witness = "";
      }
      if (entry == null || !kind.equals("corr") && !kind.equals("supplied")) {
        element.childNodes().forEach(this::walk);
      }
      offsets.put(new Reading(note, 0, element.text(), witness, kind + " " + element.id()), start);
    }

    /**
     * The line of the apparatus that leads back to an emendation. It must print the same reading, and be where the emendation's
     * own link leads (within a link there is none).
     */
    private Element entry(Element element) {
      Element back = about.selectFirst("li a[href=\"" + address + "#" + element.id() + "\"]");
      Element entry = back == null ? null : back.closest("li");
      Element lemma = entry == null ? null : entry.selectFirst(".lemma");
      boolean same = lemma != null && lemma.text().strip().equals(element.text().strip());
      boolean leads = entry != null && (!element.hasAttr("href") || element.attr("href").endsWith("#" + entry.id()));
      return same && leads ? entry : null;
    }

    /** What the copy-text reads, as the apparatus says: the other reading without the word that introduces it. */
    private static String witness(Element entry) {
      Element other = entry.selectFirst(".other");
      if (other == null) {
        return "";
      }
      Element words = other.clone();
      words.select("> i:first-child").remove();
      return words.text().strip();
    }

    private List<GeneralRule> rules(TextNode text) {
      Element foreign = text.parent() == null ? null : text.parent().closest("[lang]");
      boolean own = foreign == null || foreign.tagName().equals("html") || foreign.attr("lang").equals(language);
      boolean inTitle = text.parent() != null && text.parent().closest("h1") != null;
      return own ? GeneralRule.forWords(inTitle) : List.of();
    }
  }
}
