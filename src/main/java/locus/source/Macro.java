package locus.source;

import java.util.Map;
import locus.model.SourceRef;

/**
 * A macro of the vocabulary as written: {@code person:stalin[Stalin,main="yes"]}.
 *
 * @param name such as {@code person}
 * @param key such as {@code stalin}; empty for readings and notes
 * @param attributes those that hold no formatted words
 * @param source the line on which its name stands
 */
record Macro(String name, String key, Map<String, String> attributes, SourceRef source) {
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }
}
