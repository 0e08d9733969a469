package locus.finding;

/**
 * Each rule that a build checks, named as the sentence that should hold, with its code and what to do where it does not.
 *
 * <p>Families: {@code S} source, {@code A} addresses, {@code N} notes, {@code M} mentions, {@code I} index, {@code C} citations,
 * {@code V} readings, {@code X} cross-references, {@code R} releases, {@code T} templates, {@code E} losses in an export. A code is never used again
 * for another rule. Each has a folder under {@code src/test/editions/checks}.
 */
public enum Rule {
  SOURCES_ARE_UTF8("S-001", Severity.ERROR, "Save the file as UTF-8."),
  INCLUDES_EXIST("S-002", Severity.ERROR, "Write the file, or correct the include."),
  INCLUDES_STAY_INSIDE("S-003", Severity.ERROR, "Keep what is included or shown inside content/."),
  ASCIIDOC_IS_VALID("S-004", Severity.ERROR, "Correct the AsciiDoc at this line."),
  ASCIIDOC_IS_CLEAN("S-005", Severity.WARNING, "Look at the AsciiDoc at this line."),
  FILE_NAMES_ARE_PLAIN("S-006", Severity.ERROR, "Rename the file: ASCII letters, digits, full stops, hyphens and underscores."),
  ADDRESSES_ARE_FREE("S-007", Severity.ERROR, "Rename the source; a page of this name is made by the edition itself."),
  ADDRESSES_ARE_DISTINCT("S-008", Severity.ERROR, "Rename one of the two sources."),
  PAGES_ARE_ASCIIDOC("S-009", Severity.WARNING, "It is not published. Write it as AsciiDoc, or move it out of content/."),
  LINKS_STAY_INSIDE("S-010", Severity.ERROR, "Put the file itself into content/."),
  CHARACTERS_ARE_PRINTABLE("S-011", Severity.ERROR, "Delete the control character."),
  HTML_IS_ALLOWED("S-012", Severity.WARNING, "Write it in AsciiDoc, or allow HTML with :allow-html: in the header of index.adoc."),
  MEDIA_ARE_KEPT_HERE("S-013", Severity.WARNING, "Put the file into content/; no page may ask another host for it."),
  IMAGES_EXIST("S-014", Severity.WARNING, "Put the image into content/, or correct its path."),
  FORMULAS_ARE_UNDERSTOOD("S-015", Severity.WARNING, "Correct the formula."),
  TEXTS_EXIST("S-016", Severity.ERROR, "Write at least one AsciiDoc file in content/."),
  REGISTERS_NAME_THEIR_KIND("S-017", Severity.ERROR, "Set :kind: in the header, in small letters, such as :kind: person."),
  SETTINGS_ARE_SOUND("S-018", Severity.ERROR, "Correct the line; without site.host the edition goes without an address."),
  PAGES_ARE_BAKED("S-021", Severity.ERROR, "Take away what makes JBake pass it over, such as a file .jbakeignore in its folder, or rename it."),
  LANGUAGES_ARE_KNOWN("S-023", Severity.WARNING, "Write a language tag, such as en, de, grc or zh-Hant (BCP 47)."),
  HEADERS_ARE_ASCIIDOC("S-022", Severity.WARNING, "Write what is needed of it as AsciiDoc: = Title, a line for the author, :attribute: lines."),

  LEDGER_IS_READABLE("A-001", Severity.ERROR, "Put the line back as it was accepted; only its third column is written by hand."),
  ADDRESSES_STAY("A-002", Severity.ERROR, "Put it back, or record in content/anchors.ledger where it went."),
  ADDRESSES_KEEP_THEIR_WORDS("A-003", Severity.ERROR, "Give what stands there now another id, such as [#id] above a heading, or another file name."),
  ADDRESSES_ARE_CERTAIN("A-004", Severity.ERROR, "Record in content/anchors.ledger which it is, or that it is gone."),
  MOVES_LEAD_SOMEWHERE("A-005", Severity.ERROR, "Name an address of today: moved-to PAGE#ADDRESS."),
  MOVES_ARE_ACCEPTED("A-006", Severity.WARNING, "Run anchors --accept: until then what you add before it may change its number."),

