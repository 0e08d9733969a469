package locus.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A work of the bibliography, as {@code works.bib} has it.
 *
 * @param key unique over the bibliography and all registers
 * @param type BibTeX's, in lower case: {@code book}, {@code article} ...
 * @param authors in order; may be empty
 * @param editors in order; may be empty
 * @param fields all other fields by BibTeX's names in lower case, freed of TeX's braces and commands
 * @param source where it is written
 */
public record Work(
    String key, String type, List<Name> authors, List<Name> editors, Map<String, String> fields, SourceRef source) {

  public Work {
    authors = List.copyOf(authors);
    editors = List.copyOf(editors);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** A field's value, or an empty string. */
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
