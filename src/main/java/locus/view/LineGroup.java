package locus.view;

import java.util.List;

/**
 * The lines of a concordance that stand in one section.
 *
 * @param heading the section, after the text's short title where there are several; may be empty
 * @param lines in reading order
 */
public record LineGroup(String heading, List<LineView> lines) {}