  NOTES_ARE_WHOLE("N-001", Severity.WARNING, "Write \\] for a bracket inside the note: AsciiDoc ends a note at the first one."),
  NOTES_ARE_CALLED("N-011", Severity.WARNING, "Call the note where it belongs, or take it out."),
  CALLS_HAVE_NOTES("N-012", Severity.WARNING, "Write the note, as in footnote:id[Its words.], or take the call out."),
  NAMED_NOTES_ARE_WRITTEN_ONCE("N-013", Severity.WARNING, "Give the second note another name; call the first again as footnote:name[]."),

  MENTIONS_RESOLVE("M-001", Severity.ERROR, "Correct the key, or write the entry in its register."),
  MACROS_ARE_KNOWN("M-002", Severity.ERROR, "Correct the name, or put a backslash before it if it is text."),
  MACROS_ARE_CLOSED("M-003", Severity.ERROR, "Close the bracket within the same block; write \\] for a bracket that is text."),
  ATTRIBUTES_ARE_KNOWN("M-004", Severity.ERROR, "Correct the attribute's name."),
  ATTRIBUTE_VALUES_ARE_KNOWN("M-005", Severity.ERROR, "Use one of the values named."),
  KEYS_ARE_PLAIN("M-006", Severity.ERROR, "Use ASCII letters, digits, and single hyphens, underscores, colons or full stops."),
  MACROS_DO_NOT_CROSS("M-007", Severity.ERROR, "Close the macro where it was opened: within the same formatting, cell or item; put the words of a credit line in single quotes."),
  KEYS_ARE_UNIQUE("M-011", Severity.ERROR, "Give one of the two another key, and its mentions too."),
  KEYS_ARE_WELL_FORMED(
      "M-012",
      Severity.ERROR,
      "Write a key of letters, digits and single hyphens that does not end in a hyphen and digits."),
  ENTRIES_ARE_MENTIONED("M-013", Severity.WARNING, "Mark up its mentions, or take the entry out."),
  RANGES_ARE_CLOSED(
      "M-014",
      Severity.ERROR,
      "Give each range=\"start\" a range=\"end\" further on in the same text, with the same key and sub."),
  MENTION_IDS_ARE_DISTINCT("M-015", Severity.ERROR, "Change one of the two keys, or the section's id."),
  MENTIONS_MATCH_THEIR_ENTRY("M-016", Severity.WARNING, "Name the entry that is meant; if it is the right one, add the words to its forms."),
  REGISTERS_EXIST("M-017", Severity.WARNING, "Write the register, or put a backslash before the macro if it is text."),

  READINGS_ARE_WHOLE("V-001", Severity.WARNING, "Write the words between the brackets."),
  READINGS_ARE_LISTED("V-002", Severity.WARNING, "Write content/about.adoc, the editorial statement: the list of readings is set there."),

  SEE_REFERENCES_RESOLVE("I-001", Severity.ERROR, "Name the key of an entry proper."),
  INDEX_TERMS_RESOLVE("I-002", Severity.WARNING, "Name a heading of the index, just as it is written there."),
  SORT_KEYS_ARE_GIVEN("I-003", Severity.WARNING, "Write what the entry is to be sorted by in sort=\"...\"."),
  HEADINGS_ARE_DISTINCT("I-004", Severity.WARNING, "Join the two entries, or tell them apart in their headings."),
  IDENTIFIERS_ARE_WELL_FORMED("I-005", Severity.ERROR, "Copy the identifier from the authority file's own page."),
  FORMS_ARE_CLAIMED_ONCE("I-006", Severity.WARNING, "Leave the form to one of the two entries, or make it longer."),
  INDEX_TERMS_HAVE_THREE_LEVELS("I-007", Severity.WARNING, "Write three headings at most; put quotation marks around one that holds a comma."),
  INDEX_TERMS_ARE_ASCIIDOCTORS("I-008", Severity.WARNING, "Nothing need be done. Where Asciidoctor too shall read see and see-also, write indexterm:[…]."),
  INDEX_RANGES_ARE_CLOSED("I-009", Severity.WARNING, "Give each id= of a beginning to one startref= further on in the same text."),
  LOCATORS_ARE_DIVIDED(
      "I-010",
      Severity.WARNING,
      "Divide them by what is said there, with sub=\"...\" in each mention; join to a range where one discussion goes on."),

