package locus.index;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import locus.model.Document;
import locus.model.Edition;

/**
 * The order of headings in an index: by the Unicode Collation Algorithm (UTS #10) with the tailoring of a language (CLDR), under
 * the rules of the Chicago Manual of Style on alphabetising: what precedes the first comma or parenthesis is compared first;
 * hyphens, quotation marks, full stops and the signs of transliteration do not count; word by word a space comes before any
 * letter, letter by letter it does not count either. Accents and capitals decide only between headings that are else the same.
 * Against Chicago, and with ISO 999, numerals are sorted by their value and before the letters; so are those of monarchs and popes,
 * {@code Louis IX} before {@code Louis XIV}. Articles count. Of {@code $PATH} the letters count, of {@code C++} and {@code C#} the signs too.
 */
public final class Collation {

  /** The letter of the group of headings that begin with a digit or sign. */
  public static final String SIGNS = "0–9";

  /** Whether spaces count. */
  public enum Mode { WORD_BY_WORD, LETTER_BY_LETTER }

  private static final Pattern HEAD_END = Pattern.compile(",\\s|\\s\\(");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "after", "against", "an", "and", "as", "at", "before", "between", "by", "during", "for", "from", "in", "into",
          "of", "on", "over", "the", "through", "to", "toward", "towards", "under", "upon", "with", "without");

  private final Mode mode;
  private final boolean english;
  private final RuleBasedCollator collator;
  private final RuleBasedCollator letters;
  private final Alphabet alphabet;

  private Collation(String language, Mode mode) {
    this.mode = mode;
    this.english = language.equals("en") || language.startsWith("en-");
    this.collator = (RuleBasedCollator) Collator.getInstance(ULocale.forLanguageTag(language));
    collator.setNumericCollation(true);
    collator.setAlternateHandlingShifted(false);
    collator.setStrength(Collator.TERTIARY);
    collator.freeze();
    this.letters = collator.cloneAsThawed(); // to which accents and capitals are nothing
    letters.setStrength(Collator.PRIMARY);
    letters.freeze();
    this.alphabet = new Alphabet(letters);
  }

  /**
   * The order of a language.
   *
   * @param language BCP 47
   */
  public static Collation of(String language, Mode mode) {
    return new Collation(language, mode);
  }

  /** An edition's own order: word by word, unless {@code :collation: letter-by-letter} stands in its title page's header. */
  public static Collation of(Edition edition) {
    boolean letters =
        edition.documents(Document.Kind.HOME).anyMatch(home -> "letter-by-letter".equals(home.attributes().get("collation")));
    return of(edition.metadata().language(), letters ? Mode.LETTER_BY_LETTER : Mode.WORD_BY_WORD);
  }

  /** Whether spaces count in it. */
  public Mode mode() {
    return mode;
  }

  /** Sorted by the strings given for the elements; equals keep their order. */
  public <E> List<E> sorted(Collection<E> elements, Function<E, String> sort) {
    record Keyed<E>(E element, SortKey key) {}
    return elements.stream()
        .map(element -> new Keyed<>(element, key(sort.apply(element))))
        .sorted(Comparator.comparing(Keyed::key))
        .map(Keyed::element)
        .toList();
  }

  /** Sorted, and divided by first letters; Latin headings join the letters of pinyin, after which Chinese sorts them. */
  public <E> List<LetterGroup<E>> grouped(Collection<E> elements, Function<E, String> sort) {
    var groups = new LinkedHashMap<String, List<E>>();
    for (E element : sorted(elements, sort)) {
      groups.computeIfAbsent(letter(sort.apply(element)), letter -> new ArrayList<>()).add(element);
    }
    return groups.entrySet().stream().sorted(Map.Entry.comparingByKey(letters)).map(group -> new LetterGroup<>(group.getKey(), group.getValue())).toList();
  }

  /** The letter under which a heading stands: {@code É} under {@code E} where the language has no letter É of its own. */
  public String letter(String sort) {
    return alphabet.letter(CountedWords.of(head(sort), mode));
  }

  /** What a sub-entry is sorted by: in English its first article, prepositions and conjunctions do not count (Chicago). */
  public String subSort(String heading) {
    String[] words = SPACES.split(heading.strip());
    int first = 0;
    while (english && first < words.length - 1 && FUNCTION_WORDS.contains(words[first])) {
      first++;
    }
    return String.join(" ", List.of(words).subList(first, words.length));
  }

  private SortKey key(String sort) {
    String head = head(sort);
    String first = CountedWords.of(RegnalNumeral.inFigures(head), mode);
    String rest = CountedWords.of(sort.substring(head.length()), mode);
    return new SortKey(
        List.of(bytes(letters, first), bytes(letters, rest), bytes(collator, first), bytes(collator, rest), bytes(collator, sort)), sort);
  }

  private static byte[] bytes(Collator collator, String words) {
    return collator.getCollationKey(words).toByteArray();
  }

  /** Up to the first comma or parenthesis; the whole where nothing precedes it. */
  private static String head(String sort) {
    var end = HEAD_END.matcher(sort);
    return end.find() && end.start() > 0 ? sort.substring(0, end.start()) : sort;
  }
}
