package locus.finding;

/**
 * Each rule that a build checks, named as the sentence that should hold, with its code and what to do where it does not.
 *
 * <p>Families: {@code S} source, {@code A} addresses, {@code N} notes, {@code M} mentions, {@code I} index, {@code C} citations,
 * {@code V} readings, {@code X} cross-references, {@code T} templates, {@code E} losses in an export. A code is never used again
 * for another rule. Each has a folder under {@code src/test/editions/checks}.
 */
public enum Rule {
  SOURCES_ARE_UTF8("S-001", Severity.ERROR, "Save the file as UTF-8."),
  INCLUDES_EXIST("S-002", Severity.ERROR, "Write the file, or correct the include."),
  INCLUDES_STAY_INSIDE("S-003", Severity.ERROR, "Keep what is included or shown inside content/."),
  ASCIIDOC_IS_VALID("S-004", Severity.ERROR, "Correct the AsciiDoc at this line."),
  ASCIIDOC_IS_CLEAN("S-005", Severity.WARNING, "Look at the AsciiDoc at this line."),
  PAGES_ARE_BAKED("S-006", Severity.ERROR, "Rename the file: letters, digits, hyphens and the ending .adoc."),

  NOTES_ARE_CALLED("N-001", Severity.WARNING, "Call the note where it belongs, or take it out."),
  CALLS_HAVE_NOTES("N-002", Severity.ERROR, "Write the note that is called here, or take the call out."),

  MENTIONS_RESOLVE("M-001", Severity.ERROR, "Correct the key, or write the entry in its register."),
  KEYS_ARE_UNIQUE("M-002", Severity.ERROR, "Give one of the two another key, and its mentions too."),
  KEYS_ARE_WELL_FORMED(
      "M-003",
      Severity.ERROR,
      "Write a key of letters, digits and single hyphens that does not end in a hyphen and digits."),
  ENTRIES_ARE_MENTIONED("M-004", Severity.WARNING, "Mark up its mentions, or take the entry out."),
  RANGES_ARE_CLOSED(
      "M-005",
      Severity.ERROR,
      "Give each range=\"start\" a range=\"end\" further on in the same text, with the same key and sub."),
  MENTION_IDS_ARE_DISTINCT("M-006", Severity.ERROR, "Change one of the two keys, or the section's id."),

  SEE_REFERENCES_RESOLVE("I-001", Severity.ERROR, "Name the key of an entry proper."),
  INDEX_TERMS_RESOLVE("I-002", Severity.WARNING, "Name a heading of the index, just as it is written there."),
  SORT_KEYS_ARE_GIVEN("I-003", Severity.WARNING, "Write what the entry is to be sorted by in sort=\"...\"."),
  HEADINGS_ARE_DISTINCT("I-004", Severity.WARNING, "Join the two entries, or tell them apart in their headings."),

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

  /** What the editor can do, in a sentence. */
  public String remedy() {
    return remedy;
  }
}
