package locus.view;

import java.util.List;

/**
 * How a text stands to its newest release; beside the reference to it.
 *
 * @param form the text in that release, or {@link LinkView#NONE}
 * @param date of that release, in reader's words, or empty
 * @param doi of that release, or {@link LinkView#NONE}
 * @param heading "Changed since release 1.0.0", or empty where nothing has changed
 * @param changes the places whose words are others now; a script that cites one of them finds it by its id
 */
public record ReleasedView(LinkView form, String date, LinkView doi, String heading, List<ChangedPlace> changes) {

  /** A text that was never released. */
  public static final ReleasedView NONE = new ReleasedView(LinkView.NONE, "", LinkView.NONE, "", List.of());
}
