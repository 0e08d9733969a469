package locus.check;

import java.util.Optional;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Reference;

/** How a reference that leads nowhere, or to another kind of entry than its macro says, is put to the editor. */
final class Unknown {

  private Unknown() {}

  static Finding key(Rule rule, Reference reference, String macro, Keys keys) {
    String what = macro.equals(Keys.WORK) ? "No work has" : "No entry has";
    Finding finding = Finding.of(rule, reference.source(), what + " the key “" + reference.key() + "”.");
    Optional<Keys.Holder> meant = keys.nearest(reference.key(), macro);
    return meant.map(holder -> finding.withRemedy("Did you mean " + holder.written() + "? " + rule.remedy())).orElse(finding);
  }

  static Finding macro(Rule rule, Reference reference, String macro, Keys.Holder holder) {
    String written = macro + ":" + reference.key();
    String is = holder.macro().equals(Keys.WORK) ? "in the bibliography" : "in the register of kind “" + holder.macro() + "”";
    String message = "“" + written + "” names a key that is " + is + " (" + holder.source() + ").";
    return Finding.of(rule, reference.source(), message).withRemedy("Write " + holder.written() + ".");
  }
}
