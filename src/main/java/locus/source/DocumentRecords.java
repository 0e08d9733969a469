package locus.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import locus.model.Block;
import locus.model.Division;
import locus.model.Document;
import locus.model.Inline;
import locus.model.ReadingText;
import locus.model.Register;
import locus.model.SourceRef;

/** The record of a whole document. */
final class DocumentRecords {
  private final Source source;
  private final ConvertedSource converted;
  private final PageContext page;

  DocumentRecords(Source source, ConvertedSource converted, PageContext page) {
    this.source = source;
    this.converted = converted;
    this.page = page;
  }

  Document read(String editionLanguage) {
    var inlines = new InlineRecords(page);
    var blocks = new BlockRecords(page, inlines);
    var place = SourceRef.of(page.conversion().name());
    String separator = converted.header().has("title-separator") ? converted.header().get("title-separator") + " " : ": ";
    var title = TitleParts.of(converted.header().title(), separator);
    List<Inline> main = heading(inlines, title.main(), place);
    List<Inline> subtitle = heading(inlines, title.subtitle(), place);
    boolean isRegister = page.kind() == Document.Kind.REGISTER;
    List<Node> body = converted.body();
    List<Block> content = blocks.blocks(isRegister ? body.stream().filter(node -> !RegisterRecords.isEntry(node)).toList() : body);
    Optional<Register> register =
        isRegister ? Optional.of(new RegisterRecords(page, inlines, blocks).read(source.header().get("kind"), body)) : Optional.empty();
    inlines.close();
    String language = converted.header().get("lang").isEmpty() ? editionLanguage : converted.header().get("lang");
    String stated = converted.header().get("short-title");
    return new Document(
        page.path(), page.kind(), source.type(), language, main, subtitle, stated.isEmpty() ? shortTitle(main, content) : stated,
        converted.header().authors(), attributes(), content, page.numbering().notes(), register, place);
  }

  /** The title; of a text without one its first heading, or its address: a locator must say which text it means. */
  private String shortTitle(List<Inline> title, List<Block> content) {
    Stream<String> headings = content.stream().filter(Division.class::isInstance).map(block -> ReadingText.of(((Division) block).heading().words()));
    Stream<String> names = Stream.concat(Stream.of(ReadingText.of(title)), headings.limit(1)).map(String::strip);
    return names.filter(words -> !words.isEmpty()).findFirst().orElse(page.kind() == Document.Kind.TEXT ? page.path() : "");
  }

  private List<Inline> heading(InlineRecords inlines, List<Node> nodes, SourceRef place) {
    page.numbering().enterPlace();
    List<Inline> words = inlines.words(nodes, place);
    page.numbering().leavePlace();
    return words;
  }

  /** Those that the header of this very source sets. */
  private Map<String, String> attributes() {
    var attributes = new LinkedHashMap<String, String>();
    for (String name : new ArrayList<>(source.header().attributes().keySet())) {
      attributes.put(name, converted.header().has(name) ? converted.header().get(name) : source.header().get(name));
    }
    return attributes;
  }
}
