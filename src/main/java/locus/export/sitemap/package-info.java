/**
 * What programs that visit a site look for at its root.
 *
 * <p>Comes in: an edition, the baked pages. Goes out: {@code robots.txt}, and {@code sitemap.xml} where the site's address is known.
 */
package locus.export.sitemap;
