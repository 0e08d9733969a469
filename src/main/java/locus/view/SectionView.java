package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * A line of the table of contents.
 *
 * @param label the heading, without notes or links
 * @param href the section's address
 * @param children the sections within it
 */
public record SectionView(Html label, String href, List<SectionView> children) {}
