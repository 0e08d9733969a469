package locus.source;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ids in HTML that a source hands through: {@code ++++ <table id="rates"> ++++} can be referred to. */
final class HtmlIds {
  private static final Pattern ID = Pattern.compile("<[A-Za-z][^<>]*?\\sid\\s*=\\s*[\"']?([^\"'\\s<>]+)");

  private HtmlIds() {}

  /** In the order written. */
  static Stream<String> in(String html) {
    return html.indexOf('<') < 0 ? Stream.empty() : ID.matcher(html).results().map(result -> result.group(1));
  }
}
