package locus.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One page's source: the title page, a text, a page about the edition, or a register.
 *
 * @param path its address without ending, relative to the site: {@code index}, {@code book/ch01}
 * @param kind what sort of page it is
 * @param type the name of its template, {@code jbake-type}
 * @param language BCP 47
 * @param title may be empty where the source has none
 * @param subtitle what follows the last colon and space of the title line; may be empty
 * @param shortTitle for locators; the title unless the editor says otherwise ({@code :short-title:})
 * @param authors of this document, by its author line
 * @param attributes further attributes of its header, as written
 * @param blocks the body; for a register what stands before the first entry
 * @param notes the author's, then the editor's, each in order
 * @param register its entries, where it is a register
 * @param source the file
 */
public record Document(
    String path,
    Kind kind,
    String type,
    String language,
    List<Inline> title,
    List<Inline> subtitle,
    String shortTitle,
    List<String> authors,
    Map<String, String> attributes,
    List<Block> blocks,
    List<Note> notes,
    Optional<Register> register,
    SourceRef source) {

  public Document {
    title = List.copyOf(title);
    subtitle = List.copyOf(subtitle);
    authors = List.copyOf(authors);
    attributes = Map.copyOf(attributes);
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /** What sort of page. Only a text has passages. */
  public enum Kind { HOME, TEXT, PAGE, REGISTER }

  /** The address of its page, relative to the site's root. */
  public String href() {
    return path + ".html";
  }

  /** Its title in words; where it has none its first heading, or else the last part of its path. */
  public String name() {
    Stream<String> headings = blocks.stream().filter(Division.class::isInstance).map(division -> ReadingText.of(((Division) division).heading().words()));
    return Stream.concat(Stream.of(ReadingText.of(title)), headings).map(String::strip).filter(words -> !words.isEmpty()).findFirst()
        .orElse(path.substring(path.lastIndexOf('/') + 1));
  }

  /** Whether it is a text without a title line and one division, as a chapter of a book often comes: that heading is its title. */
  public boolean isTitledByItsHeading() {
    return kind == Kind.TEXT && title.isEmpty() && blocks.size() == 1 && blocks.get(0) instanceof Division;
  }

  /** The note that a call means. */
  public Note note(NoteCall call) {
    return notes.stream()
        .filter(note -> note.series() == call.series() && note.ordinal() == call.ordinal())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such note in " + source + ": " + call));
  }
}
