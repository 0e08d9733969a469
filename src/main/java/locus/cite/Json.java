package locus.cite;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes JSON (RFC 8259) that can stand within {@code <script>}: {@code <}, {@code >} and {@code &} are escaped. */
public final class Json {

  private Json() {}

  /** A string, a number, true or false, a list of values, or a map from names to values. */
  public static String of(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(field -> string(field.getKey().toString()) + ":" + of(field.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof Number || value instanceof Boolean ? value.toString() : string(value.toString());
  }

  private static String string(String words) {
    var out = new StringBuilder("\"");
    words.chars().forEach(sign -> append((char) sign, out));
    return out.append('"').toString();
  }

  private static void append(char sign, StringBuilder out) {
    boolean unsafe = sign < ' ' || "<>&\u2028\u2029\u007F".indexOf(sign) >= 0 || Character.isSurrogate(sign);
    if (sign == '"' || sign == '\\') {
      out.append('\\').append(sign);
    } else if (unsafe) {
      out.append(String.format("\\u%04x", (int) sign));
    } else {
      out.append(sign);
    }
  }
}
