package locus.check;

import java.util.List;
import java.util.stream.Stream;
import locus.finding.Finding;
import locus.model.Edition;

/** All editorial rules. */
public final class Checks {

  private Checks() {}

  /** What does not hold in an edition; empty where all is well. Not sorted. */
  public static List<Finding> of(Edition edition) {
    var keys = new Keys(edition);
    var inventory = new Inventory(edition);
    var words = new EntryWords(keys);
    return Stream.of(
            KeysAreUnique.check(keys),
            KeysAreWellFormed.check(keys),
            HeadingsAreDistinct.check(edition),
            SortKeysAreGiven.check(keys),
            MentionsResolve.check(inventory, keys),
            CitationsResolve.check(inventory, keys),
            SeeReferencesResolve.check(inventory, keys),
            IndexTermsResolve.check(inventory, keys),
            EntriesAreMentioned.check(inventory, keys),
            MentionsMatchTheirEntry.check(inventory, words),
            FormsAreClaimedOnce.check(words),
            IdentifiersAreWellFormed.check(keys),
            RangesAreClosed.check(inventory),
            LocatorsAreDivided.check(edition, keys),
            MentionIdsAreDistinct.check(edition),
            NotesAreCalled.check(edition),
            ReadingsAreListed.check(edition, inventory),
            LanguagesAreKnown.check(edition),
            VersionsNameOneText.check(edition),
            AuthorsAreNamed.check(edition))
        .flatMap(List::stream)
        .toList();
  }
}
