package locus.view;

import java.util.List;
import java.util.stream.Collectors;
import locus.model.Block;
import locus.model.Document;
import locus.model.Paragraph;
import locus.model.Passage;
import locus.model.ReadingText;
import locus.model.Walker;

/** A sentence or two for search engines: {@code :description:} if the editor wrote one, otherwise the first words. */
final class Description extends Walker {

  private static final int LENGTH = 160;

  private String first = "";

  private Description() {}

  static String of(Document document) {
    String written = document.attributes().getOrDefault("description", "");
    if (!written.isEmpty()) {
      return written;
    }
    var description = new Description();
    for (Block block : document.blocks()) {
      if (description.first.isEmpty()) {
        block.accept(description);
      }
    }
    return shortened(description.first.replaceAll("\\s+", " ").strip());
  }

  @Override
  public Void visitParagraph(Paragraph paragraph) {
    if (first.isEmpty()) {
      first = ReadingText.of(paragraph.content());
    }
    return null;
  }

  @Override
  public Void visitPassage(Passage passage) {
    return first.isEmpty() ? super.visitPassage(passage) : null;
  }

  private static String shortened(String text) {
    if (text.length() <= LENGTH) {
      return text;
    }
    List<String> words = List.of(text.substring(0, LENGTH).split(" "));
    return words.subList(0, words.size() - 1).stream().collect(Collectors.joining(" ", "", " …"));
  }
}
