package locus.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attributes written in a source's header, read before Asciidoctor is: the kinds of the registers decide which macros there are.
 *
 * @param attributes as written, in order
 * @param lines on which they stand
 */
record SourceHeader(Map<String, String> attributes, Map<String, Integer> lines) {

  private static final Pattern ENTRY = Pattern.compile(":([\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*):(?:\\s+(.*))?");

  static SourceHeader of(List<String> lines) {
    var attributes = new LinkedHashMap<String, String>();
    var places = new LinkedHashMap<String, Integer>();
    boolean titled = false;
    boolean comment = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      Matcher entry = ENTRY.matcher(line);
      if (line.matches("/{4,}")) {
        comment = !comment;
      } else if (comment || line.startsWith("//")) {
        continue;
      } else if (entry.matches()) {
        attributes.put(entry.group(1), entry.group(2) == null ? "" : entry.group(2).strip());
        places.put(entry.group(1), i + 1);
      } else if (line.isEmpty() ? titled : !titled && !isTitle(line) && !line.startsWith(":")) {
        break;
      } else {
        titled = titled || isTitle(line);
      }
    }
    return new SourceHeader(attributes, places);
  }

  private static boolean isTitle(String line) {
    return line.startsWith("= ") || line.startsWith("# ");
  }

  SourceHeader with(String name, String value) {
    var more = new LinkedHashMap<>(attributes);
    more.put(name, value);
    return new SourceHeader(more, lines);
  }

  String get(String name) {
    return attributes.getOrDefault(name, "");
  }

  boolean has(String name) {
    return attributes.containsKey(name);
  }
}
