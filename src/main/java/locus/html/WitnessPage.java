package locus.html;

import java.util.function.UnaryOperator;
import locus.model.WitnessBreak;

/** How a place is located by the page of the witness, beside its passage: <em>page 2 of the witness, numbered 17</em>. */
public final class WitnessPage {

  private WitnessPage() {}

  /**
   * In words, as part of a line.
   *
   * @param page the break with which the page begins
   * @param messages from the key of a {@link Phrase} to the words in the reader's language
   */
  public static String named(WitnessBreak page, UnaryOperator<String> messages) {
    Phrase phrase = page.printed().isEmpty() ? Phrase.ON_WITNESS_PAGE : Phrase.ON_WITNESS_PAGE_PRINTED;
    return PageContext.say(messages, phrase, page.ordinal(), page.printed());
  }
}
