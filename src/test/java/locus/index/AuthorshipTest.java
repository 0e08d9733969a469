package locus.index;

import static locus.index.TestEdition.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import locus.model.Edition;
import locus.model.Entry;
import locus.model.Name;
import locus.model.SourceRef;
import locus.model.Work;
import org.junit.jupiter.api.Test;

class AuthorshipTest {

  private static final SourceRef PLACE = new SourceRef("content/works.bib", 1);

  private static List<String> works(String heading, List<String> forms, Name author) {
    var edition = new TestEdition();
    edition.works.add(new Work("key", "book", List.of(author), List.of(), Map.of(), PLACE));
    Edition whole = edition.edition();
    var entry = new Entry("carr", words(heading), heading, "", Map.of(), forms, "", List.of(), "", List.of(), PLACE);
    return Authorship.of(whole).worksBy(entry).stream().map(Work::key).toList();
  }

  @Test
  void aNameIsThePersonsInEitherOrder() {
    assertEquals(List.of("key"), works("Carr, E. H.", List.of(), new Name("Carr", "E H", "", "")));
    assertEquals(List.of("key"), works("Carr, Edward Hallett", List.of("E. H. Carr"), new Name("Carr", "E. H.", "", "")));
  }

  @Test
  void aFamilyNameAloneIsNotEnough() {
    assertEquals(List.of(), works("Carr, E. H.", List.of("Carr"), new Name("Carr", "William", "", "")));
    assertEquals(List.of(), works("Carr, E. H.", List.of("Carr"), new Name("Carr", "", "", "")));
  }
}
