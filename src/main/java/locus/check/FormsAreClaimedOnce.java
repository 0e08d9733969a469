package locus.check;

import java.util.List;
import java.util.Map;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Entry;

/** No two entries go by the same form: neither a search nor {@code mark} could choose between them. */
final class FormsAreClaimedOnce {

  private FormsAreClaimedOnce() {}

  static List<Finding> check(EntryWords words) {
    return words.claims().entrySet().stream()
        .filter(claim -> claim.getValue().size() > 1 && !areOneHeading(claim.getKey(), claim.getValue()))
        .map(FormsAreClaimedOnce::finding)
        .toList();
  }

  /** Two headings alike are another rule's affair, {@link HeadingsAreDistinct}. */
  private static boolean areOneHeading(String form, List<Entry> entries) {
    return entries.stream().allMatch(entry -> EntryWords.plain(Keys.heading(entry)).equals(form));
  }

  private static Finding finding(Map.Entry<String, List<Entry>> claim) {
    Entry first = claim.getValue().get(0);
    Entry second = claim.getValue().get(1);
    String message = "“" + claim.getKey() + "” is claimed by “" + second.key() + "” and by “" + first.key() + "” (" + first.source() + ").";
    return Finding.of(Rule.FORMS_ARE_CLAIMED_ONCE, second.source(), message);
  }
}
