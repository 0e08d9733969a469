package locus.finding;

import locus.model.SourceRef;

/**
 * Something the editor should know, with the place and what to do.
 *
 * @param rule which sentence does not hold
 * @param place file and line
 * @param message what is the case, in a sentence
 * @param quote words to show instead of the source line; empty for the source line itself
 * @param remedy what to do; the rule's own unless this case knows better
 */
public record Finding(Rule rule, SourceRef place, String message, String quote, String remedy) {

  /** A finding with the rule's remedy and the source line. */
  public static Finding of(Rule rule, SourceRef place, String message) {
    return new Finding(rule, place, message, "", rule.remedy());
  }

  /** Whether it stops the build. */
  public boolean isError() {
    return rule.severity() == Severity.ERROR;
  }

  /** The same with a remedy for this very case. */
  public Finding withRemedy(String better) {
    return new Finding(rule, place, message, quote, better);
  }

  /** The same with words to show instead of the source line. */
  public Finding quoting(String words) {
    return new Finding(rule, place, message, words, remedy);
  }
}
