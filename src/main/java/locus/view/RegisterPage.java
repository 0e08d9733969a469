package locus.view;

import java.util.List;
import locus.html.Links;
import locus.html.PageHtml;
import locus.index.Authority;
import locus.index.LetterGroup;
import locus.index.Locator;
import locus.index.RegisterEntry;
import locus.model.Document;
import locus.model.Entry;

/** Makes the view of a register: who or what each entry is, and where it is spoken of. */
record RegisterPage(Setting setting, Document document) {

  RegisterView view() {
    var frame = new Frame(setting, document.path());
    PageHtml html = setting.html(document);
    List<LetterGroup<RegisterEntry>> groups = setting.indexes().register(document);
    return new RegisterView(
        frame.head(document, List.of()),
        frame.site(document.language()),
        Frame.title(document, html),
        document.register().orElseThrow().kind(),
        html.body(),
        headnote(groups),
        new Strips(setting, document.path()).track(),
        groups.stream().map(group -> group(group, html)).toList(),
        html.notes(),
        html.former());
  }

  private String headnote(List<LetterGroup<RegisterEntry>> groups) {
    List<Locator> locators = groups.stream()
        .flatMap(group -> group.entries().stream()).flatMap(entry -> entry.subEntries().stream()).flatMap(sub -> sub.locators().stream()).toList();
    return locators.isEmpty() ? "" : Headnote.of(setting, locators) + " " + setting.word("stripHeadnote");
  }

  private EntryGroup group(LetterGroup<RegisterEntry> group, PageHtml html) {
    return new EntryGroup(
        group.letter(), Letters.id(group.letter()), group.entries().stream().map(entry -> entry(entry, html)).toList());
  }

  private EntryView entry(RegisterEntry indexed, PageHtml html) {
    Entry entry = indexed.entry();
    var places = new Places(setting, document.path());
    return new EntryView(
        entry.key(),
        html.inlines(entry.heading()),
        entry.dates(),
        html.blocks(entry.description()),
        places.pointers(indexed.see().stream().toList()),
        places.pointers(indexed.seeAlso()),
        authorities(entry),
        entry.sourceOfFacts(),
        places.groups(indexed.subEntries()),
        new Strips(setting, document.path()).strip(indexed.locators()),
        concordance(indexed));
  }

  private LinkView concordance(RegisterEntry indexed) {
    if (indexed.mentions().isEmpty()) {
      return LinkView.NONE;
    }
    String href = Links.relative(document.path(), setting.concordances().path(document.path(), indexed.entry().key()), indexed.entry().key());
    return LinkView.of(Mentions.counted(setting, indexed.mentions()), href);
  }

  private static List<LinkView> authorities(Entry entry) {
    return entry.authorities().entrySet().stream()
        .flatMap(authority -> Authority.of(authority.getKey()).stream()
            .map(file -> LinkView.of(file.name() + " " + authority.getValue(), file.address(authority.getValue()))))
        .toList();
  }
}
