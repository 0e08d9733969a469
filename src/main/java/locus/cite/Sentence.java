package locus.cite;

import java.util.ArrayList;
import java.util.List;
import locus.model.Attributes;
import locus.model.Inline;
import locus.model.Styled;
import locus.model.Words;

/**
 * A reference as it grows: parts that are divided by full stops, commas, or nothing. An empty part leaves no trace, and no full
 * stop is set after a sign that ends a sentence already.
 */
final class Sentence {

  private final Quotes quotes;
  private final List<Inline> runs = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private String last = "";

  Sentence(Quotes quotes) {
    this.quotes = quotes;
  }

  /** A part after a full stop. */
  Sentence part(String text) {
    return text.isEmpty() ? this : divide(". ").plain(text);
  }

  /** A part after a sign of its own, such as {@code ", "}; that sign is left out at the beginning. */
  Sentence joined(String glue, String text) {
    if (text.isEmpty()) {
      return this;
    }
    return last.isEmpty() ? plain(text) : plain(glue + text);
  }

  Sentence italicPart(String text) {
    return text.isEmpty() ? this : divide(". ").italic(text);
  }

  /** A part between quotation marks; in English full stops stand within them (Chicago 6.9). */
  Sentence quotedPart(String text) {
    return text.isEmpty() ? this : divide(". ").plain(quotes.around(text));
  }

  Sentence italic(String text) {
    flush();
    runs.add(new Styled(Styled.Style.EMPHASIS, Attributes.NONE, List.of(new Words(text))));
    last = text;
    return this;
  }

  Sentence plain(String text) {
    words.append(text);
    last = text;
    return this;
  }

  private Sentence divide(String stop) {
    if (last.isEmpty()) {
      return this;
    }
    stop();
    return plain(stop.substring(1));
  }

  /** Sets a full stop where none stands. */
  private void stop() {
    boolean quoted = quotes.stopsWithin() && last.endsWith(quotes.close());
    String before = quoted ? last.substring(0, last.length() - quotes.close().length()) : last;
    if (before.matches("(?s).*[.?!…]")) {
      return;
    }
    if (words.length() > 0 && quoted) {
      words.insert(words.length() - quotes.close().length(), '.');
    } else {
      words.append('.');
    }
  }

  private void flush() {
    if (words.length() > 0) {
      runs.add(new Words(words.toString()));
      words.setLength(0);
    }
  }

  /** All runs, with the closing full stop. */
  List<Inline> end() {
    if (!last.isEmpty()) {
      stop();
    }
    flush();
    return List.copyOf(runs);
  }
}
