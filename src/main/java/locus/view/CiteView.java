package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * How to cite: the plain block that stands on the page without any script.
 *
 * @param reference the reference to the digital edition in the edition's style
 * @param address the page's lasting address, or empty where it is not known: none is made up
 * @param formats the same reference for programs (BibTeX, RIS, CSL-JSON); none in a release
 * @param offline the edition as one file, where the first page is its text and no title page has it; or {@link LinkView#NONE}
 */
public record CiteView(Html reference, String address, List<LinkView> formats, LinkView offline) {}
