package locus.source;

import java.nio.file.Path;
import java.util.Map;

/**
 * What all sources of an edition share while they are converted.
 *
 * @param content the jail of every include
 * @param settings attributes of Asciidoctor's that the edition decides
 */
record Intake(Path content, SourceFiles files, Vocabulary vocabulary, Findings findings, Map<String, String> settings) {}
