package locus.cite;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.output.Bibliography;

/**
 * References as words, with a mark before and after what is italic. citeproc-java's own HTML writes entities that only HTML knows,
 * and styles that a page's policy forbids.
 */
final class RunsFormat extends BaseFormat {

  /** A noncharacter that opens and closes italics. */
  static final String MARK = "\uFDD2";

  @Override
  public String getName() {
    return "runs";
  }

  @Override
  protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
    return format(buffer);
  }

  @Override
  protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
    return format(buffer);
  }

  @Override
  protected String doFormatLink(String text, String uri) {
    return text;
  }

  @Override
  public Bibliography makeBibliography(String[] entries, SBibliography bibliography) {
    return new Bibliography(entries);
  }

  @Override
  protected String openFontStyle(int style) {
    return style == FormattingAttributes.FS_ITALIC ? MARK : "";
  }

  @Override
  protected String closeFontStyle(int style) {
    return openFontStyle(style);
  }
}
