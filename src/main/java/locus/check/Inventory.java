package locus.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import locus.model.Citation;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Emendation;
import locus.model.IndexTerm;
import locus.model.Mention;
import locus.model.Reference;

/** Every mention, citation, reading and index term of an edition, on every page, in notes and in the reasons of emendations too. */
final class Inventory {

  /** Something with the document in which it stands. */
  record In<T>(Document document, T found) {}

  private final List<In<Mention>> mentions = new ArrayList<>();
  private final List<In<Citation>> citations = new ArrayList<>();
  private final List<In<IndexTerm>> terms = new ArrayList<>();
  private final List<In<Emendation>> emendations = new ArrayList<>();
  private final Set<String> keysInTexts = new HashSet<>();
  private final Set<String> headingsInTexts = new HashSet<>();

  Inventory(Edition edition) {
    edition.documents().forEach(document -> new Reader(document).walk(document));
  }

  List<In<Mention>> mentions() {
    return mentions;
  }

  List<In<Citation>> citations() {
    return citations;
  }

  List<In<IndexTerm>> terms() {
    return terms;
  }

  List<In<Emendation>> emendations() {
    return emendations;
  }

  /** Whether an entry has a locator: a mention in a text, or an index term with its very heading. */
  boolean isMentioned(String key, String heading) {
    return keysInTexts.contains(key) || headingsInTexts.contains(heading);
  }

  private final class Reader extends EveryInline {
    private final Document document;
    private final boolean isText;

    Reader(Document document) {
      this.document = document;
      this.isText = document.kind() == Document.Kind.TEXT;
    }

    private void note(Reference reference) {
      if (isText) {
        keysInTexts.add(reference.key());
      }
    }

    @Override
    public Void visitMention(Mention mention) {
      mentions.add(new In<>(document, mention));
      note(mention);
      return super.visitMention(mention);
    }

    @Override
    public Void visitCitation(Citation citation) {
      citations.add(new In<>(document, citation));
      note(citation);
      return super.visitCitation(citation);
    }

    @Override
    public Void visitEmendation(Emendation emendation) {
      emendations.add(new In<>(document, emendation));
      return super.visitEmendation(emendation);
    }

    @Override
    public Void visitIndexTerm(IndexTerm term) {
      terms.add(new In<>(document, term));
      if (isText && term.see().isEmpty() && !term.terms().isEmpty()) {
        headingsInTexts.add(Keys.spaced(term.terms().get(0)));
      }
      return super.visitIndexTerm(term);
    }
  }
}
