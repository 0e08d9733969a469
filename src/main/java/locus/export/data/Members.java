package locus.export.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of a JSON object; what is empty is not known and is left out. */
final class Members {

  private Members() {}

  static Map<String, Object> of(Object... namesAndValues) {
    var members = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1] instanceof Optional<?> optional ? optional.map(Object.class::cast).orElse("") : namesAndValues[i + 1];
      boolean empty = value.equals("") || value.equals(List.of()) || value.equals(Map.of()) || value.equals(false);
      if (!empty) {
        members.put(namesAndValues[i].toString(), value);
      }
    }
    return members;
  }
}
