package locus.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Entry;

/**
 * <i>See</i> and <i>see also</i> of a register lead to entries proper at once, not by another <i>see</i> or back to themselves, and
 * what only says <i>see</i> has no locators of its own (Chicago Manual of Style, "Indexes", on cross-references).
 */
final class SeeReferencesResolve {

  private final Keys keys;
  private final List<Finding> findings = new ArrayList<>();

  private SeeReferencesResolve(Keys keys) {
    this.keys = keys;
  }

  static List<Finding> check(Inventory inventory, Keys keys) {
    var check = new SeeReferencesResolve(keys);
    keys.all().forEach(holder -> holder.entry().ifPresent(check::entry));
    check.mentions(inventory);
    return check.findings;
  }

  private void entry(Entry entry) {
    if (entry.isSeeReference()) {
      target(entry, "see", entry.see()).ifPresent(target -> proper(entry, target));
    }
    entry.seeAlso().forEach(key -> target(entry, "see-also", key).ifPresent(target -> proper(entry, target)));
  }

  private Optional<Entry> target(Entry entry, String attribute, String key) {
    Optional<Entry> target = keys.find(key).flatMap(Keys.Holder::entry);
    if (target.isEmpty()) {
      add(entry, "“" + attribute + "” of “" + entry.key() + "” names “" + key + "”, which is the key of no entry.", near(key));
    } else if (key.equals(entry.key())) {
      add(entry, "“" + entry.key() + "” sends the reader to itself.", "");
      return Optional.empty();
    }
    return target;
  }

  private String near(String key) {
    return keys.nearest(key, "").filter(holder -> holder.entry().isPresent()).map(holder -> "Did you mean “" + holder.key() + "”? ").orElse("");
  }

  private void proper(Entry entry, Entry target) {
    if (!target.isSeeReference()) {
      return;
    }
    if (entry.isSeeReference() && isCircle(entry)) {
      add(entry, "The see references of “" + entry.key() + "” and “" + target.key() + "” lead round in a circle.", "");
    } else {
      add(entry, "“" + entry.key() + "” sends to “" + target.key() + "”, which only sends on to “" + target.see() + "”.", "");
    }
  }

  private boolean isCircle(Entry start) {
    Set<String> met = new HashSet<>();
    Optional<Entry> at = Optional.of(start);
    while (at.isPresent() && at.get().isSeeReference() && met.add(at.get().key())) {
      at = keys.find(at.get().see()).flatMap(Keys.Holder::entry);
    }
    return at.isPresent() && at.get().isSeeReference();
  }

  private void mentions(Inventory inventory) {
    for (var in : inventory.mentions()) {
      keys.find(in.found().key()).flatMap(Keys.Holder::entry).filter(Entry::isSeeReference).ifPresent(entry -> {
        String message = "“" + entry.key() + "” is only a see reference to “" + entry.see() + "”; a mention of it would not be found.";
        String remedy = "Write " + in.found().register() + ":" + entry.see() + "[…].";
        findings.add(Finding.of(Rule.SEE_REFERENCES_RESOLVE, in.found().source(), message).withRemedy(remedy));
      });
    }
  }

  private void add(Entry entry, String message, String hint) {
    Finding finding = Finding.of(Rule.SEE_REFERENCES_RESOLVE, entry.source(), message);
    findings.add(finding.withRemedy(hint + finding.remedy()));
  }
}