  BIBLIOGRAPHY_IS_VALID("C-001", Severity.ERROR, "Correct the BibTeX here; until then this entry is not read."),
  WORK_KEYS_ARE_UNIQUE("C-002", Severity.ERROR, "Give one of the two works another key, and its citations too."),
  WORK_KEYS_ARE_WELL_FORMED(
      "C-003",
      Severity.ERROR,
      "Write a key of ASCII letters, digits and . : _ - without doubled hyphens or dots."),
  TEX_IS_KNOWN("C-004", Severity.WARNING, "Write the character itself: the file is UTF-8."),
  CITATIONS_RESOLVE("C-005", Severity.ERROR, "Correct the key, or write the work in content/works.bib."),
  AUTHORS_ARE_NAMED(
      "C-006",
      Severity.WARNING,
      "Write :work-author: in the header of content/index.adoc, or an author line in the text; if nobody knows, leave it."),

  REFERENCES_RESOLVE("X-001", Severity.ERROR, "Correct the id, or write [#id] where it should lead."),
  IDS_ARE_THE_EDITORS("X-002", Severity.WARNING, "Choose another id: a passage, note or page may come to bear this one."),
  IDS_ARE_UNIQUE("X-003", Severity.ERROR, "Change one of the two ids."),
  LINKS_RESOLVE("X-004", Severity.WARNING, "Correct the link, or put the file into content/."),

  RELEASES_ARE_WHOLE(
      "R-001",
      Severity.ERROR,
      "Bring the archive back as it was released, from a copy or from version control: its addresses were promised."),
  RELEASES_ARE_RECORDED("R-002", Severity.ERROR, "Correct the record, or bring it back from a copy or from version control."),
  RELEASES_STAY("R-003", Severity.ERROR, "Choose a higher number. A release is never made anew; a DOI or a note is added in its release.txt."),
  RELEASES_SAY_WHICH("R-004", Severity.ERROR, "Let :edition-version: in the header of content/index.adoc and the command agree."),
  RELEASES_ARE_DATED("R-005", Severity.WARNING, "Write :edition-date: in the header of content/index.adoc, such as 2026-11-23."),
  VERSIONS_NAME_ONE_TEXT(
      "R-006",
      Severity.WARNING,
      "Write the next version in :edition-version:, such as 1.1.0-draft: this one names what was released."),
  RELEASES_KEEP_THE_LEDGER(
      "R-007",
      Severity.WARNING,
      "Bring it back from a copy or from version control; only if there is none, begin another with anchors --accept."),
  RELEASED_ADDRESSES_ARE_ACCEPTED("R-008", Severity.ERROR, "Look at them with anchors, then accept them with anchors --accept: a release promises them all."),

  TEMPLATES_EXIST("T-001", Severity.ERROR, "Write the template, or correct :jbake-type: in the header."),
  TEMPLATES_PRINT("T-002", Severity.ERROR, "Correct the template at this line.");

  private final String code;
  private final Severity severity;
  private final String remedy;

  Rule(String code, Severity severity, String remedy) {
    this.code = code;
    this.severity = severity;
    this.remedy = remedy;
  }

  /** As printed, such as {@code A-002}. */
  public String code() {
    return code;
  }

  /** Whether it stops the build. */
  public Severity severity() {
    return severity;
  }

  /** Whether every word and id of the edition is read as it is written though this does not hold, so that they can be compared. */
  public boolean leavesTheWords() {
    return this == REFERENCES_RESOLVE || this == ATTRIBUTE_VALUES_ARE_KNOWN || this == LINKS_STAY_INSIDE;
  }

  /** What the editor can do, in a sentence. */
  public String remedy() {
    return remedy;
  }
}
