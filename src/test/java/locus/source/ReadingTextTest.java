package locus.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import locus.index.Concordance;
import locus.index.PlaceWords;
import locus.model.ReadingText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that stand apart on a page stand apart where they are searched, compared and remembered. */
class ReadingTextTest {

  private static final String TEXT =
      """
      = Fields

      .Corn
      * Barley
      ** Rye
      +
      Oats

      .Harvest
      |===
      |Wheat |Millet
      |Spelt +
      Emmer a|
      * Maize
      |===

      [quote,Columella,On Agriculture]
      ____
      Lucerne is best.

      Vetch is good.
      ____

      [verse,Virgil,Georgics]
      ____
      What makes
      the corn glad
      ____

      Lupin:: Clover
      Lentil;; Pea

      .Sum
      [stem]
      ++++
      a+b
      ++++

      .Code
      ----
      reap()
      ----

      ====
      .Field
      image::field.png[A field]

      Sorghum
      ====
      """;

  @TempDir Path folder;

  @Test
  void nothingRunsTogether() throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("content")).resolve("fields.adoc"), TEXT);
    var edition = EditionReader.read(folder).edition();
    String words = Concordance.of(edition).places().stream().map(PlaceWords::words).collect(Collectors.joining(" "));
    assertEquals(
        "Fields Corn Barley Rye Oats Harvest Wheat Millet Spelt Emmer Maize Lucerne is best. Vetch is good. Columella On Agriculture"
            + " What makes the corn glad Virgil Georgics Lupin Clover Lentil Pea Sum a+b Code reap() Field A field Sorghum",
        words);
    assertEquals(words.substring("Fields ".length()),
        edition.texts().get(0).blocks().stream().map(ReadingText::of).collect(Collectors.joining(" ")).replaceAll("\\s+", " "));
  }
}
