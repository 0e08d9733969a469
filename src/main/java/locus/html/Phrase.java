package locus.html;

/**
 * What a page says beside the edition's own words. The key leads to the words in the reader's language; {@code {0}} and
 * {@code {1}} in them are replaced.
 */
public enum Phrase {
  /** Names the link of a passage to itself; {0} is its number: <em>Passage 19</em>. */
  PASSAGE("passageNumber"),
  /** Names the link of a heading to itself; {0} is the heading: <em>Section: Spring</em>. */
  SECTION("sectionNamed"),
  /** Heading of the notes: <em>Notes</em>. */
  NOTES("notes"),
  /** Heading of the editor's notes: <em>Editor’s notes</em>. */
  EDITORS_NOTES("editorsNotes"),
  /** Names the way back from a note; {0} is its number: <em>Back to call 7</em>. */
  BACK("backToCall"),
  /** The same for a note called twice; {1} is 2 for the second call: <em>Back to call 7, place 2</em>. */
  BACK_AGAIN("backToCallAgain"),
  /** Names a page break of the witness; {0} is its ordinal: <em>Page 2 of the witness</em>. */
  WITNESS_PAGE("witnessPage"),
  /** The same where the printed number {1} is known: <em>Page 2 of the witness, numbered 17</em>. */
  WITNESS_PAGE_PRINTED("witnessPagePrinted"),
  /** Where something stands in the witness; {0} is the page's ordinal: <em>page 2 of the witness</em>. */
  ON_WITNESS_PAGE("onWitnessPage"),
  /** The same where the printed number {1} is known: <em>page 2 of the witness, numbered 17</em>. */
  ON_WITNESS_PAGE_PRINTED("onWitnessPagePrinted"),
  /** Names a table without a caption: <em>Table</em>. */
  TABLE("table"),
  /** Leads to the general index: <em>General index</em>. */
  GENERAL_INDEX("generalIndex"),
  /** Names the contents: <em>Contents</em>. */
  CONTENTS("contents"),
  /** A task that is done: <em>done</em>. */
  DONE("taskDone"),
  /** A task that is not: <em>not done</em>. */
  OPEN("taskOpen"),
  /** Opens a collapsible block that has no title: <em>Details</em>. */
  DETAILS("details"),
  /** Names a note; {0} is its number: <em>Note 7</em>. */
  NOTE("noteNumber"),
  /** Names an entry of a register; {0} is its heading: <em>Entry “Stalin, Joseph”</em>. */
  ENTRY("registerEntry"),
  /** Heading of the addresses of earlier days: <em>Addresses no longer in the text</em>. */
  FORMER("formerAddresses"),
  /** Leads to where the words of an address are; {0} says where: <em>now Passage 12</em>. */
  NOW("formerNow"),
  /** Why an address was given up; {0} is the reason: <em>Taken out: …</em>. */
  RETIRED("formerRetired");

  private final String key;

  Phrase(String key) {
    this.key = key;
  }

  /** The name of the words among the messages. */
  public String key() {
    return key;
  }
}
