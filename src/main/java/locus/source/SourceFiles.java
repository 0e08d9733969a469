package locus.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import locus.finding.Rule;
import locus.model.SourceRef;

/**
 * Reads files of {@code content/} as lines of text, and says where one is not UTF-8 or holds a character that is none.
 */
final class SourceFiles {
  private static final char REPLACEMENT = '\uFFFD';

  private final Path edition;
  private final Findings findings;

  SourceFiles(Path edition, Findings findings) {
    this.edition = edition;
    this.findings = findings;
  }

  /** The path as findings name it: relative to the edition folder, with {@code /}. */
  String name(Path file) {
    return edition.relativize(file).toString().replace('\\', '/');
  }

  /** The lines, without their ends. Bytes that are not UTF-8 become U+FFFD, with a finding for the first. */
  List<String> lines(Path file) {
    return lines(file, StandardCharsets.UTF_8);
  }

  List<String> lines(Path file, Charset charset) {
    byte[] bytes = bytes(file);
    var text = CharBuffer.allocate(bytes.length + 1);
    var input = ByteBuffer.wrap(bytes);
    var decoder = charset.newDecoder();
    var result = decoder.decode(input, text, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < input.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      findings.add(
          Rule.SOURCES_ARE_UTF8, new SourceRef(name(file), line), "The bytes of this line are not " + charset.name() + ".");
      return split(lenient(bytes, charset), name(file));
    }
    return split(text.flip().toString(), name(file));
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private static String lenient(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> split(String text, String name) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    var lines = new ArrayList<String>();
    body.lines().forEach(line -> lines.add(printable(line, new SourceRef(name, lines.size() + 1))));
    if (body.isEmpty() || body.endsWith("\n") || body.endsWith("\r")) {
      lines.add("");
    }
    return lines;
  }

  /** Control characters and noncharacters: Asciidoctor and this package use some of them as marks of their own. */
  private String printable(String line, SourceRef place) {
    StringBuilder mended = null;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= ' ' && c < 0x7F || c == '\t' || c >= 0xA0 && !Tokens.isMark(c) && c < 0xFFFE) {
        continue;
      }
      findings.add(
          Rule.CHARACTERS_ARE_PRINTABLE, place, String.format("Character U+%04X at column %d is no character of a text.", (int) c, i + 1));
      mended = mended == null ? new StringBuilder(line) : mended;
      mended.setCharAt(i, REPLACEMENT);
    }
    return mended == null ? line : mended.toString();
  }
}
