package locus.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import locus.finding.Rule;
import locus.model.Attributes;
import locus.model.BlockHead;
import locus.model.Caption;
import locus.model.SourceRef;

/** What every block has: attributes, caption, place. */
final class BlockHeads {
  private static final Pattern SHARE = Pattern.compile("([1-9][0-9]?|100)%");

  private final PageContext page;
  private final InlineRecords inlines;

  BlockHeads(PageContext page, InlineRecords inlines) {
    this.page = page;
    this.inlines = inlines;
  }

  BlockHead of(Element element) {
    SourceRef place = page.placeOf(element);
    inlines.continueAt(place);
    Caption caption = Caption.NONE;
    List<Node> title = element.contentOf("caption");
    if (!title.isEmpty()) {
      String label = element.elements("caption").findFirst().map(found -> found.get("label")).orElse("");
      caption = new Caption(Entities.decode(label), inlines.words(title, place));
    }
    return new BlockHead(attributes(element, page, place), caption, place);
  }

  /** Id, roles and language. In a phrase the language arrives among the roles: {@code [lang=ru]#..#}. */
  static Attributes attributes(Element element, PageContext page, SourceRef place) {
    var roles = new ArrayList<String>();
    String language = element.get("lang");
    for (String role : (element.get("roles") + " " + placed(element)).strip().split("\\s+")) {
      if (role.startsWith("lang=")) {
        language = role.substring(5).replace("\"", "");
      } else if (!role.isEmpty()) {
        roles.add(role);
      }
    }
    String id = checkedId(element, page, place);
    return id.isEmpty() && roles.isEmpty() && language.isEmpty() ? Attributes.NONE : new Attributes(id, roles, language);
  }

  /** Where a picture is set becomes a role, as in stock Asciidoctor: {@code right}, {@code text-center}; its share of the width too: {@code w50}. */
  private static String placed(Element element) {
    String align = element.get("align");
    Matcher share = SHARE.matcher(element.is("image") ? element.get("width") : "");
    return element.get("float") + (align.isEmpty() ? "" : " text-" + align) + (share.matches() ? " w" + share.group(1) : "");
  }

  static String checkedId(Element element, PageContext page, SourceRef place) {
    String id = element.get("id");
    if (id.chars().anyMatch(Character::isWhitespace)) {
      page.findings().add(Rule.ASCIIDOC_IS_CLEAN, place, "The id “" + id + "” is left out: in HTML an id has no spaces.");
      return "";
    }
    if (GeneratedIds.hasForm(id)) {
      page.findings().add(Rule.IDS_ARE_THE_EDITORS, place, "The id “" + id + "” looks like one that the edition gives.");
    }
    return id;
  }
}
