/**
 * Editorial rules: one class each, named as the sentence that should hold.
 *
 * <p>Comes in: an {@link locus.model.Edition}, read whole. Goes out: findings, each with file and line, a sentence and a remedy.
 * Knows {@code model} and {@code finding}, and {@code index} where the rule is about what a reader finds there. What a single
 * source shows by itself (AsciiDoc, encoding, includes) is {@code source}'s affair.
 *
 * <p>A new rule is a constant in {@link locus.finding.Rule}, a class here, and a line in {@link locus.check.Checks}.
 */
package locus.check;
