package locus.source;

import java.util.List;
import locus.finding.Finding;
import locus.model.SourceRef;

/**
 * What one mark in the text stands for.
 *
 * @param type what it does
 * @param macro the macro that it opens, divides or closes; for {@link Type#PLACE} the named note whose words follow; {@link #NO_MACRO} for others
 * @param part for {@link Type#PART} the attribute whose words follow; for {@link Type#ASIDE} words with marks
 * @param source what the editor wrote in its place, for code and other text that is shown as written
 * @param place where
 * @param findings to be reported when the mark is met in prose; in code it means nothing
 */
record Token(Type type, Macro macro, String part, String source, SourceRef place, List<Finding> findings) {

  static final Macro NO_MACRO = new Macro("", "", java.util.Map.of(), SourceRef.of(""));

  enum Type {
    OPEN,
    PART,
    CLOSE,
    /** Words that are converted apart; the token's part is their AsciiDoc. */
    ASIDE,
    /** Nothing of ours, but what follows has its place in the source from here. */
    PLACE,
    /** Text that looks like a macro and is none. */
    TEXT
  }
}
