package locus.cite;

import java.util.ArrayList;
import java.util.List;
import locus.model.Attributes;
import locus.model.Inline;
import locus.model.Styled;
import locus.model.Words;

/** A reference as {@link References} gives it, as inlines: every second run between marks is italic. */
public final class Runs {

  private Runs() {}

  /** The words, and the italic ones among them. */
  public static List<Inline> of(String reference) {
    List<Inline> runs = new ArrayList<>();
    boolean italic = false;
    for (String run : reference.split(RunsFormat.MARK, -1)) {
      if (!run.isEmpty()) {
        runs.add(italic ? new Styled(Styled.Style.EMPHASIS, Attributes.NONE, List.of(new Words(run))) : new Words(run));
      }
      italic = !italic;
    }
    return List.copyOf(runs);
  }
}
