package locus.source;

import java.util.ArrayList;
import java.util.List;
import locus.model.Inline;
import locus.model.LineBreak;
import locus.model.Words;

/** A run of inlines while it is written: neighbouring words become one, and line ends within a paragraph are spaces. */
final class Run {
  private final List<Inline> inlines = new ArrayList<>();
  private final boolean preformatted;
  private final StringBuilder words = new StringBuilder();

  Run(boolean preformatted) {
    this.preformatted = preformatted;
  }

  boolean preformatted() {
    return preformatted;
  }

  void words(String text) {
    boolean afterBreak = words.length() == 0 && !inlines.isEmpty() && inlines.get(inlines.size() - 1) instanceof LineBreak;
    String shown = afterBreak ? text.stripLeading() : text;
    words.append(preformatted ? shown : shown.replace('\n', ' '));
  }

  void add(Inline inline) {
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
