package locus.view;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import locus.html.Direction;
import locus.html.Foreign;
import locus.html.Html;
import locus.html.Links;
import locus.html.PageHtml;
import locus.html.SideNotes;
import locus.index.GeneralIndex;
import locus.model.Document;
import locus.model.Inline;
import locus.model.Metadata;
import locus.model.Words;

/**
 * What stands around every page: its head, the running head with the navigation, the foot.
 *
 * @param setting the edition
 * @param path of the page, without ending
 * @param root what every address begins with; empty where they are relative to the page
 */
record Frame(Setting setting, String path, String root) {

  /** What shows notes, cards and the reader's place. */
  private static final List<String> READING = List.of(JoinedFile.POPUPS.address(), JoinedFile.READING.address());

  /** What shows besides the words around a mention, on every page with locators. */
  private static final List<String> PLACES = List.of(JoinedFile.POPUPS.address(), "assets/js/places.js");

  /** What a page of each kind needs besides what every page does; a text needs nothing. */
  private static final Map<Document.Kind, List<String>> KIND_STYLES = Map.of(
      Document.Kind.HOME, List.of("assets/css/home.css"),
      Document.Kind.REGISTER, List.of(JoinedFile.LISTS.address()),
      Document.Kind.PAGE, List.of(JoinedFile.STATEMENT.address()));

  /** What only pages of an edition with releases need: the notice of a frozen page, the list of releases, differences. */
  static final String VERSIONS = "assets/css/versions.css";

  private static final String RIGHT_TO_LEFT = "assets/css/rtl.css";

  private static final String GREEK = "assets/css/greek.css";

  private static final String EAST_ASIAN = "assets/css/cjk.css";

  /** Beside the folder of each release: tells its pages of newer ones. */
  private static final String NEWER = "../newer.js";

  /** Nothing from elsewhere, no script within the page, and no style but one whose hash is named. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; media-src 'self'; "
          + "connect-src 'self'; base-uri 'none'; form-action 'none'";

  /** The head of a page that must do without any file of the site: its style stands in it, allowed by its hash. */
  HeadView bareHead(String title, Html style) {
    return new HeadView(
        metadata().language(), Direction.of(metadata().language()), Foreign.language(setting.word("language"), metadata().language()), title, "", "",
        policy(style),
        List.of(), Html.NONE, "data:,", List.of(), List.of(), style, List.of(), "", "noindex");
  }

  /** A style within the page is allowed by its hash. */
  private static String policy(Html style) {
    return style.isEmpty() ? POLICY : POLICY.replace("style-src 'self'", "style-src 'self' 'sha256-" + sha256(style.markup()) + "'");
  }

