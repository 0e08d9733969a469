package locus.view;

import locus.html.Html;

/**
 * A line of the title page's imprint: "Published" – "<i>Marxism Today</i>, 1979".
 *
 * @param label what is told
 * @param value what is known
 */
public record FactView(String label, Html value) {}
