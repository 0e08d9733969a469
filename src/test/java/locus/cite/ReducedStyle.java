package locus.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A style of the Citation Style Language (CSL 1.0.2) without what a digital edition can never ask of it: of a quarter of a megabyte
 * a tenth stays, and is quick to load. Conditions are decided as far as they can be, known that only {@link #TYPES} are cited, only
 * by {@link #VARIABLES}, once, and never by page; what no reference can reach goes.
 *
 * <p>citeproc-java does not know the condition {@code locator} and takes each locator for a page. So the condition becomes one on a
 * variable that is set for this kind of locator alone, and the label becomes the term; see {@link LocatorKind}.
 */
final class ReducedStyle {

  static final Set<String> TYPES = Set.of("article-journal", "book", "chapter", "webpage");

  static final Set<String> NAMES = Set.of("author", "editor");

  static final Set<String> VARIABLES =
      Set.of("title", "container-title", "volume", "issue", "page", "publisher", "publisher-place", "medium", "URL", "DOI", "issued", "locator");

  /** What citeproc-java asks of a locale by itself. */
  private static final Set<String> ALWAYS =
      Set.of("open-quote", "close-quote", "open-inner-quote", "close-inner-quote", "page-range-delimiter", "and", "et-al", "no date", "editor");

  private final Element style;
  private final Map<String, Element> macros = new HashMap<>();
  private final Set<String> reached = new LinkedHashSet<>();
  private final Set<String> empty = new HashSet<>();

  private ReducedStyle(Element style) {
    this.style = style;
    children(style).stream().filter(child -> child.getTagName().equals("macro")).forEach(macro -> macros.put(macro.getAttribute("name"), macro));
  }

  /** What is left of a style; the document is changed. */
  static Element of(Document document) {
    var reduced = new ReducedStyle(document.getDocumentElement());
    reduced.reduce();
    return document.getDocumentElement();
  }

  /** A document of the class path. */
  static Document read(String resource) {
    try (InputStream in = ReducedStyle.class.getResourceAsStream(resource)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(resource, e);
    }
  }

  private void reduce() {
    for (Element child : children(style)) {
      switch (child.getTagName()) {
        case "citation", "bibliography" -> {
          children(child).stream().filter(part -> part.getTagName().equals("sort")).forEach(child::removeChild);
          content(child);
        }
        case "info" -> children(child).stream()
            .filter(fact -> Set.of("category", "summary", "title-short").contains(fact.getTagName())).forEach(child::removeChild);
        default -> { }
      }
    }
    macros.forEach((name, macro) -> {
      if (!reached.contains(name) || empty.contains(name)) {
        style.removeChild(macro);
      }
    });
    children(style).stream().filter(child -> child.getTagName().equals("locale")).forEach(locale -> locale(locale, terms(List.of(style))));
  }

  /** Names of the terms that styles ask a locale for. */
  static Set<String> terms(List<Element> styles) {
    Set<String> terms = new HashSet<>(ALWAYS);
    for (Element style : styles) {
      for (Element each : descendants(style)) {
        if (each.getTagName().equals("text")) {
          terms.add(each.getAttribute("term"));
        } else if (each.getTagName().equals("label")) {
          terms.addAll(List.of(each.getAttribute("variable").split(" ")));
        }
      }
    }
    return terms;
  }

  /** Takes out of a locale the terms that nobody asks for, and gives each plural that is wanted a name. */
  static void locale(Element locale, Set<String> wanted) {
    descendants(locale).stream().filter(part -> part.getAttribute("form").equals("ordinal")).forEach(day -> ordinal(day, locale));
    for (Element part : children(locale)) {
      if (part.getTagName().equals("terms")) {
        for (Element term : children(part)) {
          String name = term.getAttribute("name");
          if (name.equals("paragraph") && wanted.contains("paragraphs")) {
            part.appendChild(plural(term));
          }
          if (!wanted.contains(name) && !name.startsWith("month-")) {
            part.removeChild(term);
          }
        }
      } else if (part.getTagName().equals("info")) {
        children(part).stream().filter(fact -> fact.getTagName().equals("translator")).forEach(part::removeChild);
      }
    }
  }

  /** citeproc-java does not know ordinals in a date; the sign of German ones is a stop. */
  private static void ordinal(Element day, Element locale) {
    String sign = descendants(locale).stream().filter(term -> term.getAttribute("name").equals("ordinal")).findFirst().orElseThrow().getTextContent();
    day.removeAttribute("form");
    day.setAttribute("suffix", sign + day.getAttribute("suffix"));
  }

  private static Element plural(Element term) {
    Element plural = (Element) term.cloneNode(false);
    plural.setAttribute("name", "paragraphs");
    plural.setTextContent(children(term).isEmpty() ? term.getTextContent() : children(term).get(1).getTextContent());
    return plural;
  }

  /** Reduces what an element holds. */
  private void content(Element parent) {
    children(parent).forEach(this::element);
  }

  private void element(Element element) {
    switch (element.getTagName()) {
      case "choose" -> choose(element);
      case "group" -> group(element);
      case "text" -> text(element);
      case "number", "date" -> keepIf(VARIABLES.contains(element.getAttribute("variable")), element);
      case "label" -> label(element);
      case "names" -> names(element);
      default -> content(element);
    }
  }

  private static void keepIf(boolean wanted, Element element) {
    if (!wanted) {
      element.getParentNode().removeChild(element);
    }
  }

  private void text(Element text) {
    String macro = text.getAttribute("macro");
    if (!macro.isEmpty()) {
      macro(macro);
      keepIf(!empty.contains(macro), text);
    } else if (text.getAttribute("value").equals("Preprint")) {
      // Harvard takes an article without volume and pages for a preprint; ours was printed, and here is room for its medium.
      text.removeAttribute("value");
      text.setAttribute("variable", "medium");
    } else if (text.getAttribute("variable").equals("locator")) {
      text.setAttribute("variable", LocatorKind.LOCATOR);
    } else if (text.hasAttribute("variable")) {
      keepIf(VARIABLES.contains(text.getAttribute("variable")), text);
    }
  }

  private void macro(String name) {
    if (reached.add(name)) {
      content(macros.get(name));
      if (children(macros.get(name)).isEmpty()) {
        empty.add(name);
      }
    }
  }

  /** The label of a locator is the term for its kind. */
  private void label(Element label) {
    if (!label.getAttribute("variable").equals("locator")) {
      keepIf(!label.hasAttribute("variable") || VARIABLES.contains(label.getAttribute("variable")), label);
      return;
    }
    Element choose = label.getOwnerDocument().createElement("choose");
    for (LocatorKind kind : LocatorKind.values()) {
      Element branch = label.getOwnerDocument().createElement(children(choose).isEmpty() ? "if" : "else-if");
      branch.setAttribute("variable", kind.variable());
      Element term = (Element) label.getOwnerDocument().renameNode(label.cloneNode(true), null, "text");
      term.removeAttribute("variable");
      term.setAttribute("term", kind.term());
      branch.appendChild(term);
      choose.appendChild(branch);
    }
    label.getParentNode().replaceChild(choose, label);
  }

  /** Names that are never known give way to the first that stand in for them; citeproc-java would take their form along. */
  private void names(Element names) {
    content(names);
    Element substitute = children(names).stream().filter(child -> child.getTagName().equals("substitute")).findFirst().orElse(null);
    List<Element> substitutes = substitute == null ? List.of() : children(substitute);
    boolean never = List.of(names.getAttribute("variable").split(" ")).stream().noneMatch(NAMES::contains);
    if (never && !substitutes.isEmpty() && substitutes.get(0).getTagName().equals("names")) {
      Element first = substitutes.get(0);
      substitute.removeChild(first);
      attributes(first).forEach(names::setAttribute);
      if (!children(first).isEmpty()) {
        children(names).stream().filter(child -> child != substitute).forEach(names::removeChild);
        children(first).forEach(child -> names.insertBefore(child, substitute));
      }
      if (substitutes.size() == 1) {
        names.removeChild(substitute);
      }
    }
    List<String> known = List.of(names.getAttribute("variable").split(" ")).stream().filter(NAMES::contains).toList();
    if (!known.isEmpty()) {
      names.setAttribute("variable", String.join(" ", known));
    } else {
      keepIf(children(names).stream().anyMatch(child -> child.getTagName().equals("substitute")), names);
    }
  }

  /** A group whose variables are all unknown says nothing, its terms included (CSL 1.0.2, "Group"). */
  private void group(Element group) {
    boolean asked = asks(group);
    content(group);
    keepIf(!children(group).isEmpty() && (!asked || asks(group)), group);
  }

  private boolean asks(Element element) {
    return descendants(element).stream().anyMatch(each ->
        each.hasAttribute("variable") && !each.getTagName().matches("if|else-if")
            || each.hasAttribute("macro") && !empty.contains(each.getAttribute("macro")) && asks(macros.get(each.getAttribute("macro"))));
  }

  /** Branches that cannot be taken go; one that is always taken ends the choice. */
  private void choose(Element choose) {
    boolean decided = false;
    for (Element branch : children(choose)) {
      Condition.Truth truth = branch.getTagName().equals("else") ? Condition.Truth.YES : Condition.decide(branch);
      if (decided || truth == Condition.Truth.NO) {
        choose.removeChild(branch);
        continue;
      }
      content(branch);
      if (truth == Condition.Truth.YES) {
        decided = true;
        List.copyOf(attributes(branch).keySet()).forEach(branch::removeAttribute);
        choose.getOwnerDocument().renameNode(branch, null, "else");
      }
    }
    List<Element> left = children(choose);
    if (!left.isEmpty() && left.get(0).getTagName().equals("else")) {
      children(left.get(0)).forEach(each -> choose.getParentNode().insertBefore(each, choose));
    } else if (!left.isEmpty()) {
      choose.getOwnerDocument().renameNode(left.get(0), null, "if");
    }
    boolean says = !left.isEmpty() && !left.get(0).getTagName().equals("else") && left.stream().anyMatch(branch -> !children(branch).isEmpty());
    keepIf(says, choose);
  }

  static Map<String, String> attributes(Element element) {
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      attributes.put(element.getAttributes().item(i).getNodeName(), element.getAttributes().item(i).getNodeValue());
    }
    return attributes;
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static List<Element> descendants(Element element) {
    List<Element> all = new ArrayList<>();
    for (Element child : children(element)) {
      all.add(child);
      all.addAll(descendants(child));
    }
    return all;
  }
}
