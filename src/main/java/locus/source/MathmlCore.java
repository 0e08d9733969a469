package locus.source;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * MathML as browsers read it, MathML Core (W3C): an alphabet is the letters of that alphabet, not an attribute; a column is aligned cell
 * by cell, and a box or a stroke drawn, by the style sheet; the formula's source does not stand beside it.
 */
final class MathmlCore {
  private static final String OPEN = "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"";

  /** Where each alphabet begins in Unicode's Mathematical Alphanumeric Symbols: its capitals, digits, Greek capitals; 0 where it has none. */
  private static final Map<String, int[]> ALPHABETS =
      Map.ofEntries(
          Map.entry("bold", new int[] {0x1D400, 0x1D7CE, 0x1D6A8}),
          Map.entry("italic", new int[] {0x1D434, 0, 0x1D6E2}),
          Map.entry("bold-italic", new int[] {0x1D468, 0, 0x1D71C}),
          Map.entry("script", new int[] {0x1D49C, 0, 0}),
          Map.entry("bold-script", new int[] {0x1D4D0, 0, 0}),
          Map.entry("fraktur", new int[] {0x1D504, 0, 0}),
          Map.entry("double-struck", new int[] {0x1D538, 0x1D7D8, 0}),
          Map.entry("bold-fraktur", new int[] {0x1D56C, 0, 0}),
          Map.entry("sans-serif", new int[] {0x1D5A0, 0x1D7E2, 0}),
          Map.entry("bold-sans-serif", new int[] {0x1D5D4, 0x1D7EC, 0x1D756}),
          Map.entry("sans-serif-italic", new int[] {0x1D608, 0, 0}),
          Map.entry("sans-serif-bold-italic", new int[] {0x1D63C, 0, 0x1D790}),
          Map.entry("monospace", new int[] {0x1D670, 0x1D7F6, 0}));

