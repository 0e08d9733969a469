package locus.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import locus.index.Concordance;
import locus.index.IndexEntry;
import locus.index.Indexes;
import locus.index.Locator;
import locus.index.Occurrence;
import locus.model.Edition;
import locus.model.IndexTerm;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.jruby.AsciidoctorJRuby;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text written for stock Asciidoctor has, entry by entry, the index that stock Asciidoctor gives to DocBook. */
class StockIndexTermsTest {

  private static final Pattern TERM = Pattern.compile("<indexterm>(.*?)</indexterm>", Pattern.DOTALL);
  private static final String TEXT =
      """
      = Fields
      :doctype: book

      == On ((barley)) and (((grain)))bread

      The ((barley)) stood high.(((corn, barley)))(((corn, barley, winter)))
      Rye(((corn,"rye, black")))(((Ivan IV (the Terrible)))) and indexterm:[corn,oats] and indexterm2:[spelt] grew there.
      *((wheat))* and _((emmer))_ too, ((C++)), `((code))`.footnote:[A note on ((millet)).(((notes,on millet)))]

      indexterm:[maize, see="corn"]
      indexterm:[cereals,see-also="corn,barley"]((((brackets))))
      ((sorghum &gt;&gt; millet))
      ((grasses &> corn &> barley))

      .A table of ((rice))
      |===
      |((Rice)) |(((rice,wild)))wild
      a|
      * ((tares))
      |===

      * ((vetch))
      . ((lupin))(((fodder,lupin)))

      ((lentil)):: (((pulses,lentil)))A pulse.

      [quote,((Columella))]
      ____
      ((Lucerne)) is best.(((Čapek)))(((Жито)))
      ____

      NOTE: A ((warning)).

      .Example of ((clover))
      ====
      ((Clover))
      ====

      ----
      ((not a term))
      ----

      (((one,two,three,four)))The end. \\((no term)) and ((two
      lines)).
      """;

  @TempDir Path folder;

  @Test
  void everyTermIsThereWithItsHeadingsAndReferences() throws IOException {
    assertEquals(counted(docbook(write())), counted(ours(read())));
  }

  @Test
  void everyTermHasALocatorInTheIndexOrSendsElsewhere() throws IOException {
    write();
    Edition edition = read();
    var indexes = Indexes.of(edition);
    long located = indexes.concordance().terms().stream().filter(term -> ((IndexTerm) term.inline()).see().isEmpty()).count();
    long listed = indexes.general().groups().stream().flatMap(group -> group.entries().stream()).mapToLong(StockIndexTermsTest::mentions).sum();
    assertEquals(located, listed);
  }

  private static long mentions(IndexEntry entry) {
    return entry.locators().stream().mapToLong(Locator::count).sum() + entry.subs().stream().mapToLong(StockIndexTermsTest::mentions).sum();
  }

  private Path write() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    return Files.writeString(content.resolve("fields.adoc"), TEXT);
  }

  private Edition read() {
    return EditionReader.read(folder).edition();
  }

  private static List<String> ours(Edition edition) {
    return Concordance.of(edition).terms().stream().map(StockIndexTermsTest::ours).toList();
  }

  private static String ours(Occurrence occurrence) {
    var term = (IndexTerm) occurrence.inline();
    List<String> see = term.see().isEmpty() ? List.of() : List.of(term.see());
    return Stream.of(occurrence.terms(), see, term.seeAlso()).map(Object::toString).map(words -> words.replaceAll("\\s+", " ")).toList().toString();
  }

  private static List<String> docbook(Path source) {
    var terms = new ArrayList<String>();
    try (Asciidoctor asciidoctor = AsciidoctorJRuby.Factory.create(Gems.loadPaths())) {
      String xml = asciidoctor.convert(readable(source), Options.builder().backend("docbook5").build());
      for (Matcher term = TERM.matcher(xml); term.find(); ) {
        String body = term.group(1);
        List<String> headings = Stream.of("primary", "secondary", "tertiary").flatMap(level -> of(body, level).stream()).toList();
        terms.add(Stream.of(headings, of(body, "see"), of(body, "seealso")).map(Object::toString).map(words -> words.replaceAll("\\s+", " ")).toList().toString());
      }
    }
    return terms;
  }

  private static String readable(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> of(String body, String element) {
    return Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL).matcher(body).results()
        .map(found -> found.group(1).replaceAll("<[^>]+>", "").replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&"))
        .toList();
  }

  /** Notes come where they are called with us, and where they are written with DocBook: the order may differ. */
  private static Map<String, Integer> counted(List<String> terms) {
    Map<String, Integer> counts = new TreeMap<>();
    terms.forEach(term -> counts.merge(term, 1, Integer::sum));
    return counts;
  }
}
