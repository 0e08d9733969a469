package locus.export.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes JSON (RFC 8259): strings, whole numbers, lists, maps in their order. */
final class Json {

  private Json() {}

  /** An object without its empty members: what is not known is left out. */
  static Map<String, Object> object(Object... namesAndValues) {
    var object = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1] instanceof Optional<?> optional ? optional.orElse(null) : namesAndValues[i + 1];
      boolean empty = value == null || value.equals("") || value.equals(List.of()) || value.equals(Map.of()) || value.equals(false);
      if (!empty) {
        object.put(namesAndValues[i].toString(), value);
      }
    }
    return object;
  }

  static String of(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(member -> string(member.getKey().toString()) + ":" + of(member.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof Number || value instanceof Boolean ? value.toString() : string(value.toString());
  }

  private static String string(String words) {
    var out = new StringBuilder("\"");
    for (char sign : words.toCharArray()) {
      if (sign == '"' || sign == '\\') {
        out.append('\\').append(sign);
      } else if (sign < ' ' || sign == '\u2028' || sign == '\u2029') {
        out.append(String.format("\\u%04x", (int) sign)); // the last two end a line in older scripts
      } else {
        out.append(sign);
      }
    }
    return out.append('"').toString();
  }
}
