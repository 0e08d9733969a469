package locus.source;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import locus.model.Block;
import locus.model.BlockHead;
import locus.model.Entry;
import locus.model.Inline;
import locus.model.ReadingText;
import locus.model.Register;

/**
 * The entries of a register: its sections of level 1.
 *
 * <p>{@code [#stalin,sort="Stalin, Joseph",dates="1878–1953",wikidata=Q855,forms="Stalin; Josif Stalin"]} above
 * {@code == Stalin, Joseph}.
 */
final class RegisterRecords {
  private static final List<String> AUTHORITIES = List.of("wikidata", "gnd", "viaf");

  private final PageContext page;
  private final InlineRecords inlines;
  private final BlockRecords blocks;

  RegisterRecords(PageContext page, InlineRecords inlines, BlockRecords blocks) {
    this.page = page;
    this.inlines = inlines;
    this.blocks = blocks;
  }

  static boolean isEntry(Node node) {
    return node instanceof Element element && element.is("section") && element.get("level").equals("1");
  }

  Register read(String kind, List<Node> body) {
    return new Register(kind, body.stream().filter(RegisterRecords::isEntry).map(node -> entry((Element) node)).toList());
  }

  private Entry entry(Element element) {
    BlockHead head = blocks.head(element);
    page.numbering().enterPlace();
    List<Inline> heading = inlines.words(element.contentOf("heading"), head.source());
    List<Block> description = blocks.blocks(element.children());
    page.numbering().leavePlace();
    Map<String, String> authorities = new LinkedHashMap<>();
    AUTHORITIES.stream().filter(name -> !element.get(name).isEmpty()).forEach(name -> authorities.put(name, words(element, name)));
    String sort = words(element, "sort");
    return new Entry(
        head.attributes().id(), heading, sort.isEmpty() ? ReadingText.of(heading).strip() : sort, words(element, "dates"), authorities,
        several(element, "forms"), words(element, "see"), several(element, "see-also"), words(element, "source"), description, head.source());
  }

  private String words(Element element, String name) {
    return Entities.decode(page.conversion().tokens().wordsOf(element.get(name)));
  }

  private List<String> several(Element element, String name) {
    return Arrays.stream(words(element, name).split(";")).map(String::strip).filter(value -> !value.isEmpty()).toList();
  }
}
