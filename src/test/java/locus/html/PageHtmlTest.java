package locus.html;

import static locus.html.Sample.SOURCE;
import static locus.html.Sample.call;
import static locus.html.Sample.corrected;
import static locus.html.Sample.note;
import static locus.html.Sample.p;
import static locus.html.Sample.page;
import static locus.html.Sample.passage;
import static locus.html.Sample.person;
import static locus.html.Sample.styled;
import static locus.html.Sample.text;
import static locus.html.Sample.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import locus.model.Attributes;
import locus.model.Button;
import locus.model.Icon;
import locus.model.Image;
import locus.model.IndexTerm;
import locus.model.InlineAnchor;
import locus.model.InlineFormula;
import locus.model.InlineImage;
import locus.model.Keyboard;
import locus.model.LineBreak;
import locus.model.Menu;
import locus.model.Styled;
import locus.model.WitnessBreak;
import locus.model.Words;
import org.junit.jupiter.api.Test;

class PageHtmlTest {

  @Test
  void theTitle() {
    assertEquals("Spring", page(text("spring", List.of())).title().markup());
    assertEquals(Html.NONE, page(text("spring", List.of())).subtitle());
  }

  @Test
  void anIdStandsOnceInAllPartsOfAPage() {
    var page = page(text("spring", List.of(note(1, 1)), passage(1, p(call(1)))));
    page.body();
    assertEquals("<p>again</p>\n", page.blocks(List.of(new locus.model.Paragraph(Sample.head("p1"), words("again")))).markup());
  }

  @Test
  void aLabelIsStyledAndNothingElse() {
    assertEquals(
        "<em>Trotsky</em> tasks <span lang=\"ru\">НЭП</span> “q” x",
        label(
            styled(Styled.Style.EMPHASIS, person("trotsky", 1, new Words("Trotsky"))),
            call(1),
            new WitnessBreak(WitnessBreak.Unit.PAGE, 2, "", ""),
            new InlineAnchor("a", ""),
            new LineBreak(),
            corrected(1, new Words("tasks")),
            new Words(" "),
            new Styled(Styled.Style.PLAIN, new Attributes("id", List.of(), "ru"), words("НЭП")),
            new Words(" "),
            styled(Styled.Style.DOUBLE_QUOTED, new Words("q")),
            new Words(" "),
            new IndexTerm(List.of("x"), "", List.of(), words("x"), 1, SOURCE)));
  }

  @Test
  void signsInALabelAreTheirWords() {
    assertEquals(
        "A map Tip Ctrl+S OK File › Save <math><mi>x</mi></math>",
        label(
            new InlineImage(new Image("a.png", "A map", 0, 0, ""), Attributes.NONE),
            new Words(" "),
            new Icon("tip", "Tip"),
            new Words(" "),
            new Keyboard(List.of("Ctrl", "S")),
            new Words(" "),
            new Button("OK"),
            new Words(" "),
            new Menu(List.of("File", "Save")),
            new Words(" "),
            new InlineFormula("x", "<math><mi>x</mi></math>")));
  }

  private static String label(locus.model.Inline... inlines) {
    return PageHtml.label(List.of(inlines)).markup();
  }
}
