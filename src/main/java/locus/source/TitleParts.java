package locus.source;

import java.util.ArrayList;
import java.util.List;

/** A title line divided at its last colon: {@code = Stalin: A centenary view}. A colon within formatting does not divide. */
record TitleParts(List<Node> main, List<Node> subtitle) {

  static TitleParts of(List<Node> title, String separator) {
    for (int i = title.size() - 1; i >= 0; i--) {
      if (title.get(i) instanceof Node.Text text && text.raw().contains(separator)) {
        int colon = text.raw().lastIndexOf(separator);
        var main = new ArrayList<>(title.subList(0, i));
        main.add(new Node.Text(text.raw().substring(0, colon)));
        var subtitle = new ArrayList<Node>();
        subtitle.add(new Node.Text(text.raw().substring(colon + separator.length())));
        subtitle.addAll(title.subList(i + 1, title.size()));
        return new TitleParts(main, subtitle);
      }
    }
    return new TitleParts(title, List.of());
  }
}
