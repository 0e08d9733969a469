package locus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import locus.model.DiscreteHeading;
import locus.model.Division;
import locus.model.Document;
import locus.model.Inline;
import locus.model.Note;
import locus.model.NoteCall;
import locus.model.ReadingText;
import locus.model.Table;
import locus.model.UnreadNotes;

/**
 * The notes of a document in the order of their first calls, those called from a note after that note; and how far down the page each
 * is called, in lines of a page of this design, rather too few than too many.
 */
final class CallOrder extends ReadingText {

  /** Signs in a line of text, about. */
  private static final int SIGNS = 64;

  private final UnreadNotes notes;
  private final List<Called> called = new ArrayList<>();
  private int lines;
  /** Where in the text read so far the words begin that run on. */
  private int begun;
  /** The line of all calls in a note or a table; -1 outside of them. */
  private int fixed = -1;

  /**
   * A note and how far into the text it is called.
   *
   * @param at lines of text before the call
   */
  record Called(Note note, int at) {}

  private CallOrder(Document document) {
    notes = new UnreadNotes(document);
    inlines(document.title());
    inlines(document.subtitle());
    blocks(document.blocks());
  }

  static CallOrder of(Document document) {
    return new CallOrder(document);
  }

  List<Called> called() {
    return called;
  }

  /** How long the text is, in lines. */
  int lines() {
    return lines;
  }

  /** How many lines words take; signs of Chinese, Japanese and Korean are as wide as two. */
  static int lines(String words, int signs) {
    return words.stripTrailing().lines().mapToInt(line -> Math.max(1, (int) Math.ceil(width(line) / (double) signs))).sum();
  }

  private static int width(String line) {
    return (int) (line.length() + line.chars().filter(sign -> sign >= '\u2e80' && sign < '\ufe00').count());
  }

  @Override
  protected void run(List<Inline> words) {
    begun = text.length();
    super.run(words);
    lines += lines(text.substring(begun), SIGNS);
    begun = text.length();
  }

  /** With the room above it a heading is as high as two lines. */
  @Override
  public Void visitDivision(Division division) {
    lines++;
    return super.visitDivision(division);
  }

  @Override
  public Void visitDiscreteHeading(DiscreteHeading heading) {
    lines++;
    return super.visitDiscreteHeading(heading);
  }

  /** Its cells stand side by side. */
  @Override
  public Void visitTable(Table table) {
    int top = lines;
    int before = text.length();
    int outer = fixed;
    fixed = here();
    super.visitTable(table);
    fixed = outer;
    int rows = Stream.of(table.header(), table.body(), table.footer()).mapToInt(List::size).sum();
    lines = top + Math.max(rows, width(text.substring(before)) / SIGNS);
    return null;
  }

  @Override
  public Void visitNoteCall(NoteCall call) {
    notes.turnTo(call).ifPresent(note -> {
      called.add(new Called(note, here()));
      within(note);
    });
    return null;
  }

  /** The words of a note are none of the text's. */
  private void within(Note note) {
    int outer = fixed;
    int length = text.length();
    int top = lines;
    int start = begun;
    fixed = here();
    walk(note);
    fixed = outer;
    text.setLength(length);
    lines = top;
    begun = start;
  }

  private int here() {
    return fixed >= 0 ? fixed : lines + Math.max(0, lines(text.substring(begun), SIGNS) - 1);
  }
}
