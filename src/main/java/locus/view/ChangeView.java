package locus.view;

import java.util.List;
import locus.release.Run;

/**
 * What became of the words at one address; a part of {@link ChangesView}.
 *
 * @param id of this entry, {@code book-ch01-p3}
 * @param place "Passage 3"
 * @param kind "changed", "new", "gone"
 * @param forms the address in the earlier state, then in the later one, as far as it is there
 * @param runs the words
 */
public record ChangeView(String id, String place, String kind, List<LinkView> forms, List<Run> runs) {}
