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
