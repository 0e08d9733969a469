package locus.export.companion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import locus.export.Exporter;
import locus.finding.Finding;
import locus.model.Edition;

/** The edition's title for the head of each printed page: {@code --title}, which {@code print.css} sets there. */
public final class RunningTitle implements Exporter {

  private static final String STYLE = "assets/css/locus.css";

  @Override
  public List<Finding> write(Edition edition, Path site) {
    try {
      Files.writeString(site.resolve(STYLE), ":root{--title:\"" + quoted(edition.metadata().title()) + "\"}\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(STYLE, e);
    }
    return List.of();
  }

  /** CSS Syntax 3, 4.3.7: whatever might end the string, as its code point. */
  private static String quoted(String title) {
    var quoted = new StringBuilder();
    title.codePoints().forEach(c -> {
      if (c < ' ' || c == '"' || c == '\\' || c == '<') {
        quoted.append('\\').append(Integer.toHexString(c)).append(' ');
      } else {
        quoted.appendCodePoint(c);
      }
    });
    return quoted.toString();
  }
}
