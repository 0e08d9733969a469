package locus.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import locus.model.FormerAddress;

/**
 * The addresses on a page that have no place in its text any more: what stood there, and where it went or why it was taken out. Each
 * bears its id, so that an old citation still finds something.
 */
final class FormerHtml {

  private static final Pattern NUMBERED = Pattern.compile("(pb|[pne])([0-9a-z]+)");

  /** What goes by its words, not by a number. */
  private static final Set<FormerAddress.Kind> NAMED = EnumSet.of(FormerAddress.Kind.SECTION, FormerAddress.Kind.PAGE, FormerAddress.Kind.ENTRY);

  private final HtmlWriter html;
  private final String path;
  private final Links links;
  private final BiFunction<Phrase, Object[], String> say;

  FormerHtml(HtmlWriter html, String path, Links links, BiFunction<Phrase, Object[], String> say) {
    this.html = html;
    this.path = path;
    this.links = links;
    this.say = say;
  }

  /** The section with its heading; nothing where there are none. */
  void write() {
    if (links.former(path).isEmpty()) {
      return;
    }
    String heading = say(Phrase.FORMER);
    html.open("section", "class", "former", "aria-label", heading).line();
    html.open("h2").text(heading).close("h2").line();
    list();
    html.close("section").line();
  }

  /** The list alone. */
  void list() {
    List<FormerAddress> former = links.former(path);
    if (former.isEmpty()) {
      return;
    }
    html.open("ul").line();
    former.forEach(this::item);
    html.close("ul").line();
  }

  private void item(FormerAddress former) {
    html.open("li", "id", former.id()).text(name(former.kind(), former.id(), former.opening()));
    if (!former.opening().isEmpty() && !NAMED.contains(former.kind())) {
      html.text(": “" + former.opening() + "”");
    }
    html.text(" – ");
    if (former.isRetired()) {
      html.text(say(Phrase.RETIRED, former.reason()));
    } else {
      html.open("a", "href", Links.relative(path, former.toPage(), former.toId())).text(say(Phrase.NOW, target(former))).close("a");
    }
    html.close("li").line();
  }

  /** {@code Passage 3}, {@code Passage 3, From Script to Type}; of a place with a name of its own the text alone. */
  private String target(FormerAddress former) {
    boolean isNumbered = !NAMED.contains(former.kind()) && NUMBERED.matcher(former.toId()).matches();
    String place = isNumbered ? name(former.kind(), former.toId(), "") : "";
    String page = former.toPage().equals(path) && isNumbered ? "" : links.title(former.toPage());
    return place + (place.isEmpty() || page.isEmpty() ? "" : ", ") + page;
  }

  private String name(FormerAddress.Kind kind, String id, String opening) {
    Matcher numbered = NUMBERED.matcher(id);
    String number = numbered.matches() ? numbered.group(2) : id;
    return switch (kind) {
      case PASSAGE -> say(Phrase.PASSAGE, number);
      case NOTE -> say(Phrase.NOTE, number);
      case WITNESS -> say(Phrase.WITNESS_PAGE, number);
      case SECTION, PAGE -> say(Phrase.SECTION, opening);
      case ENTRY -> say(Phrase.ENTRY, opening);
    };
  }

  private String say(Phrase phrase, Object... parts) {
    return say.apply(phrase, parts);
  }
}
