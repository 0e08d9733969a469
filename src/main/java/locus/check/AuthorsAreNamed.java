package locus.check;

import java.util.List;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Edition;

/** A reference needs an author: the edition names the work's, or each text its own. A title it always has. */
final class AuthorsAreNamed {

  private AuthorsAreNamed() {}

  static List<Finding> check(Edition edition) {
    boolean named = !edition.metadata().original().author().isEmpty();
    if (named || edition.texts().stream().noneMatch(text -> text.authors().isEmpty())) {
      return List.of();
    }
    String message = "The edition does not say who wrote the text; references to it will begin with its title.";
    return List.of(Finding.of(Rule.AUTHORS_ARE_NAMED, edition.metadata().source(), message));
  }
}
