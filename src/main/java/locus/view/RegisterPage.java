package locus.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import locus.html.PageHtml;
import locus.index.LetterGroup;
import locus.index.RegisterEntry;
import locus.index.RegisterIndex;
import locus.model.Document;
import locus.model.Entry;
import locus.model.Register;

/** Makes the view of a register: who or what each entry is, and where it is spoken of. */
record RegisterPage(Setting setting, Document document) {

  /** Where an authority's identifiers lead. */
  private static final Map<String, AuthorityFile> AUTHORITIES =
      Map.of(
          "wikidata", new AuthorityFile("Wikidata", "https://www.wikidata.org/wiki/"),
          "gnd", new AuthorityFile("GND", "https://d-nb.info/gnd/"),
          "viaf", new AuthorityFile("VIAF", "https://viaf.org/viaf/"));

  private record AuthorityFile(String name, String address) {}

  RegisterView view() {
    var frame = new Frame(setting, document.path());
    PageHtml html = setting.html(document);
    Register register = document.register().orElseThrow();
    List<LetterGroup<RegisterEntry>> groups =
        RegisterIndex.of(setting.edition(), register, setting.concordance(), setting.general(), setting.collation());
    return new RegisterView(
        frame.head(document, List.of()),
        frame.site(),
        Frame.title(document, html),
        register.kind(),
        html.body(),
        setting.word("headnote"),
        groups.stream().map(group -> group(group, html)).toList(),
        html.notes());
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
        places.groups(indexed.subEntries()));
  }

  private static List<LinkView> authorities(Entry entry) {
    return entry.authorities().entrySet().stream()
        .flatMap(authority -> Stream.ofNullable(AUTHORITIES.get(authority.getKey()))
            .map(file -> LinkView.of(file.name(), file.address() + authority.getValue())))
        .toList();
  }
}
