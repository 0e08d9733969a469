package locus.model;

import java.util.List;

/** Words that lead to an entry: a mention of a person or term, or a work cited. */
public sealed interface Reference extends Inline permits Mention, Citation {

  /** The entry's key, unique over all registers and the bibliography. */
  String key();

  /** The words; may be empty for a mention. */
  List<Inline> content();

  /** 1 for the first reference to the key within its passage, note or heading. */
  int occurrence();

  /** Where it is written. */
  SourceRef source();

  /**
   * The id of this reference on its page.
   *
   * @param place id of the passage, note or heading it stands in, such as {@code p19}
   * @return {@code p19-trotsky}; the next in the same place {@code p19-trotsky-2}
   */
  default String idIn(String place) {
    return place + "-" + key() + (occurrence() > 1 ? "-" + occurrence() : "");
  }
}
