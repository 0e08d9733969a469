package locus.view;

import java.util.List;

/**
 * The page for addresses that lead nowhere; template {@code 404.ftlh}. It is served at any depth.
 *
 * @param head the page's head
 * @param site the edition's frame
 * @param texts the edition's texts, where the reader may go instead
 */
public record NotFoundView(HeadView head, SiteView site, List<LinkView> texts) {}
