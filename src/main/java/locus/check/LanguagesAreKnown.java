package locus.check;

import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Document;
import locus.model.Edition;

/**
 * A document's language is a tag that browsers know (BCP 47): they hyphenate, quote and read aloud by it. Two letters must be a code of
 * ISO 639-1; of three letters there are thousands, which are taken as they are.
 */
final class LanguagesAreKnown {

  private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

  private LanguagesAreKnown() {}

  static List<Finding> check(Edition edition) {
    var told = new HashSet<String>();
    return edition.documents().stream().filter(document -> !isKnown(document.language()) && told.add(document.language())).map(LanguagesAreKnown::unknown).toList();
  }

  private static Finding unknown(Document document) {
    return Finding.of(Rule.LANGUAGES_ARE_KNOWN, document.source(), "“" + document.language() + "”, in :lang:, is no language tag.");
  }

  private static boolean isKnown(String tag) {
    try {
      String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
      return language.length() == 3 || TWO_LETTERS.contains(language) || tag.startsWith("x-");
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
