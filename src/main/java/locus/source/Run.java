package locus.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import locus.model.Inline;
import locus.model.LineBreak;
import locus.model.ReadingText;
import locus.model.Words;

/**
 * A run of inlines while it is written: neighbouring words become one, and line ends within a paragraph are spaces, but not between two
 * signs of Chinese or Japanese, which have none.
 */
final class Run {
  private static final Pattern SPACES = Pattern.compile("[ \\t\\n]+");

  private final List<Inline> inlines = new ArrayList<>();
  private final boolean preformatted;
  private final StringBuilder words = new StringBuilder();
  /** Whether the words so far end with a space that stands for the end of a line. */
  private boolean lineEnded;

  Run(boolean preformatted) {
    this.preformatted = preformatted;
  }

  boolean preformatted() {
    return preformatted;
  }

  void words(String text) {
    boolean afterBreak = words.length() == 0 && !inlines.isEmpty() && inlines.get(inlines.size() - 1) instanceof LineBreak;
    String shown = afterBreak ? text.stripLeading() : text;
    words.append(preformatted ? shown : spaced(shown));
    lineEnded = !preformatted && shown.endsWith("\n");
  }

  /** White space of the source means one space, as it does in HTML. */
  private String spaced(String text) {
    String joined = text.indexOf('\n') >= 0 && WideSigns.areIn(text) ? WideSigns.joined(last(), text) : text;
    String spaced = SPACES.matcher(joined).replaceAll(" ");
    dropLineEnd(spaced);
    boolean twice = spaced.startsWith(" ") && words.length() > 0 && words.charAt(words.length() - 1) == ' ';
    return twice ? spaced.substring(1) : spaced;
  }

  /** What came last, if it is a sign. */
  private String last() {
    return words.length() > 0 || inlines.isEmpty() ? words.toString() : ReadingText.of(inlines.subList(inlines.size() - 1, inlines.size()));
  }

  private void dropLineEnd(String next) {
    int end = words.length() - 1;
    if (lineEnded && end > 0 && words.charAt(end) == ' ' && WideSigns.meet(words.subSequence(0, end), next)) {
      words.setLength(end);
    }
  }

  void add(Inline inline) {
    if (lineEnded) {
      dropLineEnd(ReadingText.of(List.of(inline)));
    }
    endWords();
    inlines.add(inline);
  }

  private void endWords() {
    if (words.length() > 0) {
      inlines.add(new Words(words.toString()));
      words.setLength(0);
    }
  }

  List<Inline> end() {
    endWords();
    return inlines;
  }
}
