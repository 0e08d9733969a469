package locus.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import locus.model.Inline;
import locus.model.LineBreak;
import locus.model.Words;

/** A run of inlines while it is written: neighbouring words become one, and line ends within a paragraph are spaces. */
final class Run {
  private static final Pattern SPACES = Pattern.compile("[ \\t\\n]+");

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
    words.append(preformatted ? shown : spaced(shown));
  }

  /** White space of the source means one space, as it does in HTML. */
  private String spaced(String text) {
    String spaced = SPACES.matcher(text).replaceAll(" ");
    boolean twice = spaced.startsWith(" ") && words.length() > 0 && words.charAt(words.length() - 1) == ' ';
    return twice ? spaced.substring(1) : spaced;
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
