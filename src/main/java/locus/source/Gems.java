package locus.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where the Ruby libraries lie in AsciidoctorJ's jar. RubyGems would find them, but it takes a third of Asciidoctor's start to load
 * RubyGems itself; so it stays out and the paths are named. A test fails when another AsciidoctorJ brings other versions.
 *
 * <p>Before them comes a folder of ours, {@code locus/ruby}: short files in place of libraries that would be loaded and not used. Ruby's
 * own libraries come before it; our jar leaves out those that the short files replace (pom.xml).
 */
final class Gems {

  private static final String RUBYGEMS = "jruby.cli.rubygems.enable";
  private static final String INSTEAD = "uri:classloader:locus/ruby";
  private static final List<String> NEEDED = List.of("asciidoctor-2.0.26", "asciimath-2.0.4");

  /** Where Asciidoctor's own files lie. */
  static final String ASCIIDOCTOR = "gems/" + NEEDED.get(0);

  private Gems() {}

  /** The load paths. To be asked for before JRuby starts, which is told here to do without RubyGems. */
  static List<String> loadPaths() {
    System.setProperty(RUBYGEMS, "false");
    return Stream.concat(Stream.of(INSTEAD), NEEDED.stream().map(gem -> "uri:classloader:gems/" + gem + "/lib")).toList();
  }
}
