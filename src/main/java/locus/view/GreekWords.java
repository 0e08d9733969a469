package locus.view;

import java.util.stream.Stream;
import locus.model.Edition;
import locus.model.Walker;
import locus.model.Words;

/** Finds out whether an edition has Greek words, for which the face has files of their own. */
final class GreekWords extends Walker {

  private boolean found;

  private GreekWords() {}

  static boolean in(Edition edition) {
    var words = new GreekWords();
    edition.documents().forEach(words::walk);
    Stream<String> fields = edition.works().stream().flatMap(work -> work.fields().values().stream());
    return words.found || fields.anyMatch(GreekWords::isGreek);
  }

  @Override
  public Void visitWords(Words words) {
    found = found || isGreek(words.text());
    return null;
  }

  private static boolean isGreek(String words) {
    return words.chars().anyMatch(sign -> sign >= '\u0370' && sign < '\u0400' || sign >= '\u1f00' && sign < '\u2000');
  }
}
