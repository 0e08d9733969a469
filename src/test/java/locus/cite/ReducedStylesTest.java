package locus.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The styles and locales that come with Locus follow from the published ones; {@code -Dgolden=accept} makes them anew. */
class ReducedStylesTest {

  private static final Path FOLDER = Path.of("src/main/resources/locus/csl");

  private static final List<String> STYLES =
      List.of("chicago-notes-bibliography", "modern-language-association", "apa", "harvard-cite-them-right");

  private static final List<String> LOCALES = List.of("en-US", "en-GB", "de-DE", "fr-FR", "es-ES", "it-IT", "ru-RU");

  @Test
  void the_styles_and_locales_are_those_that_were_published_without_what_no_edition_asks_for() throws IOException {
    Map<String, Element> made = new LinkedHashMap<>();
    STYLES.forEach(style -> made.put(style + ".csl", ReducedStyle.of(ReducedStyle.read("/" + style + ".csl"))));
    Set<String> terms = ReducedStyle.terms(List.copyOf(made.values()));
    for (String locale : LOCALES) {
      String name = "locales-" + locale + ".xml";
      Element root = ReducedStyle.read("/" + name).getDocumentElement();
      ReducedStyle.locale(root, terms);
      made.put(name, root);
    }
    List<String> other = new ArrayList<>();
    for (Map.Entry<String, Element> file : made.entrySet()) {
      String text = new XmlText(file.getValue()).toString();
      if ("accept".equals(System.getProperty("golden"))) {
        Files.writeString(FOLDER.resolve(file.getKey()), text);
      } else if (!Files.readString(FOLDER.resolve(file.getKey())).equals(text)) {
        other.add(file.getKey());
      }
    }
    assertEquals(List.of(), other);
  }
}