  /** Letters that Unicode had before it had the alphabets: their places there are empty. */
  private static final Map<Integer, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry(0x1D455, "ℎ"), Map.entry(0x1D49D, "ℬ"), Map.entry(0x1D4A0, "ℰ"), Map.entry(0x1D4A1, "ℱ"), Map.entry(0x1D4A3, "ℋ"),
          Map.entry(0x1D4A4, "ℐ"), Map.entry(0x1D4A7, "ℒ"), Map.entry(0x1D4A8, "ℳ"), Map.entry(0x1D4AD, "ℛ"), Map.entry(0x1D4BA, "ℯ"),
          Map.entry(0x1D4BC, "ℊ"), Map.entry(0x1D4C4, "ℴ"), Map.entry(0x1D506, "ℭ"), Map.entry(0x1D50B, "ℌ"), Map.entry(0x1D50C, "ℑ"),
          Map.entry(0x1D515, "ℜ"), Map.entry(0x1D51D, "ℨ"), Map.entry(0x1D53A, "ℂ"), Map.entry(0x1D53F, "ℍ"), Map.entry(0x1D545, "ℕ"),
          Map.entry(0x1D547, "ℙ"), Map.entry(0x1D548, "ℚ"), Map.entry(0x1D549, "ℝ"), Map.entry(0x1D551, "ℤ"));

  private final StringBuilder out = new StringBuilder();

  private MathmlCore() {}

  /**
   * A complete {@code <math>} element.
   *
   * @param mathml a complete {@code <math>} element as a reader of formulas writes it
   * @param display whether it stands by itself
   */
  static String of(String mathml, boolean display) {
    var core = new MathmlCore();
    core.out.append(OPEN).append(display ? " display=\"block\">" : ">");
    core.children(parsed(mathml), "");
    return core.out.append("</math>").toString();
  }

  /** A formula that no reader understood, as it is written. */
  static String written(String formula, boolean display) {
    return of("<math><mtext>" + escaped(formula) + "</mtext></math>", display);
  }

  private static Element parsed(String mathml) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(mathml))).getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("A reader of formulas wrote what is not XML: " + mathml, e);
    }
  }

  private void children(Element parent, String alphabet) {
    elements(parent).forEach(child -> element(child, alphabet));
  }

  private static List<Element> elements(Element parent) {
    var nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance).map(Element.class::cast).toList();
  }

  private void element(Element element, String inherited) {
    String alphabet = element.hasAttribute("mathvariant") ? element.getAttribute("mathvariant") : inherited;
    List<Element> children = elements(element);
    switch (element.getTagName()) {
      case "annotation" -> {}
      case "semantics" -> children(element, alphabet);
      case "menclose" -> group(" class=\"" + escaped(element.getAttribute("notation")) + "\"", element, alphabet);
      case "mi", "mn", "mo", "mtext", "ms" -> {
        if (children.isEmpty()) {
          token(element, element.getTextContent(), alphabet);
        } else {
          group("", element, alphabet);
        }
      }
      default -> {
        if (isWord(element, children)) {
          token(children.get(0), element.getTextContent(), "normal");
        } else {
          if (element.getTagName().equals("mtd") && element.hasAttribute("width")) {
            element.removeAttribute("width");
            element.setAttribute("class", "half");
          }
          alignCells(element, children);
          open(element);
          lines(children, alphabet);
          close(element);
        }
      }
    }
  }

  /** In place of an element that MathML Core does not know, or does not know with elements in it. */
  private void group(String attributes, Element element, String alphabet) {
    out.append("<mrow").append(attributes).append('>');
    children(element, alphabet);
    out.append("</mrow>");
  }

  /** Lines that were broken by hand are rows of a table. */
  private void lines(List<Element> children, String alphabet) {
    List<Integer> breaks = IntStream.range(0, children.size()).filter(at -> children.get(at).getAttribute("linebreak").equals("newline")).boxed().toList();
    if (breaks.isEmpty()) {
      children.forEach(child -> element(child, alphabet));
      return;
    }
    out.append("<mtable displaystyle=\"true\">");
    int from = 0;
    for (int at = 0; at <= breaks.size(); at++) {
      int to = at < breaks.size() ? breaks.get(at) : children.size();
      out.append("<mtr><mtd>");
      children.subList(from, to).forEach(child -> element(child, alphabet));
      out.append("</mtd></mtr>");
      from = to + 1;
    }
    out.append("</mtable>");
  }

  /** Upright letters that are all of a group are a word, and are read as one: {@code \mathrm{mod}}. */
  private static boolean isWord(Element element, List<Element> children) {
    return element.getTagName().equals("mrow")
        && children.size() > 1
        && children.stream().allMatch(child -> child.getTagName().equals("mi") && child.getAttribute("mathvariant").equals("normal"));
  }

  private void token(Element token, String words, String alphabet) {
    boolean isUpright = alphabet.equals("normal") && token.getTagName().equals("mi") && words.codePointCount(0, words.length()) == 1;
    open(token);
    if (isUpright) {
      out.insert(out.length() - 1, " mathvariant=\"normal\"");
    }
    out.append(escaped(lettered(words, alphabet)));
    close(token);
  }

  private static String lettered(String words, String alphabet) {
    int[] begins = ALPHABETS.get(alphabet);
    if (begins == null) {
      return words;
    }
    var lettered = new StringBuilder();
    words.codePoints().mapToObj(letter -> letter(letter, begins)).forEach(lettered::append);
    return lettered.toString();
  }

  private static String letter(int sign, int[] begins) {
    int place = placeOf(sign, begins);
    return ELSEWHERE.getOrDefault(place, Character.toString(place));
  }

  private static int placeOf(int sign, int[] begins) {
    if (sign >= 'A' && sign <= 'Z') {
      return begins[0] + sign - 'A';
    }
    if (sign >= 'a' && sign <= 'z') {
      return begins[0] + 26 + sign - 'a';
    }
    if (sign >= '0' && sign <= '9' && begins[1] > 0) {
      return begins[1] + sign - '0';
    }
    boolean isGreek = begins[2] > 0 && (sign >= 'Α' && sign <= 'Ω' || sign >= 'α' && sign <= 'ω');
    return isGreek ? begins[2] + (sign >= 'α' ? 26 + sign - 'α' : sign - 'Α') : sign;
  }

  /** Of a table's columns; the last that is named goes for those after it (MathML 3, 3.5.1). */
  private static void alignCells(Element table, List<Element> rows) {
    if (!table.getTagName().equals("mtable") || !table.hasAttribute("columnalign")) {
      return;
    }
    String[] columns = table.getAttribute("columnalign").strip().split("\\s+");
    for (Element row : rows) {
      List<Element> cells = elements(row);
      for (int at = 0; at < cells.size(); at++) {
        cells.get(at).setAttribute("columnalign", columns[Math.min(at, columns.length - 1)]);
      }
    }
    table.removeAttribute("columnalign");
    if (table.getAttribute("columnspacing").startsWith("0em")) {
      table.setAttribute("class", "aligned");
    }
  }

  private void open(Element element) {
    out.append('<').append(element.getTagName());
    var attributes = element.getAttributes();
    IntStream.range(0, attributes.getLength()).mapToObj(attributes::item).map(Attr.class::cast).filter(MathmlCore::isRead).forEach(this::attribute);
    out.append('>');
  }

  private static boolean isRead(Node attribute) {
    String name = attribute.getNodeName();
    boolean isUsual = name.equals("columnalign") && attribute.getNodeValue().equals("center");
    return !isUsual && !List.of("mathvariant", "rowspacing", "columnspacing").contains(name);
  }

  private void attribute(Attr attribute) {
    out.append(' ').append(attribute.getName()).append("=\"").append(escaped(attribute.getValue()).replace("\"", "&quot;")).append('"');
  }

  private void close(Element element) {
    out.append("</").append(element.getTagName()).append('>');
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
