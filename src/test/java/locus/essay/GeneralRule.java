package locus.essay;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the edition does everywhere without a record, as its editorial statement says, and how it is undone. Nothing else is done
 * everywhere.
 *
 * @param name the rule in words, for the report
 * @param undo from the page's token to the copy-text's
 */
record GeneralRule(String name, UnaryOperator<String> undo) {
  /** Copy-text {@code '} is printed {@code ‘} or {@code ’}; not in transliterated words, where it is a letter. */
  static final GeneralRule QUOTES =
      new GeneralRule("typographic quotation marks", s -> s.replace('‘', '\'').replace('’', '\'').replace('“', '"').replace('”', '"'));

  /** {@code 63-66} is printed {@code 63–66}. */
  static final GeneralRule RANGES =
      new GeneralRule("en dash in ranges", s -> s.replaceAll("(?<=\\d)–(?=\\d)", "-"));

  /** The title's {@code " - "} is printed {@code " – "}. */
  static final GeneralRule TITLE_DASH = new GeneralRule("dash of the title", s -> s.equals("–") ? "-" : s);

  static final String SPACES = "no-break space";
  static final String CALLS = "calls lifted out";
  static final String NOTE_NUMBERS = "numbers of notes lifted out";
  static final String EMPHASIS = "emphasis as markup";
  static final String JOINED = "lines joined over a page or column";
  static final String ORDER = "title above standfirst";

  /** The rules for words in the text's own language. */
  static List<GeneralRule> forWords(boolean inTitle) {
    return inTitle ? List.of(QUOTES, RANGES, TITLE_DASH) : List.of(QUOTES, RANGES);
  }

  /** Undoes the rules in a token. */
  static String undo(String token, List<GeneralRule> rules) {
    String words = token;
    for (GeneralRule rule : rules) {
      words = rule.undo.apply(words);
    }
    return words;
  }

  /** Which rule made one token of the other, for the report. */
  static String between(Token copy, Token page) {
    if (copy.isCall()) {
      return CALLS;
    }
    for (GeneralRule rule : List.of(QUOTES, RANGES, TITLE_DASH)) {
      if (rule.undo.apply(page.raw()).equals(copy.raw())) {
        return rule.name;
      }
    }
    return "general rules";
  }
}
