package locus.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import locus.model.Division;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Note;
import locus.model.Passage;
import locus.model.ReadingText;
import locus.model.Walker;
import locus.model.Wording;

/**
 * The words at every address of an edition's texts, and the file that keeps them with a release. What a page looks like may change in
 * twenty years; this file is all that is read of an old release, so it is as plain as can be: a line an address, fields parted by tabs.
 *
 * <pre>
 * passage⇥book/ch01⇥p2⇥2⇥Parchment is said to be named after Pergamon. …
 * </pre>
 */
public final class Wordings extends Walker {

  /** The file's address within a release. */
  public static final String FILE = "data/words.tsv";

  private static final String HEAD = "kind\tpage\tid\tlabel\twords";

  private final List<Wording> wordings = new ArrayList<>();
  private final String page;

  private Wordings(String page) {
    this.page = page;
  }

  /** Of all texts, in reading order. */
  public static List<Wording> of(Edition edition) {
    return edition.texts().stream().flatMap(text -> of(text).stream()).toList();
  }

  /** Writes the file into a site that is to be frozen. */
  public static void write(Edition edition, Path site) {
    Path file = site.resolve(FILE);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, print(of(edition)));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static List<Wording> of(Document text) {
    var wordings = new Wordings(text.path());
    wordings.add("text", "", "", ReadingText.of(text.title()));
    wordings.blocks(text.blocks());
    text.notes().forEach(wordings::note);
    return wordings.wordings;
  }

  private void add(String kind, String id, String label, String words) {
    wordings.add(new Wording(kind, page, id, label, words.replaceAll("[\\s\\p{Zs}\\p{Cntrl}]+", " ").strip()));
  }

  private void note(Note note) {
    String kind = note.series() == Note.Series.AUTHOR ? "note" : "ednote";
    add(kind, note.anchor().id(), note.anchor().label(), ReadingText.of(note.content()));
  }

  @Override
  public Void visitDivision(Division division) {
    String id = division.head().attributes().id();
    if (!id.isEmpty()) {
      add("section", id, "", ReadingText.of(division.heading().words()));
    }
    blocks(division.content());
    return null;
  }

  @Override
  public Void visitPassage(Passage passage) {
    add("passage", passage.anchor().id(), passage.anchor().label(), ReadingText.of(passage.content()));
    return null;
  }

  /** The file's text. */
  static String print(List<Wording> wordings) {
    return wordings.stream()
        .map(w -> String.join("\t", w.kind(), w.page(), w.id(), w.label(), w.words()) + "\n")
        .collect(Collectors.joining("", HEAD + "\n", ""));
  }

  /**
   * Reads the file. Fields that a later version may add at the end are passed over.
   *
   * @throws DamagedArchiveException when it is no such file
   */
  static List<Wording> parse(String text) throws DamagedArchiveException {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).startsWith(HEAD)) {
      throw new DamagedArchiveException("its " + FILE + " does not begin with the names of its columns");
    }
    var wordings = new ArrayList<Wording>();
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      if (fields.length < 5) {
        throw new DamagedArchiveException("a line of its " + FILE + " has fewer than five fields");
      }
      wordings.add(new Wording(fields[0], fields[1], fields[2], fields[3], fields[4]));
    }
    return wordings;
  }
}
