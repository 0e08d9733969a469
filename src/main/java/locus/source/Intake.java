package locus.source;

import java.nio.file.Path;
import java.util.Map;

/**
 * What all sources of an edition share while they are converted.
 *
 * @param content the jail of every include
 * @param missing what may have been meant by the name of a file that is not there
 * @param language of the edition, BCP 47; a source may have another
 * @param settings attributes of Asciidoctor's that the edition decides
 */
record Intake(Path content, SourceFiles files, Vocabulary vocabulary, MissingFile missing, Findings findings, String language, Map<String, String> settings) {}
