package locus.export.companion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import locus.export.Exporter;
import locus.finding.Finding;
import locus.html.SideNotes;
import locus.model.Document;
import locus.model.Edition;

/**
 * A style sheet for each page whose notes stand beside the text: {@code assets/css/notes/book/ch01.css}. It begins with what
 * {@code assets/css/side-notes.css} says of all of them.
 */
public final class SideNoteStyles implements Exporter {

  private static final String COMMON = "assets/css/side-notes.css";
  private static final String BEFORE = "@media screen and (min-width:75rem){@supports(top:anchor(--a top)){@layer notes{";

  @Override
  public List<Finding> write(Edition edition, Path site) {
    String common = read(site.resolve(COMMON));
    for (Document document : edition.documents()) {
      SideNotes.of(document).ifPresent(rules ->
          new CompanionFile(site, "assets/css/notes/" + document.path() + ".css").write(common + BEFORE + rules + "}}}\n"));
    }
    return List.of();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
