package locus.model;

import java.util.List;

/**
 * What an editor may write before any block or phrase: {@code [#id.role]}, {@code [lang=ru]#...#}.
 *
 * @param id the editor's own id, or empty
 * @param roles in the order written
 * @param lang a BCP 47 tag where the language differs from its surroundings, or empty
 */
public record Attributes(String id, List<String> roles, String lang) {

  public static final Attributes NONE = new Attributes("", List.of(), "");

  public Attributes {
    roles = List.copyOf(roles);
  }

  public boolean isNone() {
    return id.isEmpty() && roles.isEmpty() && lang.isEmpty();
  }

  public boolean hasRole(String role) {
    return roles.contains(role);
  }
}
