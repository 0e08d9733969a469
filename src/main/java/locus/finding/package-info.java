/**
 * What the build tells the editor: findings, each with a code, a place, the source line and a remedy.
 *
 * <p>Comes in: facts from every package that reads or checks. Goes out: text for standard error. Knows only {@code model}.
 */
package locus.finding;