  private static String sha256(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  private HeadView head(
      String title, String language, String description, List<MetaView> metas, Html jsonLd, List<String> moreStyles, Html style,
      List<String> moreScripts) {
    String edition = metadata().title();
    boolean frozen = setting.edition().history().freezing().isPresent();
    String direction = Direction.of(language);
    Stream<String> styles = Stream.of(moreStyles.stream(), frozen ? Stream.of(VERSIONS) : Stream.<String>of(), ofScript(language), setting.greek() ? Stream.of(GREEK) : Stream.<String>of())
        .flatMap(files -> files);
    Stream<String> scripts = Stream.concat(moreScripts.stream(), frozen ? Stream.of(NEWER) : Stream.of());
    return new HeadView(
        language,
        direction,
        Foreign.language(setting.word("language"), language),
        title.equals(edition) ? title : title + " – " + edition,
        description,
        metadata().host().map(host -> host + "/" + path + ".html").orElse(""),
        policy(style),
        metas,
        jsonLd,
        file("assets/favicon.svg"),
        List.of(file("assets/fonts/eb-garamond-roman-latin.woff2")),
        files(JoinedFile.STYLE, styles.toList()),
        style,
        files(JoinedFile.SCRIPT, scripts.toList()),
        file("assets/js/early.js"),
        frozen ? "noindex" : "");
  }

  /** What pages of a language need besides, for the way its script is set. */
  private static Stream<String> ofScript(String language) {
    return Direction.of(language).equals("rtl") ? Stream.of(RIGHT_TO_LEFT) : language.matches("(zh|ja|ko)\\b.*") ? Stream.of(EAST_ASIAN) : Stream.of();
  }

  private List<String> files(JoinedFile common, List<String> more) {
    return Stream.concat(Stream.of(common.address()), more.stream()).map(this::file).toList();
  }

  /** Addresses are relative to the page, so that a site can be read from an unzipped folder. */
  Frame(Setting setting, String path) {
    this(setting, path, "");
  }

  /**
   * The frame of a page that is served at any depth: its addresses begin at the root of the site, which is the host's unless
   * {@code site.host} says otherwise.
   */
  static Frame fromRoot(Setting setting, String path) {
    String host = setting.edition().metadata().host().orElse("");
    return new Frame(setting, path, (host.isEmpty() ? "" : URI.create(host).getPath()) + "/");
  }

  /** The edition as one file. A release is offered so by the list of releases: what lies outside of it a frozen page does not name. */
  LinkView offline() {
    String name = setting.edition().metadata().id() + ".zip";
    return setting.edition().history().freezing().isPresent() ? LinkView.NONE : LinkView.of(name, file("downloads/" + name));
  }

  /** The head of a page of a document. */
  HeadView head(Document document, List<MetaView> metas) {
    var styles = new ArrayList<>(BlockStyles.of(document));
    KIND_STYLES.getOrDefault(document.kind(), List.of()).forEach(styles::add);
    styles.addAll(former());
    SideNotes.of(document).ifPresent(rules -> styles.add("assets/css/notes/" + document.path() + ".css"));
    List<MetaView> all = metas.isEmpty() ? Citing.metas(setting, document.name(), document.path(), document.language()) : metas;
    return head(document.name(), document.language(), Description.of(document), all, Citing.jsonLd(setting, document), styles, Html.NONE,
        document.kind() == Document.Kind.REGISTER ? PLACES : READING);
  }

  /** The head of an index that Locus makes itself. */
  HeadView head(String title) {
    return head(title, Stream.of(List.of(JoinedFile.LISTS.address()), former(), PLACES).flatMap(List::stream).toList());
  }

  /** The styles of addresses of earlier days, where the page has any. */
  private List<String> former() {
    return setting.edition().former().stream().anyMatch(address -> address.page().equals(path)) ? List.of(MovedPage.STYLE) : List.of();
  }

  /** The head of a page that Locus makes itself, with the style sheets and scripts that it needs besides what every page does. */
  HeadView head(String title, List<String> more) {
    return head(title, more, Html.NONE);
  }

  /** The same with styles that stand in the page, allowed by their hash. */
  HeadView head(String title, List<String> more, Html style) {
    Stream<String> styles = more.stream().filter(file -> file.endsWith(".css"));
    Stream<String> scripts = more.stream().filter(file -> file.endsWith(".js"));
    return head(
        title, metadata().language(), "", Citing.metas(setting, title, path, metadata().language()), Citing.jsonLd(setting, title, path),
        styles.toList(),
        style,
        scripts.toList());
  }

  SiteView site() {
    return site(metadata().language());
  }

  /** @param language of the page */
  SiteView site(String language) {
    String own = Foreign.language(metadata().language(), language);
    return new SiteView(
        own,
        own.isEmpty() ? "" : Direction.of(own),
        metadata().title(),
        page("index"),
        navigation(),
        setting.version(),
        words(metadata().rights()),
        words(metadata().licence()),
        link(AccessibilityPage.PATH, setting.word("accessibility")),
        Released.versions(setting, this),
        Released.frozen(setting, path),
        "Locus");
  }

  private List<LinkView> navigation() {
    var links = new ArrayList<LinkView>();
    Stream.of(Document.Kind.TEXT, Document.Kind.REGISTER)
        .flatMap(setting.edition()::documents)
        .filter(document -> document.kind() == Document.Kind.REGISTER || setting.edition().texts().size() == 1)
        .forEach(document -> links.add(link(document.path(), menu(document))));
    if (!setting.edition().works().isEmpty()) {
      links.add(link(WorksPage.PATH, setting.word("works")));
    }
    if (!setting.indexes().general().isEmpty()) {
      links.add(link(GeneralIndex.PATH, setting.word("generalIndex")));
    }
    if (!setting.indexes().listing().isEmpty()) {
      links.add(link(ChartPage.PATH, setting.word("chart")));
    }
    setting.edition().documents(Document.Kind.PAGE).forEach(document -> links.add(link(document.path(), document.name())));
    links.add(link(SearchPage.PATH, setting.word("search")));
    return links;
  }

  /** A text that bears the edition's own title would repeat it beside it. */
  private String menu(Document document) {
    String title = document.name();
    return document.kind() == Document.Kind.TEXT && title.equals(metadata().title()) ? setting.word("text") : title;
  }

  private LinkView link(String other, String label) {
    return new LinkView(label, page(other), other.equals(path));
  }

  private Metadata metadata() {
    return setting.edition().metadata();
  }

  /** Address of another page as seen from this one. */
  String page(String other) {
    return root.isEmpty() ? Links.relative(path, other, "") : root + other + ".html";
  }

  /** Address of anything, given from the site's root. */
  String file(String other) {
    return root.isEmpty() ? Links.relative(path, other) : root + other;
  }

  /** A document's title as markup; where it has none, its name. */
  static Html title(Document document, PageHtml html) {
    return document.title().isEmpty() ? words(document.name()) : html.title();
  }

  /** The same for another page. */
  static Html label(Document document) {
    return document.title().isEmpty() ? words(document.name()) : PageHtml.label(document.title());
  }

  /** Plain words as markup. */
  static Html words(String plain) {
    List<Inline> inlines = plain.isEmpty() ? List.of() : List.of(new Words(plain));
    return PageHtml.label(inlines);
  }
}
