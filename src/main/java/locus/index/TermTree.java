package locus.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import locus.model.IndexTerm;

/** The index terms of an edition by their headings, before they are sorted. The root bears no heading. */
final class TermTree {

  final List<Occurrence> occurrences = new ArrayList<>();
  final List<String> see = new ArrayList<>();
  final List<String> seeAlso = new ArrayList<>();
  String sort = "";
  final Map<String, TermTree> subs = new LinkedHashMap<>();

  /** A term with <i>see</i> sends elsewhere and has no locator of its own, as in DocBook. */
  void add(Occurrence occurrence) {
    TermTree node = this;
    IndexTerm term = (IndexTerm) occurrence.inline();
    List<String> headings = headings(occurrence);
    for (int level = 0; level < headings.size(); level++) {
      node = node.subs.computeIfAbsent(headings.get(level), name -> new TermTree());
      node.sort = node.sort.isEmpty() && level < term.sorts().size() ? term.sorts().get(level) : node.sort;
    }
    if (!isSee(occurrence)) {
      node.occurrences.add(occurrence);
    } else {
      addOnce(node.see, term.see());
    }
    for (String target : term.seeAlso()) {
      addOnce(node.seeAlso, target);
    }
  }

  static boolean isSee(Occurrence occurrence) {
    return occurrence.inline() instanceof IndexTerm term && !term.see().isEmpty();
  }

  static List<String> headings(Occurrence occurrence) {
    return occurrence.terms().stream().map(term -> Context.spaced(term).strip()).filter(term -> !term.isEmpty()).toList();
  }

  private static void addOnce(List<String> targets, String target) {
    String words = Context.spaced(target).strip();
    if (!targets.contains(words)) {
      targets.add(words);
    }
  }
}
