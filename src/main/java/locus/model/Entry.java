package locus.model;

import java.util.List;
import java.util.Map;

/**
 * An entry of a register: a person, a term, a place ...
 *
 * @param key its address on the register's page
 * @param heading as printed, inverted where the field inverts: {@code Stalin, Joseph}
 * @param sort what it is sorted by; the heading's words unless the editor says otherwise
 * @param dates as the editor wrote them; may be empty
 * @param authorities name of the authority file ({@code wikidata}, {@code gnd}, {@code viaf}) to identifier
 * @param forms other forms of the name, for search and for finding mentions
 * @param see key of the entry to look under instead; empty for an entry proper
 * @param seeAlso keys of entries to look under as well
 * @param sourceOfFacts where the facts are from; may be empty
 * @param description identification or definition
 * @param source where it is written
 */
public record Entry(
    String key,
    List<Inline> heading,
    String sort,
    String dates,
    Map<String, String> authorities,
    List<String> forms,
    String see,
    List<String> seeAlso,
    String sourceOfFacts,
    List<Block> description,
    SourceRef source) {

  public Entry {
    heading = List.copyOf(heading);
    authorities = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(authorities));
    forms = List.copyOf(forms);
    seeAlso = List.copyOf(seeAlso);
    description = List.copyOf(description);
  }

  /** Whether this only sends the reader to another entry. */
  public boolean isSeeReference() {
    return !see.isEmpty();
  }
}
