/**
 * From AsciiDoc to the edition's records.
 *
 * <p>Comes in: the folder {@code content/}. Goes out: an {@link locus.model.Edition} without works and without the ledger's
 * addresses, and findings. The only package that knows Asciidoctor. The way of a source:
 *
 * <ol>
 *   <li>{@code EditionFolder} finds it, {@code SourceFiles} reads it as UTF-8;
 *   <li>{@code MacroScanner} replaces the vocabulary's macros by marks made of noncharacters, so that Asciidoctor formats the words
 *       between them as any words and never sees a bracket of ours;
 *   <li>{@code Includes} does the same for what is included, and keeps it inside {@code content/};
 *   <li>{@code MarkupConverter} is Asciidoctor's backend: it emits a small XML of our own, once a document;
 *   <li>{@code ElementParser} reads that, and {@code BlockRecords} and {@code InlineRecords} make the records of it.
 * </ol>
 */
package locus.source;
