package locus.mark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import locus.model.Edition;
import locus.model.SourceRef;
import locus.model.Unspaced;

/** Finds the unmarked mentions in the texts of an edition, the files they include too, and writes their markup when asked. */
public final class Marking {

  private static final Pattern INCLUDE = Pattern.compile("(?m)^include::([^\\[{]+\\.(?:adoc|asciidoc|asc|ad))\\[");

  private final Path folder;
  private final Forms forms;
  private final Set<Ground.Nature> told;

  /**
   * Prepares for an edition.
   *
   * @param folder the edition folder
   * @param titles whether to look into headings, captions and emphasis too
   * @param quotations whether to look into quotations too
   */
  public Marking(Path folder, Edition edition, boolean titles, boolean quotations) {
    this.folder = folder;
    this.forms = new Forms(edition);
    this.told = new TreeSet<>(Set.of(Ground.Nature.FREE));
    if (titles) {
      told.add(Ground.Nature.TITLE);
    }
    if (quotations) {
      told.add(Ground.Nature.QUOTATION);
    }
  }

  /** The files in which an edition's texts are written: their sources, and the AsciiDoc these include. */
  public Set<String> files(Edition edition) {
    Set<String> files = new TreeSet<>();
    edition.texts().forEach(text -> gather(text.source().file(), files));
    return files;
  }

  private void gather(String file, Set<String> files) {
    if (Files.isRegularFile(folder.resolve(file)) && files.add(file)) {
      INCLUDE.matcher(read(file)).results()
          .map(include -> Path.of(file).resolveSibling(include.group(1).strip()).normalize())
          .filter(included -> included.startsWith("content"))
          .forEach(included -> gather(included.toString().replace('\\', '/'), files));
    }
  }

  /** The unmarked mentions in files, the likely ones first, then by file and line. */
  public List<Unmarked> find(Set<String> files) {
    return files.stream()
        .flatMap(file -> new Search(file, forms, told).in(read(file)).stream())
        .sorted(Comparator.comparing(Unmarked::likelihood).thenComparing(Unmarked::place).thenComparing(Unmarked::start))
        .toList();
  }

  /** Writes the markup of mentions into their files; not a byte else changes. */
  public void write(List<Unmarked> mentions) {
    Set<String> files = new TreeSet<>();
    mentions.forEach(mention -> files.add(mention.place().file()));
    for (String file : files) {
      var text = new StringBuilder(read(file));
      mentions.stream()
          .filter(mention -> mention.place().file().equals(file))
          .sorted(Comparator.comparingInt(Unmarked::start).reversed())
          .forEach(mention -> text.replace(mention.start(), mention.end(), mention.markup()));
      write(file, text.toString());
    }
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private void write(String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The search of one file. */
  private record Search(String file, Forms forms, Set<Ground.Nature> told) {

    List<Unmarked> in(String source) {
      String text = source.replace('\r', ' ').replace('\uFEFF', ' ');
      Ground ground = BlockGround.of(text);
      var found = new ArrayList<Unmarked>();
      int line = 1;
      for (int at = 0; at < text.length(); at++) {
        line += text.charAt(at) == '\n' ? 1 : 0;
        if (isBeginning(text, at) && told.contains(ground.at(at))) {
          var form = forms.at(text, at);
          if (form.isPresent()) {
            int length = form.get().endIn(text, at) - at;
            if (told.contains(ground.of(at, at + length))) {
              found.add(mention(source, text, ground, form.get(), at, length, line));
            }
            line += (int) text.substring(at, at + length - 1).chars().filter(c -> c == '\n').count();
            at += length - 1;
          }
        }
      }
      return found;
    }

    private static boolean isBeginning(String text, int at) {
      if (!Character.isLetterOrDigit(text.charAt(at)) || at > 0 && text.charAt(at - 1) == '\\') {
        return false;
      }
      if (at > 1 && text.charAt(at - 1) == ':' && Character.isLetter(text.charAt(at - 2))) {
        return false; // the name of a macro before it would be one
      }
      int before = at > 0 && text.charAt(at - 1) == '_' ? at - 2 : at - 1; // emphasis, unless within a word
      return before < 0 || !Character.isLetterOrDigit(text.charAt(before)) || Unspaced.isAt(text, before) || Unspaced.isAt(text, at);
    }

    private Unmarked mention(String source, String text, Ground ground, Form form, int at, int length, int line) {
      boolean plain = ground.of(at, at + length) == Ground.Nature.FREE;
      Unmarked.Likelihood likelihood =
          forms.isShared(form) || Neighbours.makeItLonger(text, at, at + length) ? Unmarked.Likelihood.DOUBTFUL
              : form.isCommon() || !plain ? Unmarked.Likelihood.POSSIBLE
              : Unmarked.Likelihood.LIKELY;
      return new Unmarked(
          new SourceRef(file, line), at, source.substring(at, at + length), form.macro(), form.key(), likelihood, Neighbours.around(text, at, at + length));
    }
  }
}
