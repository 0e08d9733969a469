package locus.source;

import java.util.LinkedHashMap;
import java.util.Map;

/** Asciidoctor's dates, stopped: the same sources give the same bytes on any day. */
final class Clock {
  private Clock() {}

  static Map<String, String> stoppedAt(String date) {
    var attributes = new LinkedHashMap<String, String>();
    for (String scope : new String[] {"doc", "local"}) {
      attributes.put(scope + "date", date);
      attributes.put(scope + "time", "");
      attributes.put(scope + "datetime", date);
      attributes.put(scope + "year", date.length() >= 4 ? date.substring(0, 4) : "");
    }
    return attributes;
  }
}
