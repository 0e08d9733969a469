package locus.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The classes that an editor's roles become. A role that bears a name of the page's own parts would be taken for one by styles and
 * scripts ({@code [.skip]#…#} would not be seen): it is written with {@code role-} before it.
 */
final class Roles {
  private static final Set<String> PARTS = Set.of(
      "call", "callout", "card", "cb", "check", "citing", "contents", "heading", "here", "leaf", "locator", "number", "offer", "passage",
      "pb", "popup", "running", "said", "search", "settings", "skip", "spoken", "unseen", "was");

  private Roles() {}

  static Stream<String> classes(List<String> roles) {
    return roles.stream().map(role -> PARTS.contains(role) ? "role-" + role : role);
  }
}
