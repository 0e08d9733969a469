package locus.view;

import java.util.List;

/**
 * The page of search; template {@code search.ftlh}.
 *
 * @param head the page's head
 * @param site the edition's frame
 * @param indexes what leads to the same places without a script: texts, registers, bibliography, general index
 */
public record SearchView(HeadView head, SiteView site, List<LinkView> indexes) {}
