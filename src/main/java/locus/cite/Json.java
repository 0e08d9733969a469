package locus.cite;

import java.util.List;
import java.util.Map;

/** Writes JSON (RFC 8259) that can stand within {@code <script>}: {@code <}, {@code >} and {@code &} are escaped. */
public final class Json {

  private Json() {}

  /** A string, a number, true or false, a list of values, or a map from names to values. */
  public static String of(Object value) {
    var out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(Object value, StringBuilder out) {
    if (value instanceof Map<?, ?> map) {
      String before = "{";
      for (Map.Entry<?, ?> field : map.entrySet()) {
        string(field.getKey().toString(), out.append(before));
        write(field.getValue(), out.append(':'));
        before = ",";
      }
      out.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      String before = "[";
      for (Object element : list) {
        write(element, out.append(before));
        before = ",";
      }
      out.append(list.isEmpty() ? "[]" : "]");
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      string(value.toString(), out);
    }
  }

  private static void string(String words, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < words.length(); i++) {
      append(words.charAt(i), out);
    }
    out.append('"');
  }

  private static void append(char sign, StringBuilder out) {
    switch (sign) {
      case '"', '\\' -> out.append('\\').append(sign);
      case '<', '>', '&', '\u2028', '\u2029', '\u007F' -> escape(sign, out);
      default -> {
        if (sign < ' ' || Character.isSurrogate(sign)) {
          escape(sign, out);
        } else {
          out.append(sign);
        }
      }
    }
  }

  private static void escape(char sign, StringBuilder out) {
    out.append(String.format("\\u%04x", (int) sign));
  }
}
