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
 * @param about the address that leads nowhere, such as {@code book/ch01#_spring}; empty where it is about something else
 */
public record Finding(Rule rule, SourceRef place, String message, String quote, String remedy, String about) {

  /** A finding with the rule's remedy and the source line. */
  public static Finding of(Rule rule, SourceRef place, String message) {
    return new Finding(rule, place, message, "", rule.remedy(), "");
  }

  /** Whether it stops the build. */
  public boolean isError() {
    return rule.severity() == Severity.ERROR;
  }

  /** The same with a remedy for this very case. */
  public Finding withRemedy(String better) {
    return new Finding(rule, place, message, quote, better, about);
  }

  /** The same with words to show instead of the source line. */
  public Finding quoting(String words) {
    return new Finding(rule, place, message, words, remedy, about);
  }

  /** The same in other words, by one who knows more. */
  public Finding saying(String better) {
    return new Finding(rule, place, better, quote, remedy, about);
  }

  /** The same about an address. */
  public Finding about(String address) {
    return new Finding(rule, place, message, quote, remedy, address);
  }
}
