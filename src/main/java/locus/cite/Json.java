package locus.cite;

import java.util.HexFormat;
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
    int from = 0; // of what is written as it is
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      if (isEscaped(sign)) {
        out.append(words, from, i).append('\\');
        out.append(sign == '"' || sign == '\\' ? String.valueOf(sign) : "u" + HexFormat.of().toHexDigits(sign));
        from = i + 1;
      }
    }
    out.append(words, from, words.length()).append('"');
  }

  private static boolean isEscaped(char sign) {
    return switch (sign) {
      case '"', '\\', '<', '>', '&', '\u2028', '\u2029', '\u007F' -> true;
      default -> sign < ' ' || Character.isSurrogate(sign);
    };
  }
}
