package locus.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.finding.Spelling;
import locus.model.Document;
import locus.model.Note;
import locus.model.Passage;
import locus.model.Walker;
import locus.model.WitnessBreak;

/** Finds cross-references that lead nowhere, when all documents are read. */
final class DanglingReferences {
  /** How Antora names a page: {@code version@component:module:path}, {@code page$path}; what stands before is this document's folder. */
  private static final Pattern ANTORA = Pattern.compile("(?:[^:$]*/)?([^/:$]*[:$].*)");

  private final Targets targets;
  private final Findings findings;
  private final boolean ledger;
  private final Map<String, Set<String>> generated = new HashMap<>();
  /** Of a page with places that are not found: those there are, with numbers that the edition gives under {@code true}. */
  private final Map<String, Map<Boolean, Set<String>>> placesByForm = new HashMap<>();

  /**
   * Prepares the check.
   *
   * @param ledger whether the edition has one: then passages bear other numbers than the provisional ones, and references to them are
   *     left to it
   */
  DanglingReferences(Targets targets, List<Document> documents, boolean ledger, Findings findings) {
    this.targets = targets;
    this.findings = findings;
    this.ledger = ledger;
    documents.forEach(document -> generated.put(document.path(), idsOf(document)));
  }

  /** @param from address of the page that calls, without ending */
  void check(String from, List<PageContext.Call> calls) {
    calls.forEach(call -> check(from, call));
  }

  private void check(String from, PageContext.Call call) {
    if (!targets.hasDocument(call.document())) {
      Matcher antora = ANTORA.matcher(call.document());
      if (antora.matches()) {
        var finding = Finding.of(Rule.REFERENCES_RESOLVE, call.place(), "“" + antora.group(1) + "” is Antora’s name of a page; an edition knows pages by their paths.");
        findings.add(finding.withRemedy("Write the path from this source to the other: xref:folder/other.adoc[..].").about(address(call)));
      } else if (!EditionFolder.isMade(call.document() + ".html")) {
        String meant = Spelling.didYouMean(call.document(), targets.documents());
        var finding = Finding.of(Rule.REFERENCES_RESOLVE, call.place(), "There is no source “" + call.document() + "”." + meant);
        findings.add(finding.withRemedy("Correct the path, or write the source.").about(address(call)));
      }
    } else if (!leads(call.document(), call.fragment())) {
      findings.add(nowhere(from, call).about(address(call)));
    }
  }

  private Finding nowhere(String from, PageContext.Call call) {
    String message = "There is no place “" + call.fragment() + "” in " + call.document() + ".html.";
    List<String> elsewhere = targets.documentsWith(call.fragment());
    if (!elsewhere.isEmpty()) {
      String pages = elsewhere.stream().limit(3).map(page -> page + ".html").collect(Collectors.joining(", "));
      String more = elsewhere.size() > 3 ? " and " + (elsewhere.size() - 3) + " more" : "";
      return Finding.of(Rule.REFERENCES_RESOLVE, call.place(), message + " It stands in " + pages + more + ".")
          .withRemedy("Name the source too: xref:" + path(from, elsewhere.get(0)) + ".adoc#" + call.fragment() + "[..].");
    }
    return Finding.of(Rule.REFERENCES_RESOLVE, call.place(), message + meant(call.document(), call.fragment()));
  }

  private static String path(String page, String other) {
    return Path.of("/", page).getParent().relativize(Path.of("/", other)).toString().replace('\\', '/');
  }

  /** {@code  Did you mean p7?}, or nothing. A number that the edition gives is meant by such a number alone. */
  String meant(String page, String fragment) {
    boolean numbered = GeneratedIds.hasForm(fragment);
    return Spelling.didYouMean(fragment, placesByForm.computeIfAbsent(page, this::placesByForm).get(numbered));
  }

  private static String address(PageContext.Call call) {
    return call.document() + (call.fragment().isEmpty() ? "" : "#" + call.fragment());
  }

  /** Addresses of pages, without ending. */
  Set<String> pages() {
    return targets.documents();
  }

  private Map<Boolean, Set<String>> placesByForm(String page) {
    var known = new HashSet<>(targets.idsOf(page));
    known.remove("");
    known.addAll(generated.getOrDefault(page, Set.of()));
    return known.stream().collect(Collectors.partitioningBy(GeneratedIds::hasForm, Collectors.toSet()));
  }

  /** Whether there is such a place in a page; an empty one is its top. */
  boolean leads(String page, String fragment) {
    return targets.idsOf(page).contains(fragment)
        || fragment.isEmpty()
        || generated.getOrDefault(page, Set.of()).contains(fragment)
        || ledger && GeneratedIds.hasForm(fragment);
  }

  private static Set<String> idsOf(Document document) {
    var ids = new HashSet<String>();
    for (Note note : document.notes()) {
      ids.add(note.anchor().id());
      for (int call = 1; call <= note.calls(); call++) {
        ids.add(note.callId(call));
      }
    }
    new Walker() {
      @Override
      public Void visitPassage(Passage passage) {
        ids.add(passage.anchor().id());
        return super.visitPassage(passage);
      }

      @Override
      public Void visitWitnessBreak(WitnessBreak witnessBreak) {
        ids.add("pb" + witnessBreak.ordinal());
        return null;
      }
    }.walk(document);
    return ids;
  }
}
