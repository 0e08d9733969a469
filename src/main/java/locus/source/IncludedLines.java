package locus.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Those lines of a file that an include asks for, by number ({@code lines=1..3;7..-1}) or by tag ({@code tags=a;!b;**}).
 *
 * <p>Rules of the AsciiDoc documentation, "Include Content by Tagged Regions" and "by Line Ranges".
 *
 * @param first number of the first of them
 * @param missing tags asked for and not found
 */
record IncludedLines(List<String> lines, int first, Set<String> missing) {

  private static final Pattern DIRECTIVE = Pattern.compile("\\b(tag|end)::(\\S+?)\\[\\](?=$|\\s)");

  static IncludedLines of(List<String> all, Map<String, Object> attributes) {
    if (attributes.get("lines") != null) {
      return byNumber(all, attributes.get("lines").toString());
    }
    Object tags = attributes.get("tags") == null ? attributes.get("tag") : attributes.get("tags");
    return tags == null ? new IncludedLines(all, 1, Set.of()) : new Selection(tags.toString()).of(all);
  }

  private static IncludedLines byNumber(List<String> all, String ranges) {
    var wanted = new LinkedHashSet<Integer>();
    for (String range : ranges.split("[,;]")) {
      Matcher bounds = Pattern.compile("\\s*(\\d{1,9})\\s*(\\.\\.\\s*(-?\\d{0,9})\\s*)?").matcher(range);
      if (bounds.matches()) {
        int from = Math.max(1, Integer.parseInt(bounds.group(1)));
        String end = bounds.group(2) == null ? bounds.group(1) : bounds.group(3);
        int to = end.isEmpty() || end.startsWith("-") ? all.size() : Math.min(all.size(), Integer.parseInt(end));
        for (int line = from; line <= to; line++) {
          wanted.add(line);
        }
      }
    }
    List<Integer> numbers = wanted.stream().sorted().toList();
    return new IncludedLines(numbers.stream().map(line -> all.get(line - 1)).toList(), numbers.isEmpty() ? 1 : numbers.get(0), Set.of());
  }

  /** Goes through the lines with the regions that stand open. */
  private static final class Selection {
    private final Map<String, Boolean> tags = new LinkedHashMap<>();
    private final Deque<String> names = new ArrayDeque<>();
    private final Deque<Boolean> states = new ArrayDeque<>();
    private final boolean otherwise;
    private final Boolean wildcard;

    Selection(String written) {
      for (String tag : written.split("[,;]")) {
        String name = tag.strip();
        if (!name.isEmpty() && !name.equals("!")) {
          tags.put(name.startsWith("!") ? name.substring(1) : name, !name.startsWith("!"));
        }
      }
      boolean starFirst = !tags.isEmpty() && tags.keySet().iterator().next().equals("*");
      Boolean everything = tags.remove("**");
      Boolean star = tags.remove("*");
      if (everything != null) {
        boolean firstIsOut = !tags.isEmpty() && !tags.values().iterator().next();
        wildcard = star != null ? star : !everything && firstIsOut ? Boolean.TRUE : null;
        otherwise = everything;
      } else if (star != null) {
        wildcard = star;
        otherwise = starFirst && !star;
      } else {
        wildcard = null;
        otherwise = !tags.containsValue(true);
      }
    }

    IncludedLines of(List<String> all) {
      var lines = new ArrayList<String>();
      var missing = new LinkedHashSet<String>();
      tags.forEach((tag, wanted) -> { if (wanted) missing.add(tag); });
      int first = 0;
      for (int i = 0; i < all.size(); i++) {
        String line = all.get(i);
        Matcher directive = DIRECTIVE.matcher(line);
        if (line.contains("::") && directive.find()) {
          missing.remove(directive.group(2));
          turn(directive.group(1).equals("end"), directive.group(2));
        } else if (selecting()) {
          first = first == 0 ? i + 1 : first;
          lines.add(line);
        }
      }
      return new IncludedLines(lines, Math.max(1, first), missing);
    }

    private boolean selecting() {
      return states.isEmpty() ? otherwise : states.peek();
    }

    private void turn(boolean ends, String tag) {
      if (ends) {
        if (tag.equals(names.peek())) {
          names.pop();
          states.pop();
        }
      } else if (tags.containsKey(tag)) {
        names.push(tag);
        states.push(tags.get(tag));
      } else if (wildcard != null) {
        boolean state = states.isEmpty() || states.peek() ? wildcard : false;
        names.push(tag);
        states.push(state);
      }
    }
  }
}
