package locus.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Block;
import locus.model.Citation;
import locus.model.DiscreteHeading;
import locus.model.Division;
import locus.model.Document;
import locus.model.Edition;
import locus.model.InlineAnchor;
import locus.model.Mention;
import locus.model.Note;
import locus.model.Paragraph;
import locus.model.Passage;
import locus.model.Reference;
import locus.model.Styled;
import locus.model.Walker;

/**
 * The id of a mention is that of nothing else on its page. {@code p19-carr-1970-2} is the second citation of {@code carr-1970} in
 * passage 19, and the first of a work {@code carr-1970-2}; {@code force-lenin} is Lenin in the heading of the section
 * {@code force}, and perhaps another section.
 */
final class MentionIdsAreDistinct {

  private MentionIdsAreDistinct() {}

  static List<Finding> check(Edition edition) {
    return edition.texts().stream().flatMap(text -> check(text).stream()).toList();
  }

  private static List<Finding> check(Document text) {
    var ids = new Ids();
    ids.walk(text);
    var findings = new ArrayList<Finding>();
    ids.mentions.forEach((id, references) -> {
      long keys = references.stream().map(Reference::key).distinct().count();
      if (ids.others.contains(id) || keys > 1) {
        String other = keys > 1 ? "a mention of another key" : "another place of the page";
        String message = "The mention of “" + references.get(0).key() + "” has the address “" + id + "”, as has " + other + ".";
        findings.add(Finding.of(Rule.MENTION_IDS_ARE_DISTINCT, references.get(0).source(), message));
      }
    });
    return findings;
  }

  /** All ids of a page: those of mentions, and all others. */
  private static final class Ids extends Walker {
    private final Map<String, List<Reference>> mentions = new LinkedHashMap<>();
    private final Set<String> others = new HashSet<>();
    private String place = "";

    private void in(String id, Runnable walk) {
      String outer = place;
      others.add(id);
      place = id;
      walk.run();
      place = outer;
    }

    private void note(Reference reference) {
      if (place.isEmpty()) {
        return;
      }
      mentions.computeIfAbsent(reference.idIn(place), id -> new ArrayList<>()).add(reference);
    }

    private void named(Block block) {
      others.add(block.head().attributes().id());
    }

    @Override
    public void walk(Note note) {
      for (int call = 1; call <= note.calls(); call++) {
        others.add(note.callId(call));
      }
      in(note.anchor().id(), () -> super.walk(note));
    }

    @Override
    public Void visitDivision(Division division) {
      in(division.head().attributes().id(), () -> inlines(division.heading().words()));
      in("", () -> blocks(division.content()));
      return null;
    }

    @Override
    public Void visitDiscreteHeading(DiscreteHeading heading) {
      in(heading.head().attributes().id(), () -> super.visitDiscreteHeading(heading));
      return null;
    }

    @Override
    public Void visitPassage(Passage passage) {
      named(passage);
      in(passage.anchor().id(), () -> super.visitPassage(passage));
      return null;
    }

    @Override
    public Void visitParagraph(Paragraph paragraph) {
      named(paragraph);
      return super.visitParagraph(paragraph);
    }

    @Override
    public Void visitInlineAnchor(InlineAnchor anchor) {
      others.add(anchor.id());
      return super.visitInlineAnchor(anchor);
    }

    @Override
    public Void visitStyled(Styled styled) {
      others.add(styled.attributes().id());
      return super.visitStyled(styled);
    }

    @Override
    public Void visitMention(Mention mention) {
      note(mention);
      return super.visitMention(mention);
    }

    @Override
    public Void visitCitation(Citation citation) {
      note(citation);
      return super.visitCitation(citation);
    }
  }
}
