package locus.model;

/**
 * A place in the editor's files.
 *
 * @param file path relative to the edition folder, with {@code /}, such as {@code content/essay.adoc}
 * @param line from 1; 0 where only the file is known
 */
public record SourceRef(String file, int line) implements Comparable<SourceRef> {

  /** The file as a whole. */
  public static SourceRef of(String file) {
    return new SourceRef(file, 0);
  }

  @Override
  public int compareTo(SourceRef other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    return line > 0 ? file + ":" + line : file;
  }
}
