package locus.source;

import java.util.List;
import java.util.stream.Collectors;
import locus.model.Admonition;
import locus.model.Block;
import locus.model.Citation;
import locus.model.CrossReference;
import locus.model.Division;
import locus.model.Emendation;
import locus.model.Group;
import locus.model.IndexTerm;
import locus.model.Inline;
import locus.model.Link;
import locus.model.Listing;
import locus.model.Mention;
import locus.model.NoteCall;
import locus.model.Note;
import locus.model.Paragraph;
import locus.model.Passage;
import locus.model.Quotation;
import locus.model.Styled;
import locus.model.WitnessBreak;
import locus.model.Words;

/** Records as short strings, so that a test reads like its source: {@code p1(Plain {person:stalin Stalin})}. */
final class Notation {
  private Notation() {}

  static String of(List<Block> blocks) {
    return blocks.stream().map(Notation::block).collect(Collectors.joining(" "));
  }

  static String inlines(List<Inline> inlines) {
    return inlines.stream().map(Notation::inline).collect(Collectors.joining());
  }

  static String note(Note note) {
    return note.anchor().id() + "(" + inlines(note.content()) + ")";
  }

  private static String block(Block block) {
    if (block instanceof Passage passage) {
      return passage.anchor().id() + "(" + bare(passage.content()) + ")";
    }
    return block instanceof Paragraph ? "par(" + bare(block) + ")" : bare(block);
  }

  private static String bare(Block block) {
    if (block instanceof Paragraph paragraph) {
      return inlines(paragraph.content());
    } else if (block instanceof Listing listing) {
      return inlines(listing.content());
    } else if (block instanceof Division division) {
      return "#" + division.head().attributes().id() + "(" + inlines(division.heading().words()) + " | " + of(division.content()) + ")";
    } else if (block instanceof Quotation quotation) {
      return "quote(" + of(quotation.content()) + " — " + inlines(quotation.attribution()) + ", " + inlines(quotation.citation()) + ")";
    } else if (block instanceof Group group) {
      return group.kind() + "(" + of(group.content()) + ")";
    } else if (block instanceof Admonition admonition) {
      return admonition.kind() + "(" + of(admonition.content()) + ")";
    }
    return block.getClass().getSimpleName();
  }

  private static String inline(Inline inline) {
    if (inline instanceof Words words) {
      return words.text();
    } else if (inline instanceof Styled styled) {
      return styled.style().name().toLowerCase(java.util.Locale.ROOT) + "<" + inlines(styled.content()) + ">";
    } else if (inline instanceof Mention mention) {
      return "{" + mention.register() + ":" + mention.key() + (mention.occurrence() > 1 ? "-" + mention.occurrence() : "") + " " + inlines(mention.content()) + "}";
    } else if (inline instanceof Citation citation) {
      return "{work:" + citation.key() + " " + inlines(citation.content()) + (citation.locator().isEmpty() ? "" : " @" + citation.locator()) + "}";
    } else if (inline instanceof Emendation reading) {
      return "{" + reading.kind() + reading.ordinal() + " " + inlines(reading.content()) + " | " + inlines(reading.counterpart()) + " | "
          + inlines(reading.note()) + "}";
    } else if (inline instanceof NoteCall call) {
      return "^" + call.series().name().charAt(0) + call.ordinal() + (call.occurrence() > 1 ? "-" + call.occurrence() : "") + "^";
    } else if (inline instanceof IndexTerm term) {
      return "((" + String.join("/", term.terms()) + (term.content().isEmpty() ? "" : " " + inlines(term.content())) + "))";
    } else if (inline instanceof CrossReference reference) {
      return "<" + reference.document() + "#" + reference.fragment() + " " + inlines(reference.content()) + ">";
    } else if (inline instanceof Link link) {
      return "<" + link.target() + " " + inlines(link.content()) + ">";
    } else if (inline instanceof WitnessBreak witnessBreak) {
      return "{" + witnessBreak.unit() + witnessBreak.ordinal() + witnessBreak.printed() + "}";
    }
    return inline.getClass().getSimpleName();
  }
}
