package locus.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.SourceRef;

/** Asciidoctor's dates, stopped: the same sources give the same bytes on any day. */
final class Clock {
  private static final Pattern TOLD = Pattern.compile("(?<!\\\\)\\{(?:doc|local)(?:(date|datetime|year)|time)}");

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

  /** Finds where a source asks for what an edition cannot tell: today's date, or a time. */
  static void check(List<String> lines, String file, Intake intake) {
    boolean dated = !intake.settings().get("docdate").isEmpty();
    for (int at = 0; at < lines.size(); at++) {
      Matcher told = TOLD.matcher(lines.get(at));
      while (told.find()) {
        boolean isDate = told.group(1) != null;
        if (isDate && !dated) {
          var finding = Finding.of(Rule.ASCIIDOC_IS_CLEAN, new SourceRef(file, at + 1), "Nothing stands for “" + told.group() + "”: it is the edition’s date here, and the edition has none.");
          intake.findings().add(finding.withRemedy("Write :edition-date: in the header of content/index.adoc, such as 2026-11-23."));
        } else if (!isDate) {
          var finding = Finding.of(Rule.ASCIIDOC_IS_CLEAN, new SourceRef(file, at + 1), "Nothing stands for “" + told.group() + "”: the same sources give the same pages at any time.");
          intake.findings().add(finding.withRemedy("Write a date."));
        }
      }
    }
  }
}
