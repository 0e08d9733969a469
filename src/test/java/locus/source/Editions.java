package locus.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import locus.model.Block;
import locus.model.Document;
import locus.model.Passage;

/** Small editions for tests. One Asciidoctor for all of them: its start takes longer than all tests. */
final class Editions {
  private static final EditionReader READER = new EditionReader();

  private final Path folder;

  private Editions(Path folder) {
    this.folder = folder;
  }

  static Editions in(Path folder) {
    return new Editions(folder);
  }

  /** With registers of persons and terms, so that their macros are known. */
  static Editions withRegisters(Path folder) {
    return in(folder)
        .with("persons.adoc", "= Persons\n:jbake-type: register\n:kind: person\n\n[#stalin]\n== Stalin, Joseph\n\nA man.\n")
        .with("terms.adoc", "= Terms\n:jbake-type: register\n:kind: term\n\n[#nep]\n== NEP\n\nA policy.\n");
  }

  Editions with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Editions with(String name, byte[] bytes) {
    try {
      Path file = folder.resolve("content").resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path content() {
    return folder.resolve("content");
  }

  Reading read() {
    return READER.readNext(folder);
  }

  Document document(String path) {
    return read().edition().document(path).orElseThrow();
  }

  /** The blocks of a text with this body, in the notation of {@link Notation}. */
  String text(String body) {
    with("text.adoc", "= Text\n\n" + body);
    return Notation.of(document("text").blocks());
  }

  /** Findings as {@code code file:line}. */
  List<String> findings() {
    return read().findings().stream().map(finding -> finding.rule().code() + " " + finding.place()).toList();
  }

  /** The first block of a text, without its number. */
  Block block(String body) {
    with("text.adoc", "= Text\n\n" + body);
    Block block = document("text").blocks().get(0);
    return block instanceof Passage passage ? passage.content() : block;
  }
}
