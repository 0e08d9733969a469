package locus.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import locus.index.Authority;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Entry;
import locus.model.Mention;
import locus.model.ReadingText;
import locus.model.Walker;

/**
 * What a text is about and whom it mentions, as schema.org has it: {@code about} are the entries that have most principal passages
 * in it, ten at most, {@code mentions} those that an authority file identifies; the rest would only swell the page, and stands in
 * {@code data/index.json}.
 */
final class Subjects {

  private static final Map<String, String> TYPES = Map.of("person", "Person", "place", "Place", "event", "Event");

  private static final int MOST = 10;

  private final Map<String, Integer> principal = new LinkedHashMap<>();
  private final Set<String> mentioned = new LinkedHashSet<>();
  private final Edition edition;

  Subjects(Edition edition, Document text) {
    this.edition = edition;
    new Walker() {
      @Override
      public Void visitMention(Mention mention) {
        mentioned.add(mention.key());
        if (mention.main()) {
          principal.merge(mention.key(), 1, Integer::sum);
        }
        return super.visitMention(mention);
      }
    }.walk(text);
  }

  List<Object> about() {
    return things(subjects(), false);
  }

  List<Object> mentions() {
    Set<String> others = new LinkedHashSet<>(mentioned);
    others.removeAll(subjects());
    return things(others, true);
  }

  private Set<String> subjects() {
    return principal.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Object> things(Set<String> keys, boolean identified) {
    var things = new ArrayList<Object>();
    edition.documents(Document.Kind.REGISTER).forEach(document -> {
      var register = document.register().orElseThrow();
      register.entries().stream()
          .filter(entry -> keys.contains(entry.key()) && (!identified || !entry.authorities().isEmpty()))
          .forEach(entry -> things.add(thing(register.kind(), entry)));
    });
    return things;
  }

  private static Map<String, Object> thing(String kind, Entry entry) {
    var thing = new LinkedHashMap<String, Object>();
    thing.put("@type", TYPES.getOrDefault(kind, "Thing"));
    thing.put("name", ReadingText.of(entry.heading()).strip());
    List<String> same =
        entry.authorities().entrySet().stream()
            .flatMap(authority -> Authority.of(authority.getKey()).stream().map(file -> file.address(authority.getValue())))
            .toList();
    if (!same.isEmpty()) {
      thing.put("sameAs", same.size() == 1 ? same.get(0) : same);
    }
    return thing;
  }
}
