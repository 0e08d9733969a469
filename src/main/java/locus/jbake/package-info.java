/**
 * The oven: the only user of JBake and of FreeMarker.
 *
 * <p>Comes in: an edition folder, the pages with their views, words of the interface. Goes out: files in a folder, and findings.
 * It does not know AsciiDoc: what JBake's markup engine is asked for was read before the oven was lit.
 *
 * <p>JBake's {@code Oven} is not used: it brings up OrientDB and goes on after errors. Its parts are driven here in its order:
 * crawl, type, render, copy.
 */
package locus.jbake;
