package locus.source;

import java.util.Optional;
import locus.finding.Rule;

/**
 * Where Asciidoctor ends a stock note: at its first plain closing bracket, wherever the editor meant it to end.
 *
 * @param text the block
 * @param passthroughs its stretches in which no bracket counts
 */
record NoteEnd(String text, Passthroughs passthroughs) {

  /** Where a note is broken, and what can be done. */
  record Fault(int at, String message, String remedy) {}

  /**
   * Looks for an end within brackets that were opened in the note, as in {@code footnote:[It [sic] was.]}, and for one that is not there.
   *
   * @param body where the note's words begin
   * @param to where the search ends
   * @return where the note ends too soon, or begins that does not end; empty where it ends as it was meant to
   */
  Optional<Fault> fault(int body, int to) {
    var brackets = new Brackets(text);
    for (int at = body; at < to; at++) {
      at = Math.max(at, passthroughs.endOf(at) - 1);
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
        if (at < to && text.charAt(at) == ']') {
          brackets.closeEscaped();
        }
      } else if (c == '[') {
        brackets.open(at);
      } else if (c == ']') {
        boolean attributesOfPhrase = at + 1 < to && "#*_`^~".indexOf(text.charAt(at + 1)) >= 0;
        if (brackets.insidePlain() && !attributesOfPhrase) {
          return Optional.of(new Fault(at, "The note ends here, at the first closing bracket.", Rule.NOTES_ARE_WHOLE.remedy()));
        }
        if (!brackets.close()) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(new Fault(body, "The bracket of the note is not closed within its block: it is printed as words.", "Close it."));
  }
}
